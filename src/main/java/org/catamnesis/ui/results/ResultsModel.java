package org.catamnesis.ui.results;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import javafx.collections.SetChangeListener;
import org.catamnesis.followup.AnalyteWords;
import org.catamnesis.followup.Flowsheet;
import org.catamnesis.followup.ResultGrades;
import org.catamnesis.followup.ResultWords;
import org.catamnesis.followup.index.IndicatorGap;
import org.catamnesis.followup.index.IndicatorPoint;
import org.catamnesis.followup.index.IndicatorSeries;
import org.catamnesis.followup.index.IndicatorWords;
import org.catamnesis.lab.AnalyteCatalogue;
import org.catamnesis.lab.AnalyteGroup;
import org.catamnesis.lab.DisplayUnits;
import org.catamnesis.lab.LabResult;
import org.catamnesis.lab.UnitText;
import org.catamnesis.ui.common.Words;

/** The results of one patient as a table, filtered by typing, with one cell chosen. */
final class ResultsModel {
    /** What the section shows. */
    enum State {
        LOADING,
        EMPTY,
        NOTHING_MATCHES,
        READY,
        FAILED
    }

    /** A cell by its places in what is shown. */
    record Cell(int item, int moment) {}

    private final Words words;
    private final AnalyteCatalogue catalogue;
    private final Clock clock;
    private final ObjectProperty<AnalyteGroup> group = new SimpleObjectProperty<>();
    private final BooleanProperty oldestFirst = new SimpleBooleanProperty();
    private final ObservableSet<String> derived = FXCollections.observableSet();
    private final Map<Object, Sparkline> sparks = new IdentityHashMap<>();
    private final StringProperty filter = new SimpleStringProperty("");
    private final BooleanProperty abnormalOnly = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.LOADING);
    private final ReadOnlyObjectWrapper<List<SheetItem>> items = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Cell> chosen = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper spoken = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Cell> corner = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Sheet> loaded = new ReadOnlyObjectWrapper<>(Sheet.NONE);
    private Flowsheet shown = Sheet.NONE.whole();

    ResultsModel(Words words, AnalyteCatalogue catalogue, Clock clock) {
        this.words = words;
        this.catalogue = catalogue;
        this.clock = clock;
        group.subscribe(this::sift);
        oldestFirst.subscribe(this::sift);
        derived.addListener((SetChangeListener<String>) _ -> sift());
        filter.subscribe(this::sift);
        abnormalOnly.subscribe(this::sift);
        words.messages().subscribe(_ -> sift());
        chosen.subscribe(_ -> {
            corner.set(null);
            spoken.set(result().map(one -> words().sentence(one))
                    .or(() -> point().map(this::sentence))
                    .orElse(""));
        });
    }

    StringProperty filter() {
        return filter;
    }

    BooleanProperty abnormalOnly() {
        return abnormalOnly;
    }

    ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /** The rows of the table, group names among them. */
    ReadOnlyObjectProperty<List<SheetItem>> items() {
        return items.getReadOnlyProperty();
    }

    /** Null when no cell is chosen. */
    ReadOnlyObjectProperty<Cell> chosen() {
        return chosen.getReadOnlyProperty();
    }

    /** The chosen result in words, for the screen reader. */
    ReadOnlyStringProperty spoken() {
        return spoken.getReadOnlyProperty();
    }

    /** What is shown of the table. */
    Flowsheet sheet() {
        return shown;
    }

    /** The group whose rows alone are shown; null for all. */
    ObjectProperty<AnalyteGroup> group() {
        return group;
    }

    BooleanProperty oldestFirst() {
        return oldestFirst;
    }

    /** The ids of the indicators that are shown. */
    ObservableSet<String> derived() {
        return derived;
    }

    /** The other corner of what is selected; null when that is one cell. */
    ReadOnlyObjectProperty<Cell> corner() {
        return corner.getReadOnlyProperty();
    }

    /** Selects from the chosen cell to this one. */
    void extend(Cell other) {
        if (chosen.get() != null) corner.set(other.equals(chosen.get()) ? null : other);
    }

    /** Moves the other corner. */
    void extend(int down, int across) {
        Cell from = corner.get() == null ? chosen.get() : corner.get();
        if (from == null) return;
        int item = Math.clamp(from.item() + down, 0, items.get().size() - 1);
        int moment = Math.clamp(from.moment() + across, 0, shown.moments().size() - 1);
        extend(new Cell(item, moment));
    }

    ReadOnlyObjectProperty<Sheet> loaded() {
        return loaded.getReadOnlyProperty();
    }

    /** Null before it is loaded. */
    ResultGrades grades() {
        return loaded.get().grades();
    }

    LocalDateTime now() {
        return LocalDateTime.now(clock);
    }

    ResultWords words() {
        return new ResultWords(grades(), words.messages().get());
    }

    IndicatorWords indicatorWords() {
        return new IndicatorWords(catalogue, words.messages().get());
    }

    private String sentence(IndicatorPoint point) {
        IndicatorSeries series = calculated().orElseThrow().series();
        IndicatorWords said = indicatorWords();
        String value = said.value(series.about(), point.value()) + " " + UnitText.shown(series.unit());
        return said.name(series.about()) + " " + value.strip() + " · " + words.now("indicator.calculated") + " · "
                + point.at().toLocalDate();
    }

    void show(Sheet sheet) {
        Optional<Long> before = result().map(LabResult::id);
        boolean first = loaded.get() == Sheet.NONE;
        loaded.set(sheet);
        sparks.clear();
        if (first) derived.addAll(sheet.usual());
        sift();
        before.flatMap(id -> new SheetSteps(items.get()).to(id)).ifPresent(chosen::set);
    }

    /** A result in the unit that the site likes to see. */
    DisplayUnits.Shown shown(LabResult result) {
        return grades().shown(result);
    }

    /** By whom and when; empty when nobody has. */
    String signed(LabResult result) {
        return loaded.get().signed().getOrDefault(result.id(), "");
    }

    String calculatedWord() {
        return words.now("indicator.calculated");
    }

    /** The course of a row in a little picture. */
    Sparkline spark(SheetItem item) {
        Object key = switch (item) {
            case SheetItem.Results results -> results.line();
            case SheetItem.Calculated calculated -> calculated.series();
            case SheetItem.Heading heading -> heading;
        };
        return sparks.computeIfAbsent(key, _ -> Sparkline.of(item, shown, grades()));
    }

    void failed() {
        state.set(State.FAILED);
    }

    String name(Flowsheet.Line line) {
        return line.analyte() == null ? line.name() : line.analyte().name(words.language());
    }

    String shortName(Flowsheet.Line line) {
        return line.analyte() == null ? line.name() : AnalyteWords.shortName(line.analyte(), words.language());
    }

    String groupName(SheetItem.Heading heading) {
        AnalyteGroup group = heading.group();
        return group == null ? words.now("results.not-mapped") : group.name(words.language());
    }

    /** How many lines are shown, of how many. */
    String count() {
        int number = shown.lines().size();
        int all = loaded.get().whole().lines().size();
        return number == all ? words.now("results.count-all", all) : words.now("results.count", number, all);
    }

    private void sift() {
        if (grades() == null) {
            return;
        }
        Flowsheet whole = loaded.get().whole();
        List<Flowsheet.Line> kept = whole.lines().stream()
                .filter(line -> line.matches(filter.get()))
                .filter(line -> !abnormalOnly.get() || line.abnormal())
                .filter(line -> group.get() == null || group.get().equals(line.group()))
                .toList();
        List<IndicatorSeries> computed = abnormalOnly.get()
                ? List.of()
                : loaded.get().derived().stream().filter(this::wanted).toList();
        boolean all = kept.size() == whole.lines().size() && !oldestFirst.get();
        shown = all ? whole : whole.only(kept, moments(computed)::contains, oldestFirst.get());
        sparks.clear();
        chosen.set(null);
        List<SheetItem> rows = new SheetRows(catalogue, shown).of(computed);
        items.set(rows);
        state.set(whole.lines().isEmpty() ? State.EMPTY : rows.isEmpty() ? State.NOTHING_MATCHES : State.READY);
    }

    private boolean wanted(IndicatorSeries series) {
        String typed = filter.get().strip().toLowerCase(Locale.ROOT);
        String name = indicatorWords().name(series.about()) + " " + series.id();
        return derived.contains(series.id())
                && (group.get() == null
                        || group.get().code().equals(series.about().group()))
                && name.toLowerCase(Locale.ROOT).contains(typed);
    }

    private static Set<LocalDateTime> moments(List<IndicatorSeries> computed) {
        return computed.stream()
                .flatMap(series -> series.points().stream())
                .map(IndicatorPoint::at)
                .collect(Collectors.toSet());
    }

    /** Chooses a cell that has a result; whether it has one. */
    boolean choose(int item, int moment) {
        boolean there = cell(item, moment).isPresent()
                || calculated(item).filter(row -> row.says(moment)).isPresent();
        chosen.set(there ? new Cell(item, moment) : null);
        return there;
    }

    /** To the next result in a direction, past empty cells; the first time to the newest of the first line. */
    void move(int down, int later) {
        var steps = new SheetSteps(items.get());
        Cell from = chosen.get();
        if (from == null) {
            steps.first(oldestFirst.get()).ifPresent(chosen::set);
        } else {
            chosen.set(down == 0 ? steps.across(from, later) : steps.vertical(from, down));
        }
    }

    private Optional<Flowsheet.Line> line(int item) {
        return item >= 0 && item < items.get().size() && items.get().get(item) instanceof SheetItem.Results results
                ? Optional.of(results.line())
                : Optional.empty();
    }

    private Optional<SheetItem.Calculated> calculated(int item) {
        return item >= 0 && item < items.get().size() && items.get().get(item) instanceof SheetItem.Calculated row
                ? Optional.of(row)
                : Optional.empty();
    }

    /** The computed row in which a cell is chosen. */
    Optional<SheetItem.Calculated> calculated() {
        return Optional.ofNullable(chosen.get()).flatMap(place -> calculated(place.item()));
    }

    /** The computed value in the chosen cell. */
    Optional<IndicatorPoint> point() {
        return calculated().map(row -> row.points().get(chosen.get().moment()));
    }

    /** Why there is no computed value in the chosen cell. */
    Optional<IndicatorGap> gap() {
        return calculated().map(row -> row.gaps().get(chosen.get().moment()));
    }

    Optional<Flowsheet.Cell> cell(int item, int moment) {
        return line(item).flatMap(line -> line.at(moment));
    }

    /** The result in the chosen cell. */
    Optional<LabResult> result() {
        return Optional.ofNullable(chosen.get())
                .flatMap(place -> cell(place.item(), place.moment()))
                .map(Flowsheet.Cell::result);
    }

    /** The result with this id, which may be null. */
    Optional<LabResult> find(Long id) {
        if (id == null) return Optional.empty();
        return grades().chart().results().stream()
                .filter(result -> result.id() == id)
                .findFirst();
    }

    String beforeTransplant() {
        return words.now("results.before-transplant");
    }

    String beforeBirth() {
        return words.now("results.before-birth");
    }

    String inFuture() {
        return words.now("results.in-future");
    }

    /** What is selected, or all that is shown, as text for a spreadsheet. */
    String copied() {
        Cell from = chosen.get();
        Cell to = corner.get();
        var text = new SheetText(this, words);
        return from == null || to == null ? text.all() : text.between(from, to);
    }
}
