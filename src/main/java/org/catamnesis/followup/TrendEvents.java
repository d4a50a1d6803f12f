package org.catamnesis.followup;

import java.util.ArrayList;
import java.util.List;
import org.catamnesis.language.Messages;
import org.catamnesis.patient.ClinicalEvent;
import org.catamnesis.patient.EventKind;
import org.catamnesis.plot.EventMark;
import org.catamnesis.plot.PlotTime;

/** Transplants, clinical events and missed visits as marks. */
final class TrendEvents {
    private final PatientChart chart;
    private final Messages messages;

    TrendEvents(PatientChart chart, Messages messages) {
        this.chart = chart;
        this.messages = messages;
    }

    List<EventMark> marks() {
        List<EventMark> marks = new ArrayList<>();
        chart.transplants()
                .forEach(graft -> marks.add(EventMark.major(
                        graft.id(),
                        PlotTime.of(graft.day()),
                        messages.text(
                                "followup.transplant",
                                messages.text("organ." + graft.organ().code())))));
        chart.events().forEach(event -> marks.add(mark(event)));
        chart.visits().stream()
                .filter(visit -> !visit.attended())
                .forEach(visit -> marks.add(
                        EventMark.at(visit.id(), PlotTime.of(visit.day()), messages.text("followup.missed-visit"))));
        return marks;
    }

    private EventMark mark(ClinicalEvent event) {
        double from = PlotTime.of(event.day());
        boolean stay = event.kind() == EventKind.ADMISSION && event.endDay() != null;
        double to = stay ? PlotTime.of(event.endDay()) : from;
        boolean major = event.kind() == EventKind.REJECTION
                || event.kind() == EventKind.GRAFT_LOSS
                || event.kind() == EventKind.DEATH;
        return new EventMark(event.id(), from, Math.max(from, to), EventWords.name(event, messages), major);
    }
}
