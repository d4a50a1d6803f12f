package org.catamnesis.report;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.catamnesis.lab.Specimen;
import org.catamnesis.report.row.LabelRole;
import org.catamnesis.report.row.Labelled;

/** What the labels of a report say about patient, sample and times. */
final class HeadReader {
    private final List<Labelled> labelled;
    private final DateOrder order;

    HeadReader(List<Labelled> labelled) {
        this.labelled = labelled;
        this.order = DateOrder.of(labelled.stream()
                .map(found -> found.label() + " " + found.text())
                .toList());
    }

    ReportHeader header() {
        String[] ageSex = ageAndSex();
        return new ReportHeader(
                text(LabelRole.PATIENT).map(HeadReader::personName).orElse(""),
                text(LabelRole.SEX).orElse(ageSex[1]),
                text(LabelRole.AGE).orElse(ageSex[0]),
                birthDate(),
                text(LabelRole.MRN).orElse(""),
                collected()
                        .or(() -> times(LabelRole.REPORTED))
                        .map(time -> time.at().toLocalDate())
                        .orElse(null));
    }

    /** {@code 35 Years / Male} under one label, in either order. */
    private String[] ageAndSex() {
        String[] parts = text(LabelRole.AGESEX).orElse("").split("[/,|]", 2);
        if (parts.length < 2) {
            return new String[] {"", ""};
        }
        boolean ageFirst = parts[0].codePoints().anyMatch(Character::isDigit);
        return new String[] {parts[ageFirst ? 0 : 1].strip(), parts[ageFirst ? 1 : 0].strip()};
    }

    private static String personName(String printed) {
        return printed.length() > 60 ? printed.substring(0, 60) : printed;
    }

    private LocalDate birthDate() {
        return times(LabelRole.BIRTH).map(time -> time.at().toLocalDate()).orElse(null);
    }

    LocalDateTime receivedAt() {
        return times(LabelRole.RECEIVED).map(PrintedTime::at).orElse(null);
    }

    LocalDateTime reportedAt() {
        return times(LabelRole.REPORTED).map(PrintedTime::at).orElse(null);
    }

    LocalDateTime collectedAt() {
        return collected().map(PrintedTime::at).orElse(null);
    }

    /** When the sample was taken; a day without a label counts for it, the day of the report does not. */
    Optional<PrintedTime> collected() {
        return times(LabelRole.COLLECTED)
                .or(() -> dayOf(LabelRole.DAY))
                .or(() -> dayOf(LabelRole.RECEIVED))
                .or(() -> dayOf(LabelRole.ORDERED));
    }

    /** The day alone: the time of day at which a sample arrived says nothing about the hours since a dose. */
    private Optional<PrintedTime> dayOf(LabelRole role) {
        return times(role).map(PrintedTime::day);
    }

    Optional<PrintedTime> parse(String day) {
        return PrintedTime.parse(day, order);
    }

    Optional<PrintedTime> lastDose() {
        return times(LabelRole.LASTDOSE)
                .or(() -> text(LabelRole.LASTDOSE).flatMap(time -> collected().flatMap(at -> at.before(time))));
    }

    Optional<String> dose() {
        return text(LabelRole.DOSE).filter(dose -> dose.codePoints().anyMatch(Character::isDigit));
    }

    Optional<Specimen> specimen() {
        return text(LabelRole.SPECIMEN).flatMap(SpecimenWords::in);
    }

    /** Two names, and two of something else that each person has one of: a document of more than one patient. */
    boolean severalPatients() {
        return distinct(LabelRole.PATIENT) > 1
                && (distinct(LabelRole.MRN) > 1
                        || distinct(LabelRole.BIRTH) > 1
                        || distinct(LabelRole.SEX) > 1
                        || distinct(LabelRole.AGE) > 1
                        || distinct(LabelRole.AGESEX) > 1);
    }

    /** The most values that one label has; other labels may name the same person differently. */
    private int distinct(LabelRole role) {
        return labelled.stream()
                .filter(found -> found.role() == role)
                .collect(Collectors.groupingBy(
                        found -> plain(found.label()),
                        Collectors.mapping(found -> plain(found.text()), Collectors.toSet())))
                .values()
                .stream()
                .mapToInt(Set::size)
                .max()
                .orElse(0);
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", "").toLowerCase(java.util.Locale.ROOT);
    }

    private Optional<String> text(LabelRole role) {
        return labelled.stream()
                .filter(found -> found.role() == role)
                .map(Labelled::text)
                .findFirst();
    }

    private Optional<PrintedTime> times(LabelRole role) {
        return labelled.stream()
                .filter(found -> found.role() == role)
                .map(found -> PrintedTime.parse(found.text(), order))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
