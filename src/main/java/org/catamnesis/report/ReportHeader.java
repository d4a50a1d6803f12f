package org.catamnesis.report;

import java.time.LocalDate;

/**
 * What a report says about its patient: a suggestion whose it may be, never more. Empty or null where nothing is printed.
 *
 * @param day of the sample or the report, on which the age is as printed; null when it is not known
 * @param sex as printed
 * @param age as printed, such as {@code 46岁}
 */
public record ReportHeader(String name, String sex, String age, LocalDate birthDate, String mrn, LocalDate day) {
    /** One whose day is not known. */
    public ReportHeader(String name, String sex, String age, LocalDate birthDate, String mrn) {
        this(name, sex, age, birthDate, mrn, null);
    }

    public static final ReportHeader NONE = new ReportHeader("", "", "", null, "");
}
