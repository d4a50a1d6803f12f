package org.catamnesis.followup.timeline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.catamnesis.followup.DoseWords;
import org.catamnesis.followup.EventWords;
import org.catamnesis.followup.PatientChart;
import org.catamnesis.followup.Visit;
import org.catamnesis.language.Messages;
import org.catamnesis.medication.Dosing;
import org.catamnesis.patient.ClinicalEvent;
import org.catamnesis.patient.EventKind;
import org.catamnesis.patient.Transplant;
import org.catamnesis.report.ReportDocument;

/** Everything that happened to a patient but the results, in words and in the order of time. */
public final class Timeline {
    private final PatientChart chart;
    private final Messages messages;

    public Timeline(PatientChart chart, Messages messages) {
        this.chart = chart;
        this.messages = messages;
    }

    public List<TimelineEntry> entries() {
        List<TimelineEntry> all = new ArrayList<>();
        chart.transplants().forEach(graft -> all.add(graft(graft)));
        chart.events().forEach(event -> all.add(event(event)));
        chart.visits().forEach(visit -> all.add(visit(visit)));
        chart.documents().forEach(document -> all.add(document(document)));
        chart.dosings().forEach(dosing -> all.add(dosing(dosing)));
        all.sort(Comparator.comparing(TimelineEntry::from).thenComparing(TimelineEntry::lane));
        return List.copyOf(all);
    }

    private TimelineEntry graft(Transplant graft) {
        String organ = messages.text("organ." + graft.organ().code());
        String donor = graft.donorType() == null ? "" : known("donor.", graft.donorType());
        String title = messages.text("timeline.transplant", organ, graft.graftNumber());
        return TimelineEntry.on(TimelineLane.OPERATIONS, graft.id(), graft.day(), title, donor, 3);
    }

    private TimelineEntry event(ClinicalEvent event) {
        boolean stay = event.kind() == EventKind.ADMISSION && event.endDay() != null;
        String detail = Stream.of(
                        event.subtype() == null ? "" : known("event-subtype.", event.subtype()),
                        Boolean.TRUE.equals(event.biopsyProven()) ? messages.text("timeline.biopsy-proven") : "",
                        stay ? messages.text("timeline.days", days(event)) : "")
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("  "));
        return new TimelineEntry(
                lane(event.kind()),
                event.id(),
                event.day(),
                event.endDay(),
                false,
                EventWords.name(event, messages),
                detail,
                weight(event.kind()),
                0,
                false);
    }

    private static String days(ClinicalEvent event) {
        return String.valueOf(Math.max(0, ChronoUnit.DAYS.between(event.day(), event.endDay())));
    }

    private static TimelineLane lane(EventKind kind) {
        return switch (kind) {
            case ADMISSION, DISCHARGE -> TimelineLane.ADMISSIONS;
            case REJECTION -> TimelineLane.REJECTIONS;
            case BIOPSY -> TimelineLane.BIOPSIES;
            case INFECTION -> TimelineLane.INFECTIONS;
            case BILIARY, DIALYSIS, MALIGNANCY, GRAFT_LOSS, DEATH, OTHER -> TimelineLane.EVENTS;
        };
    }

    private static int weight(EventKind kind) {
        return switch (kind) {
            case GRAFT_LOSS, DEATH -> 3;
            case REJECTION, MALIGNANCY, INFECTION, BILIARY -> 2;
            case ADMISSION, DIALYSIS -> 1;
            case BIOPSY, DISCHARGE, OTHER -> 0;
        };
    }

    private TimelineEntry visit(Visit visit) {
        String kind = visit.kind() == null ? "" : known("visit-kind.", visit.kind());
        String title = messages.text(visit.attended() ? "timeline.visit" : "timeline.visit-missed");
        LocalDate day = visit.day();
        return new TimelineEntry(
                TimelineLane.VISITS, visit.id(), day, null, false, title, kind, 0, 0, !visit.attended());
    }

    private TimelineEntry document(ReportDocument document) {
        LocalDate day = document.filing().madeOn() == null
                ? document.receivedAt().toLocalDate()
                : document.filing().madeOn();
        String kind = document.filing().kind() == null
                ? ""
                : known("paper.", document.filing().kind().code());
        String state = messages.text(document.state().waiting() ? "timeline.unreviewed" : "timeline.reviewed");
        String title = kind.isEmpty() ? messages.text("timeline.document") : kind;
        boolean waiting = document.state().waiting();
        return new TimelineEntry(TimelineLane.DOCUMENTS, document.id(), day, null, false, title, state, 0, 0, waiting);
    }

    private TimelineEntry dosing(Dosing dosing) {
        return new TimelineEntry(
                TimelineLane.DOSES,
                dosing.id(),
                dosing.startDay(),
                dosing.endDay(),
                dosing.endDay() == null,
                DoseWords.drug(dosing.drug(), messages),
                DoseWords.dose(dosing, messages),
                0,
                dosing.dailyDose(),
                false);
    }

    /** The words of a code; the code itself when a clinic made its own. */
    private String known(String prefix, String code) {
        return messages.has(prefix + code) ? messages.text(prefix + code) : code;
    }
}
