package org.catamnesis.ui.start;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.catamnesis.access.ServerMove;
import org.catamnesis.clinic.ClinicFolder;
import org.catamnesis.clinic.ServerAddress;
import org.catamnesis.language.ProblemException;
import org.catamnesis.ui.common.Tasks;

/** Joining a clinic that is on a server already. */
final class JoinModel {
    private final Tasks tasks;
    private final Consumer<Path> joined;
    private final ObjectProperty<Path> folder;
    private final ReadOnlyObjectWrapper<ProblemException> problem = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

    /** @param joined hears of the folder that leads to the clinic from then on */
    JoinModel(Tasks tasks, Path folder, Consumer<Path> joined) {
        this.tasks = tasks;
        this.joined = joined;
        this.folder = new SimpleObjectProperty<>(folder);
    }

    /** What this workstation keeps of the clinic lies there. */
    ObjectProperty<Path> folder() {
        return folder;
    }

    ReadOnlyObjectProperty<ProblemException> problem() {
        return problem.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    void join(ServerAddress server, String password) {
        Path place = folder.get();
        problem.set(null);
        busy.set(true);
        tasks.run(() -> ServerMove.join(new ClinicFolder(place), server, password))
                .onSuccess(_ -> joined.accept(place))
                .onProblem(problem::set)
                .atEnd(() -> busy.set(false))
                .start();
    }
}
