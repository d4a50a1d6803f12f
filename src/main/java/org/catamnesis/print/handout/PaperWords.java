package org.catamnesis.print.handout;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.catamnesis.followup.DoseWords;
import org.catamnesis.language.Language;
import org.catamnesis.language.Messages;
import org.catamnesis.medication.DrugCatalogue;
import org.catamnesis.patient.Demographics;
import org.catamnesis.patient.Patient;
import org.catamnesis.patient.Transplant;

/** What papers say in the same words everywhere: days, people, grafts. */
record PaperWords(Messages messages) {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    /** With its day of the week, such as {@code 2026-09-20 (Sun)}. */
    String day(LocalDate day) {
        return messages.text(
                "handout.day",
                day.toString(),
                day.getDayOfWeek()
                        .getDisplayName(TextStyle.SHORT, messages.language().locale()));
    }

    String moment(LocalDateTime at) {
        return day(at.toLocalDate()) + " " + at.toLocalTime();
    }

    /** A drug within a sentence: small in English where it is a name that we know, else as it was typed. */
    String drug(String code) {
        String name = DoseWords.drug(code, messages);
        boolean known = messages.has("drug." + code)
                || DrugCatalogue.shipped().named(code).isPresent();
        return known && messages.language() == Language.ENGLISH
                ? name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1)
                : name;
    }

    static String minute(LocalDateTime at) {
        return MINUTE.format(at);
    }

    /** Sex, age, number; the number stays away where identity is hidden. */
    String person(HandoutFacts facts) {
        Patient patient = facts.chart().patient();
        Demographics who = patient.demographics();
        OptionalInt age = patient.ageOn(facts.today());
        return Stream.of(
                        messages.text("sex." + who.sex().code()),
                        age.isPresent() ? messages.text("onepage.age", age.getAsInt()) : "",
                        facts.masked() || patient.mrn().isEmpty() ? "" : "MRN " + patient.mrn(),
                        facts.masked() ? messages.text("onepage.masked") : "")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("   "));
    }

    /** Such as {@code liver transplant 1, 2025-08-01 (day 412)}; in words where none is on file. */
    String graft(HandoutFacts facts) {
        return facts.chart()
                .newestGraft()
                .map(graft -> graft(graft, facts.today()))
                .orElse(messages.text("onepage.no-transplant"));
    }

    private String graft(Transplant graft, LocalDate today) {
        String organ = messages.text(
                "timeline.transplant", messages.text("organ." + graft.organ().code()), graft.graftNumber());
        long day = graft.dayOf(today);
        return day < 0
                ? organ + "   " + graft.day()
                : messages.text("handout.graft", organ, graft.day().toString(), String.valueOf(day));
    }
}
