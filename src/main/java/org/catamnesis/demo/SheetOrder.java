package org.catamnesis.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.catamnesis.demo.DemoSample.LastDose;
import org.catamnesis.patient.Sex;

/** The order that a sheet answers: whose blood, drawn and received and reported when, under which number. */
record SheetOrder(DemoPerson person, DemoSample sample) {
    private static final DateTimeFormatter ISO = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("dd-MMM-yyyy HH:mm", Locale.ENGLISH);
    private static final int TO_LABORATORY = 47;
    private static final int TO_REPORT = 205;

    List<PrintedRow> rows() {
        return sample.printed();
    }

    String collected() {
        return ISO.format(sample.collectedAt());
    }

    String received() {
        return ISO.format(receivedAt());
    }

    String reported() {
        return ISO.format(reportedAt());
    }

    LocalDateTime receivedAt() {
        return sample.collectedAt().plusMinutes(TO_LABORATORY);
    }

    LocalDateTime reportedAt() {
        return sample.collectedAt().plusMinutes(TO_REPORT);
    }

    /** Such as {@code 14-Sep-2026 08:21}. */
    static String english(LocalDateTime time) {
        return ENGLISH.format(time);
    }

    String number() {
        LocalDate day = sample.collectedAt().toLocalDate();
        return "%02d%02d%02d%04d"
                .formatted(day.getYear() % 100, day.getMonthValue(), day.getDayOfMonth(), 1000 + person.number());
    }

    String name() {
        return person.demographics().name();
    }

    int age() {
        return Period.between(
                        person.demographics().birthDate(), sample.collectedAt().toLocalDate())
                .getYears();
    }

    String sexInChinese() {
        return person.sex() == Sex.FEMALE ? "女" : "男";
    }

    String sexInEnglish() {
        return person.sex() == Sex.FEMALE ? "Female" : "Male";
    }

    DemoReport report(String layout, List<DemoReport.Row> rows, DemoReportPage page) {
        LastDose dose = rows.stream().map(DemoReport.Row::name).anyMatch(this::isLevel) ? sample.lastDose() : null;
        return new DemoReport(
                layout,
                person.mrn(),
                name(),
                sample.collectedAt(),
                dose == null ? null : dose.at(),
                dose == null ? null : dose.text(),
                rows,
                page.bytes());
    }

    private boolean isLevel(String printedName) {
        return rows().stream()
                .filter(row -> row.analyte() == DemoAnalyte.TAC)
                .anyMatch(row -> printedName.startsWith(row.name()));
    }

    static DemoReport.Row row(String name, PrintedRow row) {
        return new DemoReport.Row(
                name, row.value().text(), row.unitText(), row.interval().text(), row.mark());
    }
}
