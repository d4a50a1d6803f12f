package org.catamnesis.report;

import java.util.List;

/**
 * A printed name that no analyte has.
 *
 * @param name as it is printed most often
 * @param spellings all the ways in which it is printed
 * @param results on file under it
 * @param waiting rows of documents that wait for a review
 * @param laboratories that print it, in order; without those that are not known
 * @param units that are printed beside it, in order
 */
public record UnmappedName(
        String name, List<String> spellings, int results, int waiting, List<String> laboratories, List<String> units) {
    public UnmappedName {
        spellings = List.copyOf(spellings);
        laboratories = List.copyOf(laboratories);
        units = List.copyOf(units);
    }

    /** How often it occurs. */
    public int count() {
        return results + waiting;
    }
}
