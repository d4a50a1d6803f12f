package org.catamnesis.ui.names;

import java.util.Locale;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.catamnesis.lab.Analyte;
import org.catamnesis.report.MappingWorklist;
import org.catamnesis.report.UnmappedName;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.Latest;

/** Printed names without an analyte, the commonest first, and how they get one. */
final class WorklistModel {
    private final Desk desk;
    private final MappingWorklist worklist;
    private final Latest loading;
    private final ObservableList<UnmappedName> names = FXCollections.observableArrayList();
    private final FilteredList<UnmappedName> shown = new FilteredList<>(names);
    private final StringProperty filter = new SimpleStringProperty("");
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

    WorklistModel(Desk desk, MappingWorklist worklist) {
        this.desk = desk;
        this.worklist = worklist;
        loading = desk.tasks().latest();
        filter.subscribe(typed -> shown.setPredicate(name -> matches(name, typed)));
    }

    private static boolean matches(UnmappedName name, String typed) {
        String text = String.join(" ", name.spellings()) + ' ' + String.join(" ", name.laboratories());
        return text.toLowerCase(Locale.ROOT).contains(typed.strip().toLowerCase(Locale.ROOT));
    }

    ObservableList<UnmappedName> names() {
        return names;
    }

    /** What the filter leaves. */
    ObservableList<UnmappedName> shown() {
        return shown;
    }

    StringProperty filter() {
        return filter;
    }

    ReadOnlyBooleanProperty loaded() {
        return loaded.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    void load() {
        loading.run(worklist::names)
                .onSuccess(now -> {
                    names.setAll(now);
                    loaded.set(true);
                })
                .start();
    }

    /**
     * Teaches a name.
     *
     * @param laboratory empty for every one of them
     * @param onFile whether results on file get the analyte as well
     */
    void map(UnmappedName name, String laboratory, Analyte analyte, boolean onFile) {
        busy.set(true);
        desk.tasks()
                .run(() -> worklist.map(name, laboratory, analyte, onFile))
                .onSuccess(done -> tell(done, analyte))
                .atEnd(() -> {
                    busy.set(false);
                    load();
                })
                .start();
    }

    private void tell(MappingWorklist.Mapped done, Analyte analyte) {
        if (done.left() > 0) {
            desk.notifications().news("names.mapped-some", analyte.code(), done.mapped(), done.left());
        } else {
            desk.notifications().good("names.mapped", analyte.code(), done.mapped());
        }
    }
}
