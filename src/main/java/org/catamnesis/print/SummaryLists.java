package org.catamnesis.print;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.catamnesis.followup.DoseWords;
import org.catamnesis.followup.timeline.Timeline;
import org.catamnesis.followup.timeline.TimelineEntry;
import org.catamnesis.lab.LabResult;
import org.catamnesis.language.Messages;
import org.catamnesis.medication.DoseSchedule;
import org.catamnesis.medication.Dosing;

/** The lists of a page: the course, what is taken, what is open, where the values come from. */
final class SummaryLists {
    private final SummaryFacts facts;
    private final Messages messages;

    SummaryLists(SummaryFacts facts, Messages messages) {
        this.facts = facts;
        this.messages = messages;
    }

    /** What matters most first; within that, the newest. */
    List<Listing.Item> course() {
        return new Timeline(facts.chart(), messages)
                .entries().stream()
                        .filter(entry -> switch (entry.lane()) {
                            case VISITS, DOCUMENTS, DOSES -> false;
                            default -> true;
                        })
                        .sorted(Comparator.comparingInt(TimelineEntry::weight)
                                .thenComparing(TimelineEntry::from)
                                .reversed())
                        .map(entry -> new Listing.Item(when(entry), entry.text(), entry.weight() == 3))
                        .toList();
    }

    private String when(TimelineEntry entry) {
        String day = facts.chart().transplants().stream()
                .filter(graft -> !graft.day().isAfter(entry.from()))
                .reduce((_, later) -> later)
                .map(graft -> "  D+" + graft.dayOf(entry.from()))
                .orElse("");
        return entry.from() + day;
    }

    /** What is taken today, with its hours where they are known. */
    List<Listing.Item> regimen() {
        return facts.chart().regimenOn(facts.today()).stream()
                .map(dosing -> new Listing.Item(
                        DoseWords.drug(dosing.drug(), messages),
                        DoseWords.dose(dosing, messages)
                                + hours(dosing)
                                + "  "
                                + messages.text(
                                        "onepage.since", dosing.startDay().toString()),
                        false))
                .toList();
    }

    private static String hours(Dosing dosing) {
        if (!(dosing.schedule() instanceof DoseSchedule.Daily daily)) return "";
        boolean even = daily.intakes().stream()
                        .map(DoseSchedule.Intake::dose)
                        .distinct()
                        .count()
                == 1;
        return even
                ? "  "
                        + daily.intakes().stream()
                                .map(intake -> intake.at().toString())
                                .collect(Collectors.joining(" "))
                : "";
    }

    List<Listing.Item> open() {
        List<Listing.Item> items = new ArrayList<>();
        facts.open().forEach(text -> items.add(new Listing.Item("", text, false)));
        if (items.isEmpty()) items.add(new Listing.Item("", messages.text("onepage.nothing-open"), false));
        return items;
    }

    /** By laboratory: how many results of the period, from how many reports, of which days. */
    List<Listing.Item> sources() {
        Map<String, List<LabResult>> byLaboratory = new TreeMap<>();
        for (LabResult result : facts.chart().results()) {
            LocalDate day = result.sampling().collectedAt().toLocalDate();
            if (day.isBefore(facts.from()) || day.isAfter(facts.to())) continue;
            String laboratory = result.sampling().laboratory();
            String name = laboratory == null || laboratory.isBlank()
                    ? messages.text("onepage.laboratory-unknown")
                    : laboratory;
            byLaboratory.computeIfAbsent(name, _ -> new ArrayList<>()).add(result);
        }
        return byLaboratory.entrySet().stream()
                .sorted(Comparator.comparing(entry -> -entry.getValue().size()))
                .map(entry -> new Listing.Item("", source(entry.getKey(), entry.getValue()), false))
                .toList();
    }

    private String source(String laboratory, List<LabResult> results) {
        List<LocalDate> days = results.stream()
                .map(result -> result.sampling().collectedAt().toLocalDate())
                .sorted()
                .toList();
        long reports = results.stream()
                .map(LabResult::source)
                .filter(Objects::nonNull)
                .map(source -> source.documentId())
                .distinct()
                .count();
        String first = days.getFirst().toString();
        String last = days.getLast().toString();
        String span = first.equals(last) ? first : first + " – " + last;
        return reports == 0
                ? messages.text("onepage.source-typed", laboratory, results.size(), span)
                : messages.text("onepage.source", laboratory, results.size(), reports, span);
    }
}
