package org.catamnesis.access;

import java.util.function.Predicate;

/** One change made past the program, whether to a sealed value, and what a finding that names its place looks like. */
record Tamper(String what, boolean sealed, Predicate<Finding> named) {

    static Tamper ofRow(String what, String table, long row) {
        return new Tamper(
                what + " in " + table + " " + row,
                false,
                finding -> table.equals(finding.table()) && Long.valueOf(row).equals(finding.row()));
    }

    static Tamper ofSealed(String what, String table, long row) {
        return new Tamper(what, true, ofRow(what, table, row).named());
    }

    static Tamper ofEntry(String what, long entry) {
        return new Tamper(
                what + " at entry " + entry,
                false,
                finding -> Long.valueOf(entry).equals(finding.entry())
                        || String.valueOf(entry).equals(finding.found())
                        || String.valueOf(entry).equals(finding.expected()));
    }
}
