package org.catamnesis.plot.course;

import org.catamnesis.plot.Box;

/** An item where it is drawn; {@code label} is empty where there was no room for words. */
record PlacedItem(CourseItem item, CourseLane lane, Box box, String label, double labelX, double baseline) {}
