package org.catamnesis.report.row;

import org.catamnesis.report.page.Box;

/** The head of one column. */
record HeaderCell(ColumnRole role, String text, Box box) {}
