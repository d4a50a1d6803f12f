package org.catamnesis.exchange;

/** Is told how loading goes, on the thread that loads. */
public interface LoadWatch {

    /** A row or a file that is not loaded. */
    void bad(BadRow row);

    /**
     * Called every few hundred rows; what it throws ends the load, which then leaves nothing behind.
     *
     * @param done of all files, from 0 to 1
     */
    void progress(Sheet sheet, long rows, double done);
}
