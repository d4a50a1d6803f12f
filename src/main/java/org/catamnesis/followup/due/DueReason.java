package org.catamnesis.followup.due;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.catamnesis.followup.protocol.Anchor;
import org.catamnesis.followup.protocol.Rhythm;
import org.catamnesis.followup.worklist.WorkReason;

/** Says of a due date what it follows from. */
final class DueReason {
    static final WorkReason NONE = WorkReason.of("none");
    /** What came so many days before the transplant may have been meant. */
    private static final int SHORTLY_BEFORE = 60;

    private final DueItem item;
    private final Slot slot;
    private final boolean alone;
    private final Course course;
    private final DueFacts facts;
    private final LocalDate begin;
    private final LocalDate restarted;
    private final NoShow missed;
    private final LocalDate day;

    DueReason(
            DueItem item,
            Slot slot,
            boolean alone,
            Course course,
            DueFacts facts,
            LocalDate begin,
            LocalDate restarted,
            NoShow missed,
            LocalDate day) {
        this.item = item;
        this.slot = slot;
        this.alone = alone;
        this.course = course;
        this.facts = facts;
        this.begin = begin;
        this.restarted = restarted;
        this.missed = missed;
        this.day = day;
    }

    /** The item with its reason. */
    DueItem explained() {
        List<WorkReason> parts = new ArrayList<>(List.of(head()));
        if (item.state() != DueState.PAUSED) {
            if (!item.missing().isEmpty()) parts.add(WorkReason.of("missing", new Analytes(item.missing())));
            if (missed != null) parts.add(missed.reason());
            if (!item.due().equals(slot.day())) parts.add(WorkReason.of("moved", slot.day()));
            if (item.booked() != null && item.state() != DueState.BOOKED)
                parts.add(WorkReason.of("booked-outside", item.booked().day(), item.from(), item.to()));
            if (item.last() == null) before(parts);
        }
        return new DueItem(
                item.series(),
                item.band(),
                item.rhythm(),
                item.due(),
                item.from(),
                item.to(),
                item.state(),
                item.last(),
                item.missing(),
                item.booked(),
                WorkReason.all(parts));
    }

    private WorkReason head() {
        int late = item.daysLate(day);
        return switch (item.state()) {
            case PAUSED -> WorkReason.of("paused", item.series(), course.inHospitalSince());
            case BOOKED -> WorkReason.of("booked", item.series(), item.booked().day(), item.due(), rhythm(), base());
            case OVERDUE, MISSED, DUE, UPCOMING -> {
                if (late > 0 && item.state() == DueState.DUE)
                    yield WorkReason.of("due-since", item.series(), item.due(), rhythm(), base(), item.to());
                if (late > 0) yield WorkReason.of("late", item.series(), WorkReason.of("days", late), rhythm(), base());
                if (late == 0)
                    yield WorkReason.of("due-today", item.series(), rhythm(), base(), item.from(), item.to());
                yield WorkReason.of("due-on", item.series(), item.due(), rhythm(), base(), item.from(), item.to());
            }
        };
    }

    private WorkReason rhythm() {
        if (slot.agreed()) return WorkReason.of("agreed", slot.rhythm());
        boolean grid = slot.band().anchor() == Anchor.TRANSPLANT && !(slot.rhythm() instanceof Rhythm.OnDays);
        return WorkReason.of(grid ? "from-transplant" : "rhythm", slot.rhythm());
    }

    private WorkReason base() {
        if (restarted != null) return WorkReason.of("since-stay", restarted);
        if (item.last() != null && !item.last().isBefore(begin)) return WorkReason.of("last", item.last());
        if (begin.isAfter(course.begin())) return WorkReason.of("none-since-rejection", begin);
        boolean home = course.begin().equals(course.graft().day());
        return WorkReason.of(home ? "none-since-transplant" : "none-since-discharge", course.begin());
    }

    private void before(List<WorkReason> parts) {
        LocalDate zero = course.graft().day();
        LocalDate found = Done.of(item.series(), alone, facts, zero.minusDays(SHORTLY_BEFORE), zero.minusDays(1))
                .last();
        if (found != null) parts.add(WorkReason.of("before-transplant", found, zero));
    }
}
