package org.catamnesis.ui.shell;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.catamnesis.language.Problem;
import org.catamnesis.report.DocumentState;
import org.catamnesis.report.ReportDocument;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.Place;
import org.catamnesis.ui.common.Rooms;

/** The reviews that a tour stops at, one of each kind that waits in the inbox. */
final class ReviewTour {
    private final Desk desk;
    private final Rooms rooms;

    ReviewTour(Desk desk, Rooms rooms) {
        this.desk = desk;
        this.rooms = rooms;
    }

    /** What leads to each, by the name of its picture; those of which no document waits are left out. */
    Map<String, Runnable> views() {
        List<ReportDocument> waiting = rooms.documents().inbox();
        Map<String, Runnable> views = new LinkedHashMap<>();
        Predicate<ReportDocument> read = document -> document.state() == DocumentState.READ;
        Predicate<ReportDocument> first = document -> document.summary().doubles() == null;
        add(views, "review", waiting, read.and(first).and(document -> !document.picture()));
        add(views, "review-photo", waiting, read.and(first).and(ReportDocument::picture));
        add(views, "review-locked", waiting, document -> document.problem() == Problem.PDF_PASSWORD);
        add(views, "review-doubled", waiting, first.negate());
        add(views, "review-other-patient", waiting, read.and(document -> document.patientId() != null));
        for (String section : List.of("learnt", "worklist")) {
            views.put("settings-" + section, () -> desk.navigator().go(new Place.Settings(section)));
        }
        return views;
    }

    private void add(
            Map<String, Runnable> views, String name, List<ReportDocument> waiting, Predicate<ReportDocument> which) {
        waiting.stream()
                .filter(which)
                .findFirst()
                .ifPresent(document -> views.put(name, () -> desk.navigator().document(document.id())));
    }
}
