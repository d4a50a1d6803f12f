package org.catamnesis.access;

import java.util.function.Predicate;

/** One change made past the program, and what a finding that names its place looks like. */
record Tamper(String what, Predicate<Finding> named) {

    static Tamper ofRow(String what, String table, long row) {
        return new Tamper(
                what + " in " + table + " " + row,
                finding -> table.equals(finding.table()) && Long.valueOf(row).equals(finding.row()));
    }

    static Tamper ofEntry(String what, long entry) {
        return new Tamper(
                what + " at entry " + entry,
                finding -> Long.valueOf(entry).equals(finding.entry())
                        || String.valueOf(entry).equals(finding.found())
                        || String.valueOf(entry).equals(finding.expected()));
    }
}
