package org.catamnesis.ui.schedule;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.catamnesis.followup.calendar.Appointment;
import org.catamnesis.followup.calendar.ClinicHours;
import org.catamnesis.followup.calendar.Slot;

/** Days side by side over the hours of the day: clinics as bands, appointments as blocks, closed days hatched. */
final class WeekPane extends Region {
    static final double AXIS = 52;
    private static final double GAP = 1;
    private static final int HOUR = 60;
    private final Consumer<WeekGeometry> laid;
    private final List<Label> hourLabels = new ArrayList<>();
    private final List<Region> hourLines = new ArrayList<>();
    private final Map<LocalDate, Region> closed = new HashMap<>();
    private final Map<LocalDate, Region> edges = new HashMap<>();
    private final Map<Region, DayLayout.Band> bands = new HashMap<>();
    private final Map<Region, LocalDate> bandDays = new HashMap<>();
    private final Map<AppointmentBlock, DayLayout.Block> blocks = new HashMap<>();
    private final Region nowLine = new Region();
    private final DragGhost ghost = new DragGhost();
    private final Map<LocalDate, DayLayout> layouts = new HashMap<>();
    private ScheduleFacts facts;
    private LocalDateTime now;
    private WeekGeometry geometry;
    private double viewHeight;

    /** @param laid is told how the days lie, for their heads */
    WeekPane(Consumer<WeekGeometry> laid) {
        this.laid = laid;
        getStyleClass().add("week-pane");
        nowLine.getStyleClass().add("now-line");
        nowLine.setMouseTransparent(true);
    }

    /** @param wide whether there is room for more than names */
    List<AppointmentBlock> show(ScheduleFacts shown, BlockText text, LocalDateTime newNow, boolean wide) {
        facts = shown;
        now = newNow;
        closed.clear();
        edges.clear();
        bands.clear();
        bandDays.clear();
        blocks.clear();
        layouts.clear();
        for (LocalDate day : facts.days()) add(day, text, wide);
        geometry = null;
        arrange();
        requestLayout();
        return List.copyOf(blocks.keySet());
    }

    private void add(LocalDate day, BlockText text, boolean wide) {
        Region edge = region("day-edge");
        if (day.equals(facts.today())) edge.getStyleClass().add("today");
        edges.put(day, edge);
        if (facts.calendar().closed().isClosed(day)) closed.put(day, region("closed-day"));
        DayLayout layout = DayLayout.of(day, facts.calendar().on(day), facts.on(day));
        layouts.put(day, layout);
        for (DayLayout.Band band : layout.bands()) {
            Region shape = region("clinic-band");
            shape.getStyleClass().add(DayHead.tint(facts, band.hours()));
            bands.put(shape, band);
            bandDays.put(shape, day);
        }
        for (DayLayout.Block block : layout.blocks()) {
            Appointment one = block.appointment();
            boolean ended = facts.ended().containsKey(one.patientId());
            blocks.put(new AppointmentBlock(one, text, facts.clashes(one), ended, wide), block);
        }
    }

    private static Region region(String style) {
        Region region = new Region();
        region.getStyleClass().add(style);
        region.setMouseTransparent(true);
        return region;
    }

    /** The height that there is without scrolling. */
    void setViewHeight(double height) {
        viewHeight = height;
        geometry = null;
        requestLayout();
    }

    /** Null until it was laid out. */
    WeekGeometry geometry() {
        return geometry;
    }

    DragGhost ghost() {
        return ghost;
    }

    /** The time of a clinic under a place, or the quarter of an hour where there is none. */
    Slot slotAt(double x, double y, int minutes) {
        LocalDateTime at = geometry.timeAt(x, y);
        Optional<ClinicHours> hours = hoursAt(x, y);
        if (hours.isPresent())
            for (Slot slot : hours.get().slots(at.toLocalDate()))
                if (!at.isBefore(slot.start()) && at.isBefore(slot.end())) return slot;
        LocalTime quarter = at.toLocalTime().withMinute(at.getMinute() / 15 * 15);
        return new Slot(at.toLocalDate().atTime(quarter), minutes, null);
    }

    private Optional<ClinicHours> hoursAt(double x, double y) {
        LocalDateTime at = geometry.timeAt(x, y);
        int minute = at.getHour() * HOUR + at.getMinute();
        double across = geometry.across(x);
        DayLayout layout = layouts.get(at.toLocalDate());
        if (layout == null) return Optional.empty();
        return layout.bands().stream()
                .filter(band -> minute >= band.from() && minute < band.to())
                .filter(band -> across >= band.left() && across <= band.right())
                .map(DayLayout.Band::hours)
                .findFirst();
    }

    private WeekGeometry measure(double width) {
        List<ClinicHours> hours = facts.days().stream()
                .flatMap(day -> facts.calendar().on(day).stream())
                .distinct()
                .toList();
        return WeekGeometry.of(facts.days(), hours, facts.shown(), width, AXIS, viewHeight);
    }

    private void arrange() {
        WeekGeometry measured = measure(Math.max(getWidth(), 1));
        hourLabels.clear();
        hourLines.clear();
        for (int minute = measured.from(); minute < measured.to(); minute += HOUR) {
            Label label = new Label(LocalTime.ofSecondOfDay(minute * 60L).toString());
            label.getStyleClass().addAll("small", "quiet");
            hourLabels.add(label);
            hourLines.add(region("hour-line"));
        }
        List<Node> children = new ArrayList<>(edges.values());
        children.addAll(closed.values());
        children.addAll(hourLines);
        children.addAll(bands.keySet());
        children.addAll(hourLabels);
        children.addAll(blocks.keySet());
        children.add(nowLine);
        children.add(ghost);
        getChildren().setAll(children);
    }

    @Override
    protected double computePrefHeight(double width) {
        return facts == null ? 0 : measure(Math.max(width, 1)).height();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        if (facts == null) return;
        geometry = measure(getWidth());
        laid.accept(geometry);
        for (int i = 0; i < hourLines.size(); i++) {
            double y = geometry.y(geometry.from() + i * HOUR);
            hourLines.get(i).resizeRelocate(AXIS, y, getWidth() - AXIS, 1);
            hourLabels.get(i).resizeRelocate(4, y + 1, AXIS - 8, 16);
        }
        edges.forEach(
                (day, edge) -> edge.resizeRelocate(geometry.x(day), 0, geometry.columnWidth(), geometry.height()));
        closed.forEach(
                (day, shape) -> shape.resizeRelocate(geometry.x(day), 0, geometry.columnWidth(), geometry.height()));
        bands.forEach(
                (shape, band) -> place(shape, bandDays.get(shape), band.left(), band.right(), band.from(), band.to()));
        blocks.forEach((shape, block) -> place(
                shape,
                block.appointment().day(),
                block.left(),
                block.right(),
                DayLayout.minute(block.appointment()),
                DayLayout.end(block.appointment())));
        layNow();
    }

    private void layNow() {
        int minute = now.getHour() * HOUR + now.getMinute();
        boolean seen = facts.days().contains(facts.today()) && minute >= geometry.from() && minute < geometry.to();
        nowLine.setVisible(seen);
        if (seen) nowLine.resizeRelocate(geometry.x(facts.today()), geometry.y(minute) - 1, geometry.columnWidth(), 2);
    }

    private void place(Region shape, LocalDate day, double left, double right, int from, int to) {
        double x = geometry.x(day) + geometry.columnWidth() * left;
        double width = geometry.columnWidth() * (right - left);
        double y = geometry.y(from);
        shape.resizeRelocate(x + GAP, y + GAP, Math.max(1, width - 2 * GAP), Math.max(1, geometry.y(to) - y - 2 * GAP));
    }

    /** Shows where what is dragged would go. */
    void drag(Appointment dragged, Slot to, String text, String style) {
        Optional<DayLayout.Band> band = layouts.get(to.day()).bands().stream()
                .filter(one -> to.hours() != null && one.hours().line() == to.hours())
                .findFirst();
        double left = band.map(DayLayout.Band::left).orElse(0.0);
        double right = band.map(DayLayout.Band::right).orElse(1.0);
        ghost.show(text, style);
        int from = to.start().getHour() * HOUR + to.start().getMinute();
        place(ghost, to.day(), left, right, from, from + Math.max(dragged.slot().minutes(), to.minutes()));
        double height = Math.max(ghost.getHeight(), ghost.prefHeight(ghost.getWidth()));
        ghost.resize(ghost.getWidth(), height);
    }
}
