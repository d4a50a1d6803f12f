package org.catamnesis.ui.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.catamnesis.followup.calendar.Appointment;
import org.catamnesis.followup.calendar.ClinicHours;

/** Where the clinics and appointments of one day lie between its left edge (0) and its right one (1). */
record DayLayout(List<Band> bands, List<Block> blocks) {
    private static final int MINUTES_A_DAY = 24 * 60;

    /** The hours of a clinic. */
    record Band(ClinicHours hours, double left, double right) {
        int from() {
            return hours.start().toSecondOfDay() / 60;
        }

        int to() {
            return hours.end().toSecondOfDay() / 60;
        }
    }

    /** An appointment; where there is room for more at its time, it leaves it free. */
    record Block(Appointment appointment, double left, double right) {}

    private record Item(Band band, Appointment loose) {
        int from() {
            return band == null ? minute(loose) : band.from();
        }

        int to() {
            return band == null ? end(loose) : band.to();
        }
    }

    static DayLayout of(LocalDate day, List<ClinicHours> hours, List<Appointment> appointments) {
        List<Item> items = new ArrayList<>();
        for (ClinicHours one : hours) items.add(new Item(new Band(one, 0, 1), null));
        List<Appointment> ofDay =
                appointments.stream().filter(one -> one.day().equals(day)).toList();
        for (Appointment one : ofDay) if (clinic(hours, one).isEmpty()) items.add(new Item(null, one));
        Map<Item, Lanes> lanes = Lanes.of(items, Item::from, Item::to);
        List<Band> bands = new ArrayList<>();
        List<Block> blocks = new ArrayList<>();
        for (Item item : items) {
            Lanes lane = lanes.get(item);
            if (item.band() == null) {
                blocks.add(new Block(item.loose(), lane.left(2), lane.right(2)));
                continue;
            }
            Band band = new Band(item.band().hours(), lane.left(1), lane.right(1));
            bands.add(band);
            blocks.addAll(within(band, ofDay));
        }
        return new DayLayout(List.copyOf(bands), List.copyOf(blocks));
    }

    private static List<Block> within(Band band, List<Appointment> ofDay) {
        List<Appointment> own = ofDay.stream()
                .filter(one -> clinic(List.of(band.hours()), one).isPresent())
                .toList();
        Map<Appointment, Lanes> lanes = Lanes.of(own, DayLayout::minute, DayLayout::end);
        double width = band.right() - band.left();
        return own.stream()
                .map(one -> new Block(
                        one,
                        band.left() + width * lanes.get(one).left(band.hours().perSlot()),
                        band.left() + width * lanes.get(one).right(band.hours().perSlot())))
                .toList();
    }

    /** The clinic in whose hours it lies. */
    private static Optional<ClinicHours> clinic(List<ClinicHours> hours, Appointment appointment) {
        Long line = appointment.slot().hours();
        return hours.stream()
                .filter(one -> line != null && one.line() == line && one.holds(appointment.slot()))
                .findFirst();
    }

    static int minute(Appointment one) {
        return one.slot().start().toLocalTime().toSecondOfDay() / 60;
    }

    static int end(Appointment one) {
        return Math.min(MINUTES_A_DAY, minute(one) + one.slot().minutes());
    }
}
