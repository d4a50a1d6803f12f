package org.catamnesis.print.handout;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.catamnesis.followup.DoseWords;
import org.catamnesis.language.Messages;
import org.catamnesis.medication.DoseSchedule;
import org.catamnesis.medication.Dosing;
import org.catamnesis.medication.Drug;
import org.catamnesis.medication.DrugCatalogue;

/**
 * Which drugs wait until the blood for their level was drawn, in words; the hours that make a level a trough are those of
 * the content.
 */
record HoldBefore(List<Dosing> regimen, Guidance guidance, Messages messages) {
    private static final LocalTime OPENS = LocalTime.of(6, 0);
    private static final LocalTime NOON = LocalTime.of(12, 0);
    private static final int DAY = 24;

    List<Dosing> held() {
        return regimen.stream().filter(dosing -> drug(dosing).isPresent()).toList();
    }

    private Optional<Drug> drug(Dosing dosing) {
        return DrugCatalogue.shipped()
                .named(dosing.drug())
                .filter(drug -> guidance.holdClasses().contains(drug.drugClass()));
    }

    /** Such as {@code No tacrolimus before the blood test}. */
    String heading() {
        return messages.text("handout.hold", names());
    }

    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        sentences.add(messages.text("handout.hold-how", names()));
        for (Dosing dosing : held()) hours(dosing).ifPresent(sentences::add);
        sentences.add(messages.text("handout.hold-note"));
        return sentences;
    }

    private String names() {
        List<String> names = held().stream()
                .map(dosing -> new PaperWords(messages).drug(dosing.drug()))
                .distinct()
                .toList();
        return names.isEmpty()
                ? messages.text("handout.hold-any")
                : names.stream().collect(Collectors.joining(messages.text("handout.and")));
    }

    /** When the dose before it is taken and the blood is drawn; empty where no hour is on file. */
    private Optional<String> hours(Dosing dosing) {
        if (!(dosing.schedule() instanceof DoseSchedule.Daily daily)) return Optional.empty();
        int doses = daily.intakes().size();
        if (doses > 2) return Optional.empty();
        List<Integer> apart = doses == 2 ? guidance.hoursTwiceDaily() : guidance.hoursOnceDaily();
        LocalTime last = daily.intakes().getLast().at();
        String name = DoseWords.drug(dosing.drug(), messages);
        // Minutes counted from the midnight before the last dose; the blood is drawn on the day after it.
        int earliest = last.toSecondOfDay() / 60 + apart.getFirst() * 60 - DAY * 60;
        int latest = last.toSecondOfDay() / 60 + apart.getLast() * 60 - DAY * 60;
        int from = Math.max(earliest, OPENS.toSecondOfDay() / 60);
        int to = Math.min(latest, NOON.toSecondOfDay() / 60);
        return Optional.of(
                from < to
                        ? messages.text("handout.hold-hours", name, last.toString(), clock(from), clock(to))
                        : messages.text("handout.hold-ask", name, apart.getFirst(), apart.getLast()));
    }

    private static String clock(int minutes) {
        return LocalTime.ofSecondOfDay(minutes * 60L).toString();
    }
}
