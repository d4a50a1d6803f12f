package org.catamnesis.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.catamnesis.language.ProblemException;
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
    private final ReadOnlyObjectWrapper<ProblemException> problem = new ReadOnlyObjectWrapper<>();
    private boolean looking;
    private Consumer<Hit> waiting;

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

    /**
     * Opens the chosen hit as soon as it is known: a scanner types a code and its Enter faster than anything is looked up,
     * and what was found for the letters before must not open instead. Whatever is typed next calls it off.
     */
    void open(Consumer<Hit> opener) {
        if (looking) waiting = opener;
        else chosenHit().ifPresent(opener);
    }

    /** What is wrong with what was typed, such as a code that was taken back; null while nothing is. */
    ReadOnlyObjectProperty<ProblemException> problem() {
        return problem.getReadOnlyProperty();
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
        waiting = null;
        looking = true;
        latest.run(() -> wanted.isEmpty() ? List.<Hit>of() : search.apply(wanted))
                .onSuccess(found -> {
                    problem.set(null);
                    show(found, wanted);
                })
                .onProblem(told -> {
                    problem.set(told);
                    show(List.of(), "");
                })
                .start();
    }

    private void show(List<Hit> found, String wanted) {
        looking = false;
        chosen.set(-1);
        hits.setAll(found);
        choose(0);
        nothing.set(found.isEmpty() && !wanted.isEmpty());
        Consumer<Hit> opener = waiting;
        waiting = null;
        if (opener != null) chosenHit().ifPresent(opener);
    }
}
