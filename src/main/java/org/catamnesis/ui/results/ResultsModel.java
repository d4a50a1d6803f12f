package org.catamnesis.ui.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.catamnesis.followup.AnalyteWords;
import org.catamnesis.followup.Flowsheet;
import org.catamnesis.followup.PatientChart;
import org.catamnesis.followup.ResultGrades;
import org.catamnesis.followup.ResultWords;
import org.catamnesis.lab.AnalyteCatalogue;
import org.catamnesis.lab.AnalyteGroup;
import org.catamnesis.lab.LabResult;
import org.catamnesis.medication.TargetRules;
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

    private static final Flowsheet NONE = new Flowsheet(List.of(), List.of());
    private final Words words;
    private final AnalyteCatalogue catalogue;
    private final TargetRules targets;
    private final StringProperty filter = new SimpleStringProperty("");
    private final BooleanProperty abnormalOnly = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.LOADING);
    private final ReadOnlyObjectWrapper<List<SheetItem>> items = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Cell> chosen = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper spoken = new ReadOnlyStringWrapper("");
    private Flowsheet whole = NONE;
    private Flowsheet shown = NONE;
    private ResultGrades grades;

    ResultsModel(Words words, AnalyteCatalogue catalogue, TargetRules targets) {
        this.words = words;
        this.catalogue = catalogue;
        this.targets = targets;
        filter.subscribe(this::sift);
        abnormalOnly.subscribe(this::sift);
        words.messages().subscribe(_ -> sift());
        chosen.subscribe(
                _ -> spoken.set(result().map(one -> words().sentence(one)).orElse("")));
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

    /** Null before it is loaded. */
    ResultGrades grades() {
        return grades;
    }

    ResultWords words() {
        return new ResultWords(grades, words.messages().get());
    }

    void show(PatientChart chart) {
        Optional<Long> before = result().map(LabResult::id);
        grades = new ResultGrades(chart, catalogue, targets);
        whole = Flowsheet.of(grades);
        sift();
        before.ifPresent(this::choose);
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
        int all = whole.lines().size();
        return number == all ? words.now("results.count-all", all) : words.now("results.count", number, all);
    }

    private void sift() {
        if (grades == null) {
            return;
        }
        List<Flowsheet.Line> kept = whole.lines().stream()
                .filter(line -> line.matches(filter.get()))
                .filter(line -> !abnormalOnly.get() || line.abnormal())
                .toList();
        shown = kept.size() == whole.lines().size() ? whole : whole.only(kept);
        chosen.set(null);
        items.set(grouped(kept.isEmpty() ? List.of() : shown.lines()));
        state.set(whole.lines().isEmpty() ? State.EMPTY : kept.isEmpty() ? State.NOTHING_MATCHES : State.READY);
    }

    private static List<SheetItem> grouped(List<Flowsheet.Line> lines) {
        List<SheetItem> items = new ArrayList<>();
        AnalyteGroup group = null;
        boolean first = true;
        for (Flowsheet.Line line : lines) {
            if (first || !Objects.equals(group, line.group())) {
                items.add(new SheetItem.Heading(line.group()));
            }
            group = line.group();
            first = false;
            items.add(new SheetItem.Results(line));
        }
        return items;
    }

    /** Chooses a cell that has a result; whether it has one. */
    boolean choose(int item, int moment) {
        boolean there = cell(item, moment).isPresent();
        chosen.set(there ? new Cell(item, moment) : null);
        return there;
    }

    private void choose(long resultId) {
        for (int item = 0; item < items.get().size(); item++) {
            if (items.get().get(item) instanceof SheetItem.Results results) {
                for (var cell : results.line().cells().entrySet()) {
                    if (cell.getValue().result().id() == resultId) {
                        chosen.set(new Cell(item, cell.getKey()));
                        return;
                    }
                }
            }
        }
    }

    /** To the next result in a direction, past empty cells; the first time to the newest of the first line. */
    void move(int down, int later) {
        if (chosen.get() == null) {
            first();
        } else if (down == 0) {
            across(later);
        } else {
            vertical(down);
        }
    }

    private void first() {
        for (int item = 0; item < items.get().size(); item++) {
            if (items.get().get(item) instanceof SheetItem.Results results) {
                chosen.set(new Cell(
                        item, results.line().cells().keySet().iterator().next()));
                return;
            }
        }
    }

    private void across(int by) {
        Cell from = chosen.get();
        List<Integer> places =
                List.copyOf(line(from.item()).orElseThrow().cells().keySet());
        int at = Math.clamp((long) places.indexOf(from.moment()) + by, 0, places.size() - 1);
        chosen.set(new Cell(from.item(), places.get(at)));
    }

    private void vertical(int by) {
        Cell from = chosen.get();
        int item = from.item();
        int left = Math.abs(by);
        for (int next = item + Integer.signum(by);
                next >= 0 && next < items.get().size() && left > 0;
                next += Integer.signum(by)) {
            if (line(next).isPresent()) {
                item = next;
                left--;
            }
        }
        if (item != from.item()) {
            int wanted = from.moment();
            int nearest = line(item).orElseThrow().cells().keySet().stream()
                    .min((one, other) -> Integer.compare(Math.abs(one - wanted), Math.abs(other - wanted)))
                    .orElseThrow();
            chosen.set(new Cell(item, nearest));
        }
    }

    private Optional<Flowsheet.Line> line(int item) {
        return item >= 0 && item < items.get().size() && items.get().get(item) instanceof SheetItem.Results results
                ? Optional.of(results.line())
                : Optional.empty();
    }

    private Optional<Flowsheet.Cell> cell(int item, int moment) {
        return line(item).flatMap(line -> line.at(moment));
    }

    /** The result in the chosen cell. */
    Optional<LabResult> result() {
        return Optional.ofNullable(chosen.get())
                .flatMap(place -> cell(place.item(), place.moment()))
                .map(Flowsheet.Cell::result);
    }

    /** What is shown as text for a spreadsheet: tabs between cells, a line for each analyte. */
    String copied() {
        var text = new StringBuilder();
        text.append(words.now("results.analyte")).append('\t').append(words.now("entry.unit"));
        shown.moments()
                .forEach(moment -> text.append('\t').append(moment.toString().replace('T', ' ')));
        for (Flowsheet.Line line : shown.lines()) {
            String unit = line.newest().measurement().unit();
            text.append('\n').append(name(line)).append('\t').append(unit == null ? "" : unit);
            for (int moment = 0; moment < shown.moments().size(); moment++) {
                text.append('\t')
                        .append(line.at(moment).map(ResultsModel::printed).orElse(""));
            }
        }
        return text.append('\n').toString();
    }

    private static String printed(Flowsheet.Cell cell) {
        String flag = cell.flag() == null || !cell.flag().abnormal()
                ? ""
                : " " + cell.flag().code();
        return cell.result().measurement().value().text() + flag;
    }
}
