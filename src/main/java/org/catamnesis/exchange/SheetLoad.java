package org.catamnesis.exchange;

/** Takes the rows of one sheet, one after the other. */
interface SheetLoad {

    /** Reads the row, compares it with what is on file, and passes it on when it is new. */
    Standing load(Cells cells) throws BadCell;
}
