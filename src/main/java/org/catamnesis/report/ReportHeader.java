package org.catamnesis.report;

import java.time.LocalDate;

/**
 * What a report says about its patient: a suggestion whose it may be, never more. Empty or null where nothing is printed.
 *
 * @param sex as printed
 * @param age as printed, such as {@code 46岁}
 */
public record ReportHeader(String name, String sex, String age, LocalDate birthDate, String mrn) {
    public static final ReportHeader NONE = new ReportHeader("", "", "", null, "");
}
