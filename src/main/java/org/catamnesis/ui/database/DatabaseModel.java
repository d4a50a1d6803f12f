package org.catamnesis.ui.database;

import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.catamnesis.access.ServerMove;
import org.catamnesis.access.Session;
import org.catamnesis.clinic.ClinicDatabase;
import org.catamnesis.clinic.ClinicOpening;
import org.catamnesis.clinic.ServerAddress;
import org.catamnesis.clinic.ServerContent;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.Tasks;

/** Where the clinic lies, and its move to a server. */
final class DatabaseModel {
    private final Desk desk;
    private final Tasks tasks;
    private final Session session;
    private final ClinicDatabase database;
    private final Runnable leave;
    private final ReadOnlyObjectWrapper<ProblemException> problem = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<String> found = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyIntegerWrapper workstations = new ReadOnlyIntegerWrapper();

    DatabaseModel(Desk desk, Session session, Runnable leave) {
        this.desk = desk;
        this.tasks = desk.tasks();
        this.session = session;
        this.database = session.database();
        this.leave = leave;
    }

    Optional<ServerAddress> server() {
        return database.server();
    }

    java.nio.file.Path folder() {
        return database.folder().path();
    }

    /** How many workstations are connected, this one among them; 0 while it is not known. */
    ReadOnlyIntegerProperty workstations() {
        return workstations.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<ProblemException> problem() {
        return problem.getReadOnlyProperty();
    }

    /** The key of what the test of a server found; null before. */
    ReadOnlyObjectProperty<String> found() {
        return found.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    void count() {
        if (server().isPresent())
            tasks.run(database::workstations).onSuccess(workstations::set).start();
    }

    /** Tells whether the server answers and its database is empty. */
    void test(ServerAddress server, String password) {
        begin();
        tasks.run(() -> ClinicOpening.look(server, password))
                .onSuccess(this::tell)
                .onProblem(problem::set)
                .atEnd(() -> busy.set(false))
                .start();
    }

    private void tell(ServerContent content) {
        if (content.empty()) found.set("database.empty");
        else problem.set(new ProblemException(Problem.SERVER_NOT_EMPTY));
    }

    /** Moves the clinic there; then the session ends and the sign-in leads to the server. */
    void move(ServerAddress server, String password) {
        begin();
        tasks.run(progress -> ServerMove.move(session, server, password, (done, total) -> {
                    progress.step(done, total);
                    progress.check();
                }))
                .titled("database.moving")
                .onSuccess(summary -> {
                    desk.notifications().good("database.moved", summary.rows());
                    leave.run();
                })
                .onProblem(problem::set)
                .atEnd(() -> busy.set(false))
                .start();
    }

    private void begin() {
        problem.set(null);
        found.set(null);
        busy.set(true);
    }
}
