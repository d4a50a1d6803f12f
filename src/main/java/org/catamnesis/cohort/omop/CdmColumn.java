package org.catamnesis.cohort.omop;

/**
 * One column of the OMOP common data model.
 *
 * @param type integer, numeric, date, datetime, text or varchar(n)
 * @param references the table whose key it holds, or null
 */
record CdmColumn(String table, String name, String type, boolean required, boolean primary, String references) {
    private static final String LIMITED = "varchar(";

    /** Text as it fits into the column. */
    String fitted(String text) {
        if (text == null || !type.startsWith(LIMITED)) return text;
        int most = Integer.parseInt(type.substring(LIMITED.length(), type.length() - 1));
        return text.length() <= most ? text : text.substring(0, most);
    }
}
