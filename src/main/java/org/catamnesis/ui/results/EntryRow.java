package org.catamnesis.ui.results;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.catamnesis.lab.Analyte;
import org.catamnesis.lab.Flag;
import org.catamnesis.lab.Interpretation;
import org.catamnesis.lab.LabResult;
import org.catamnesis.lab.Measurement;
import org.catamnesis.lab.ReferenceInterval;
import org.catamnesis.lab.ResultValue;
import org.catamnesis.lab.UnitText;

/** One line of the form: what was measured, its value, unit and interval, and what is to be said about it. */
final class EntryRow {
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty value = new SimpleStringProperty("");
    private final StringProperty unit = new SimpleStringProperty("");
    private final StringProperty interval = new SimpleStringProperty("");
    private final ObjectProperty<Analyte> analyte = new SimpleObjectProperty<>();
    private final ObjectProperty<LabResult> last = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<Remark> remark = new ReadOnlyObjectWrapper<>(Remark.NONE);
    private String takenName = "";
    private boolean onFile;

    EntryRow() {
        name.subscribe(typed -> {
            if (analyte.get() != null && !typed.equals(takenName)) {
                analyte.set(null);
                last.set(null);
            }
        });
        List.of(name, value, unit, interval)
                .forEach(text -> text.subscribe(() -> {
                    onFile = false;
                    judge();
                }));
        analyte.subscribe(this::judge);
    }

    StringProperty name() {
        return name;
    }

    StringProperty value() {
        return value;
    }

    StringProperty unit() {
        return unit;
    }

    StringProperty interval() {
        return interval;
    }

    /** Null while the name is only text. */
    ObjectProperty<Analyte> analyte() {
        return analyte;
    }

    /** The patient's last result of this analyte; null when there is none. */
    ObjectProperty<LabResult> last() {
        return last;
    }

    ReadOnlyObjectProperty<Remark> remark() {
        return remark.getReadOnlyProperty();
    }

    /** Takes a suggestion: the unit is that of the last result, else the catalogue's first. */
    void take(Analyte chosen, String shownName, Optional<LabResult> before) {
        takenName = shownName;
        name.set(shownName);
        analyte.set(chosen);
        last.set(before.orElse(null));
        unit.set(before.map(result -> result.measurement().unit())
                .filter(Objects::nonNull)
                .orElse(UnitText.shown(chosen.unit())));
    }

    /** The next of the analyte's units (-1: the one before), around their ends. */
    void turnUnit(int by) {
        if (analyte.get() == null || analyte.get().units().isEmpty()) {
            return;
        }
        List<String> units = analyte.get().units().stream()
                .map(allowed -> UnitText.shown(allowed.ucum()))
                .distinct()
                .toList();
        int at = units.indexOf(unit.get());
        unit.set(units.get(Math.floorMod(at < 0 ? 0 : at + by, units.size())));
    }

    /** The interval that was printed with the last result, where the unit is the same. */
    Optional<String> lastInterval() {
        return Optional.ofNullable(last.get())
                .map(LabResult::measurement)
                .filter(measured -> unit.get().equals(measured.unit()))
                .map(measured -> measured.interval().text())
                .filter(text -> !text.isBlank());
    }

    boolean isEmpty() {
        return name.get().isBlank() && value.get().isBlank();
    }

    boolean isComplete() {
        return !name.get().isBlank() && !value.get().isBlank();
    }

    /** Whether the same moment already has a result of this analyte on file; said until the line is changed. */
    void foundOnFile() {
        onFile = true;
        judge();
    }

    /** How the value stands to the interval typed beside it. */
    Optional<Flag> flag() {
        return Interpretation.of(ResultValue.parse(value.get()), ReferenceInterval.parse(interval.get()), null)
                .map(Interpretation::flag);
    }

    /** What was typed, with the unit read so that it fits the analyte. */
    Measurement measurement() {
        String printedUnit = unit.get().isBlank() ? null : unit.get().strip();
        String ucum = printedUnit == null || analyte.get() == null
                ? null
                : analyte.get().unitOf(printedUnit).orElse(null);
        return new Measurement(
                name.get().strip(),
                ResultValue.parse(value.get()),
                printedUnit,
                ucum,
                interval.get().isBlank() ? ReferenceInterval.NONE : ReferenceInterval.parse(interval.get()),
                null);
    }

    private void judge() {
        remark.set(onFile ? Remark.ON_FILE : Remark.of(this));
    }
}
