package org.catamnesis.ui.results;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.catamnesis.followup.AnalyteWords;
import org.catamnesis.followup.PatientChart;
import org.catamnesis.lab.Analyte;
import org.catamnesis.lab.AnalyteCatalogue;
import org.catamnesis.lab.LabResult;
import org.catamnesis.lab.Measurement;
import org.catamnesis.lab.Provenance;
import org.catamnesis.lab.Sampling;
import org.catamnesis.lab.Specimen;
import org.catamnesis.language.Language;
import org.catamnesis.ui.common.Draft;

/** Results being typed in: when and where once, then one line for each. */
final class EntryModel {
    /** What keeps the lines from being saved. */
    enum Obstacle {
        NONE(""),
        NOTHING_TYPED("entry.nothing-typed"),
        TIME_WRONG("entry.time-wrong"),
        TIME_IN_FUTURE("entry.time-in-future"),
        LINE_WRONG("entry.line-wrong"),
        /** Something is doubtful; asked again, it is saved. */
        DOUBT("entry.doubt");

        private final String key;

        Obstacle(String key) {
            this.key = key;
        }

        String key() {
            return key;
        }
    }

    private final AnalyteCatalogue catalogue;
    private final AnalyteSuggestions suggestions;
    private final Clock clock;
    private final PatientChart chart;
    private final LabResult corrected;
    private final Set<String> usual;
    private final StringProperty when = new SimpleStringProperty("");
    private final StringProperty laboratory = new SimpleStringProperty("");
    private final ObjectProperty<Specimen> specimen = new SimpleObjectProperty<>();
    private final ObservableList<EntryRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Obstacle> obstacle = new ReadOnlyObjectWrapper<>(Obstacle.NONE);

    /** @param corrected the result that is put right; null when results are added */
    EntryModel(AnalyteCatalogue catalogue, Clock clock, PatientChart chart, LabResult corrected, Language language) {
        this.catalogue = catalogue;
        this.suggestions = new AnalyteSuggestions(catalogue);
        this.clock = clock;
        this.chart = chart;
        this.corrected = corrected;
        usual = chart.results().stream().map(LabResult::analyte).collect(Collectors.toSet());
        if (corrected == null) {
            laboratory.set(
                    chart.results().isEmpty()
                            ? ""
                            : text(chart.results().getLast().sampling().laboratory()));
            addRow();
        } else {
            fill(corrected, language);
        }
        List.of(when, laboratory).forEach(text -> text.subscribe(() -> obstacle.set(Obstacle.NONE)));
    }

    private void fill(LabResult result, Language language) {
        Sampling sampling = result.sampling();
        LocalDateTime at = sampling.collectedAt();
        when.set(
                sampling.timeKnown()
                        ? at.toString().replace('T', ' ')
                        : at.toLocalDate().toString());
        laboratory.set(text(sampling.laboratory()));
        specimen.set(
                sampling.specimen() == null
                        ? null
                        : Specimen.ofCode(sampling.specimen()).orElse(null));
        EntryRow row = addRow();
        row.name().set(result.measurement().printedName());
        Optional.ofNullable(result.analyte())
                .flatMap(catalogue::byCode)
                .ifPresent(
                        analyte -> row.take(analyte, AnalyteWords.shortName(analyte, language), Optional.of(result)));
        row.value().set(result.measurement().value().text());
        row.unit().set(text(result.measurement().unit()));
        row.interval().set(result.measurement().interval().text());
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }

    StringProperty when() {
        return when;
    }

    StringProperty laboratory() {
        return laboratory;
    }

    /** Null when it is not said. */
    ObjectProperty<Specimen> specimen() {
        return specimen;
    }

    ObservableList<EntryRow> rows() {
        return rows;
    }

    ReadOnlyObjectProperty<Obstacle> obstacle() {
        return obstacle.getReadOnlyProperty();
    }

    /** The result that is put right; empty when results are added. */
    Optional<LabResult> corrected() {
        return Optional.ofNullable(corrected);
    }

    /** Everything typed, line by line. */
    Draft unsaved() {
        var draft = new Draft()
                .put("when", when.get())
                .put("laboratory", laboratory.get())
                .put("specimen", specimen.get() == null ? null : specimen.get().name());
        for (int i = 0; i < rows.size(); i++) {
            EntryRow row = rows.get(i);
            draft.put(i + " name", row.name().get())
                    .put(i + " value", row.value().get())
                    .put(i + " unit", row.unit().get())
                    .put(i + " interval", row.interval().get());
        }
        return draft.put("rows", String.valueOf(rows.size()));
    }

    void resume(Draft draft, Language language) {
        when.set(draft.get("when").orElse(""));
        laboratory.set(draft.get("laboratory").orElse(""));
        specimen.set(draft.get("specimen").map(Specimen::valueOf).orElse(null));
        int count = draft.get("rows").map(Integer::parseInt).orElse(0);
        while (rows.size() < count) addRow();
        for (int i = 0; i < count; i++) {
            EntryRow row = rows.get(i);
            row.name().set(draft.get(i + " name").orElse(""));
            recognise(row, language);
            row.value().set(draft.get(i + " value").orElse(""));
            row.unit().set(draft.get(i + " unit").orElse(""));
            row.interval().set(draft.get(i + " interval").orElse(""));
        }
    }

    EntryRow addRow() {
        EntryRow row = new EntryRow();
        List.of(row.name(), row.value(), row.unit(), row.interval())
                .forEach(text -> text.subscribe(() -> obstacle.set(Obstacle.NONE)));
        rows.add(row);
        return row;
    }

    /** The line below this one; a new one when it is the last and has something in it. */
    EntryRow below(EntryRow row) {
        int next = rows.indexOf(row) + 1;
        if (next < rows.size()) {
            return rows.get(next);
        }
        return corrected == null && !row.isEmpty() ? addRow() : row;
    }

    List<Analyte> suggestions(String typed) {
        return suggestions.of(typed, usual);
    }

    void take(EntryRow row, Analyte analyte, Language language) {
        List<LabResult> before = chart.results(analyte.code());
        row.take(
                analyte,
                AnalyteWords.shortName(analyte, language),
                before.isEmpty() ? Optional.empty() : Optional.of(before.getLast()));
    }

    /** Takes the analyte that the typed name is one of the names of, if that is certain. */
    void recognise(EntryRow row, Language language) {
        if (row.analyte().get() == null && !row.name().get().isBlank()) {
            String unit = row.unit().get();
            String sampled = specimen.get() == null ? null : specimen.get().code();
            catalogue.match(row.name().get(), unit, sampled).ifPresent(analyte -> {
                take(row, analyte, language);
                if (!unit.isBlank()) {
                    row.unit().set(unit);
                }
            });
        }
    }

    /** How many lines would be saved. */
    long count() {
        return rows.stream().filter(EntryRow::isComplete).count();
    }

    /** The results to save; empty while something is in the way, which {@link #obstacle()} then names. */
    List<LabResult> toSave() {
        boolean confirmed = obstacle.get() == Obstacle.DOUBT;
        Obstacle found = check();
        if (found == Obstacle.DOUBT && confirmed) {
            found = Obstacle.NONE;
        }
        obstacle.set(found);
        return found == Obstacle.NONE ? results() : List.of();
    }

    private Obstacle check() {
        List<EntryRow> typed = rows.stream().filter(row -> !row.isEmpty()).toList();
        if (typed.isEmpty()) {
            return Obstacle.NOTHING_TYPED;
        }
        Optional<TypedTime> time = TypedTime.parse(when.get());
        if (time.isEmpty()) {
            return Obstacle.TIME_WRONG;
        }
        if (time.get().at().isAfter(LocalDateTime.now(clock))) {
            return Obstacle.TIME_IN_FUTURE;
        }
        if (typed.stream()
                .anyMatch(row -> !row.isComplete() || row.remark().get().weight() == Remark.Weight.WRONG)) {
            return Obstacle.LINE_WRONG;
        }
        if (corrected == null) {
            typed.stream().filter(row -> isOnFile(row, time.get())).forEach(EntryRow::foundOnFile);
        }
        boolean doubt = typed.stream().anyMatch(row -> row.remark().get().weight() == Remark.Weight.DOUBT);
        return doubt ? Obstacle.DOUBT : Obstacle.NONE;
    }

    private boolean isOnFile(EntryRow row, TypedTime time) {
        Analyte analyte = row.analyte().get();
        return analyte != null
                && row.remark().get() == Remark.NONE
                && chart.results(analyte.code()).stream()
                        .anyMatch(result -> result.sampling().collectedAt().equals(time.at()));
    }

    private List<LabResult> results() {
        TypedTime time = TypedTime.parse(when.get()).orElseThrow();
        Sampling sampling = sampling(time);
        return rows.stream()
                .filter(EntryRow::isComplete)
                .map(row -> new LabResult(
                        0,
                        chart.patient().id(),
                        row.analyte().get() == null ? null : row.analyte().get().code(),
                        measurement(row),
                        sampling,
                        corrected == null ? Provenance.MANUAL : corrected.provenance(),
                        corrected == null ? null : corrected.source()))
                .toList();
    }

    /** A correction keeps the name that was printed, as long as it means the same. */
    private Measurement measurement(EntryRow row) {
        Measurement typed = row.measurement();
        Analyte analyte = row.analyte().get();
        if (corrected == null || analyte == null || !analyte.code().equals(corrected.analyte())) {
            return typed;
        }
        return new Measurement(
                corrected.measurement().printedName(),
                typed.value(),
                typed.unit(),
                typed.ucum(),
                typed.interval(),
                typed.flag());
    }

    private Sampling sampling(TypedTime time) {
        Sampling before = corrected == null ? Sampling.at(time.at()) : corrected.sampling();
        return new Sampling(
                time.at(),
                time.timeKnown(),
                specimen.get() == null ? null : specimen.get().code(),
                laboratory.get().isBlank() ? null : laboratory.get().strip(),
                before.method(),
                before.lastDoseAt(),
                before.timing(),
                before.lastDose());
    }
}
