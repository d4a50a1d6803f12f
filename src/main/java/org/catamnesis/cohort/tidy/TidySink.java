package org.catamnesis.cohort.tidy;

import java.io.IOException;
import java.util.Map;

/**
 * One format of a package. It is made from the rows of the tidy layer as they are told, and from nothing else, so that no
 * format reveals what another hides.
 */
public interface TidySink extends AutoCloseable {
    /**
     * One row.
     *
     * @param cells in the order of the table's columns, each a String, Long, Double, Boolean, LocalDate or null; the array
     *     is used again after the call
     */
    void row(TidyTable table, Object[] cells) throws IOException;

    /** After the last row of a subject, in whichever table. */
    default void endOfSubject() throws IOException {}

    /** Writes what is left; not called when the export fails. */
    default void finish() throws IOException {}

    /** The size of each file that is a table, by its path; complete when it is finished. */
    Map<String, TableSize> sizes();

    /** The share of rows whose concept is known, by table and column; complete when it is finished. */
    default Map<String, Double> mapped() {
        return Map.of();
    }

    @Override
    void close() throws IOException;
}
