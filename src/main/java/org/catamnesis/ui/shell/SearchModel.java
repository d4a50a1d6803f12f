package org.catamnesis.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.catamnesis.ui.common.Latest;
import org.catamnesis.ui.common.Tasks;

/** The search box: what is typed and whom it finds; results stay while newer ones are looked up. */
final class SearchModel {
    private final Function<String, List<Hit>> search;
    private final Latest latest;
    private final StringProperty text = new SimpleStringProperty("");
    private final ObservableList<Hit> hits = FXCollections.observableArrayList();
    private final ReadOnlyIntegerWrapper chosen = new ReadOnlyIntegerWrapper(-1);
    private final ReadOnlyBooleanWrapper nothing = new ReadOnlyBooleanWrapper();

    SearchModel(Tasks tasks, Function<String, List<Hit>> search) {
        this.search = search;
        latest = tasks.latest();
        text.subscribe(this::look);
    }

    /** The place of the hit that Enter opens; -1 when there is none. */
    ReadOnlyIntegerProperty chosen() {
        return chosen.getReadOnlyProperty();
    }

    void choose(int index) {
        chosen.set(Math.clamp(index, hits.isEmpty() ? -1 : 0, hits.size() - 1));
    }

    /** The hit to open; empty when nobody was found. */
    Optional<Hit> chosenHit() {
        return chosen.get() < 0 ? Optional.empty() : Optional.of(hits.get(chosen.get()));
    }

    StringProperty text() {
        return text;
    }

    ObservableList<Hit> hits() {
        return hits;
    }

    /** Whether something was typed that nobody answers to. */
    ReadOnlyBooleanProperty nothing() {
        return nothing.getReadOnlyProperty();
    }

    private void look(String typed) {
        String wanted = typed.strip();
        latest.run(() -> wanted.isEmpty() ? List.<Hit>of() : search.apply(wanted))
                .onSuccess(found -> {
                    chosen.set(-1);
                    hits.setAll(found);
                    choose(0);
                    nothing.set(found.isEmpty() && !wanted.isEmpty());
                })
                .start();
    }
}
