package org.catamnesis.followup.due;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.catamnesis.followup.protocol.Anchor;
import org.catamnesis.followup.protocol.Deviation;
import org.catamnesis.followup.protocol.ProtocolBand;
import org.catamnesis.followup.protocol.ProtocolSeries;
import org.catamnesis.followup.protocol.Rhythm;

/**
 * The days that one series gives after a transplant. At a change of band the earlier of the old rule and the new one
 * counted from its first day; the last band without an end goes on for ever.
 */
final class SeriesCalendar {
    /** A month of a grid may be so many days longer than the days in which bands are counted. */
    private static final int MONTHS_VARY = 3;
    /** After a stay in hospital nothing waits longer than this for what fell due during it. */
    private static final int LONGEST_AFTER_STAY = 30;

    private final ProtocolSeries series;
    private final LocalDate dayZero;
    private final List<Deviation> deviations;

    SeriesCalendar(ProtocolSeries series, LocalDate dayZero, List<Deviation> deviations) {
        this.series = series;
        this.dayZero = dayZero;
        this.deviations = deviations.stream()
                .filter(one -> one.series().equals(series.key()))
                .toList();
    }

    /**
     * The next one after it took place, or after follow-up began.
     *
     * @param done whether it took place on that day, so that what was due within its window is done
     */
    Optional<Slot> after(LocalDate last, boolean done) {
        Optional<Slot> slot = byProtocol(last, done);
        for (Deviation one : deviations) slot = agreed(one, slot, last, done);
        return slot;
    }

    /** What becomes of a slot that fell into a stay or before it: one interval after the discharge, or the grid's next. */
    Slot afterStay(Slot slot, LocalDate discharged) {
        LocalDate restarted = discharged.plusDays(Math.min(Rhythms.interval(slot.rhythm()), LONGEST_AFTER_STAY));
        return byProtocol(discharged, false)
                .filter(next -> !slot.agreed() && next.day().isBefore(restarted))
                .orElse(slot.on(restarted));
    }

    private Optional<Slot> byProtocol(LocalDate last, boolean done) {
        List<ProtocolBand> bands = series.bands();
        int now = bandOn(last);
        List<Slot> found = new ArrayList<>();
        if (now >= 0) own(bands.get(now), last, done, now == bands.size() - 1).ifPresent(found::add);
        for (ProtocolBand band : bands.subList(now + 1, bands.size()))
            coming(band, last, done).ifPresent(found::add);
        return found.stream().min(Comparator.comparing(Slot::day));
    }

    /** The last one that had begun; -1 before the first. */
    private int bandOn(LocalDate day) {
        int found = -1;
        for (int i = 0; i < series.bands().size(); i++)
            if (!begin(series.bands().get(i)).isAfter(day)) found = i;
        return found;
    }

    private LocalDate begin(ProtocolBand band) {
        return dayZero.plusDays(band.fromDay());
    }

    private Optional<Slot> own(ProtocolBand band, LocalDate last, boolean done, boolean newest) {
        int early = done ? band.windowBefore() : 0;
        Optional<LocalDate> day = band.anchor() == Anchor.TRANSPLANT
                ? Rhythms.onGrid(band.rhythm(), dayZero, last, early).filter(one -> within(band, one))
                : Rhythms.after(band.rhythm(), last, early, dayZero).filter(one -> !newest || within(band, one));
        return day.map(one -> new Slot(one, band, band.rhythm(), false));
    }

    private Optional<Slot> coming(ProtocolBand band, LocalDate last, boolean done) {
        LocalDate before = begin(band).minusDays(1);
        int early = done ? band.windowBefore() : 0;
        LocalDate from = last.plusDays(early).isAfter(before) ? last.plusDays(early) : before;
        Optional<LocalDate> day = band.anchor() == Anchor.TRANSPLANT
                ? Rhythms.onGrid(band.rhythm(), dayZero, from, 0)
                : Rhythms.after(band.rhythm(), begin(band), 0, dayZero);
        return day.filter(one -> within(band, one)).map(one -> new Slot(one, band, band.rhythm(), false));
    }

    private boolean within(ProtocolBand band, LocalDate day) {
        if (band.toDay() == null) return true;
        boolean last = band == series.bands().getLast();
        int slack = last && band.rhythm() instanceof Rhythm.EveryMonths ? MONTHS_VARY : 0;
        return !day.isAfter(dayZero.plusDays(band.toDay() + slack));
    }

    /** What was agreed takes the place of what the protocol asks for while it holds. */
    private Optional<Slot> agreed(Deviation deviation, Optional<Slot> protocol, LocalDate last, boolean done) {
        if (protocol.filter(slot -> slot.day().isBefore(deviation.fromDay())).isPresent()) return protocol;
        Optional<Slot> own = ownRhythm(deviation, last, done);
        if (own.isPresent() && deviation.holds(own.get().day())) return own;
        if (deviation.untilDay() == null) return own;
        LocalDate again = deviation.untilDay().plusDays(1);
        return protocol.map(slot -> slot.day().isBefore(again) ? slot.on(again) : slot);
    }

    private Optional<Slot> ownRhythm(Deviation deviation, LocalDate last, boolean done) {
        int now = bandOn(last);
        if (deviation.rhythm() == null || series.bands().isEmpty()) return Optional.empty();
        ProtocolBand band = series.bands().get(Math.max(0, now));
        return Rhythms.after(deviation.rhythm(), last, done ? band.windowBefore() : 0, dayZero)
                .map(day -> day.isBefore(deviation.fromDay()) ? deviation.fromDay() : day)
                .map(day -> new Slot(day, band, deviation.rhythm(), true));
    }
}
