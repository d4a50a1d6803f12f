package org.catamnesis.exchange;

/** A spreadsheet read line by line, the header's first; memory does not grow with its length. */
interface RawRows extends AutoCloseable {

    /** The next line that is not empty; null at the end. */
    RawRow next() throws BadCell;

    /** How much of the file has been read, from 0 to 1. */
    double done();

    @Override
    void close();
}
