package org.catamnesis.ui.overview;

import org.catamnesis.ui.common.Place;

/**
 * One thing that is new, in words.
 *
 * @param mark a sign before it; its colour follows from {@code style}
 * @param style style class of the mark
 * @param place where it is looked at
 */
record OverviewLine(String mark, String style, String headline, String detail, String day, Place place) {}
