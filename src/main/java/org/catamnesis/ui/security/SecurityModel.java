package org.catamnesis.ui.security;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.catamnesis.access.Account;
import org.catamnesis.access.LockSettings;
import org.catamnesis.language.ProblemException;
import org.catamnesis.ui.common.Desk;

/** The minutes until the window locks, and a recovery code that was just made. */
final class SecurityModel {
    private final Desk desk;
    private final LockSettings settings;
    private final Custody custody;
    private final Callable<String> renewal;
    private final ReadOnlyObjectWrapper<List<Account>> doctors = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<Account> custodian = new SimpleObjectProperty<>();
    private final ObjectProperty<Integer> minutes = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<String> code = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<ProblemException> problem = new ReadOnlyObjectWrapper<>();
    private Integer saved;
    private Account named;

    SecurityModel(Desk desk, LockSettings settings, Custody custody, Callable<String> renewal) {
        this.desk = desk;
        this.custody = custody;
        this.settings = settings;
        this.renewal = renewal;
        minutes.subscribe(this::save);
        custodian.subscribe(this::name);
    }

    /** Saved as soon as another number is chosen; null before it was read. */
    ObjectProperty<Integer> minutes() {
        return minutes;
    }

    /** Who can be the custodian. */
    ReadOnlyObjectProperty<List<Account>> doctors() {
        return doctors.getReadOnlyProperty();
    }

    /** Saved as soon as somebody else is chosen; null for nobody. */
    ObjectProperty<Account> custodian() {
        return custodian;
    }

    /** The code to be shown now; null when there is none. */
    ReadOnlyObjectProperty<String> code() {
        return code.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<ProblemException> problem() {
        return problem.getReadOnlyProperty();
    }

    void load() {
        desk.tasks()
                .run(settings::minutes)
                .onSuccess(now -> {
                    saved = now;
                    minutes.set(now);
                })
                .onProblem(problem::set)
                .start();
    }

    void loadCustody() {
        desk.tasks()
                .run(custody::now)
                .onSuccess(now -> {
                    named = now.custodian();
                    doctors.set(now.doctors());
                    custodian.set(named);
                })
                .onProblem(problem::set)
                .start();
    }

    private void name(Account wanted) {
        if (Objects.equals(wanted, named)) return;
        problem.set(null);
        desk.tasks()
                .run(() -> {
                    custody.name(wanted);
                    return custody.now();
                })
                .onSuccess(now -> {
                    named = now.custodian();
                    desk.notifications().good("security.saved");
                })
                .onProblem(problem::set)
                .start();
    }

    void renew() {
        problem.set(null);
        desk.tasks().run(renewal).onSuccess(code::set).onProblem(problem::set).start();
    }

    void forget() {
        code.set(null);
        problem.set(null);
    }

    private void save(Integer wanted) {
        if (wanted == null || wanted.equals(saved)) return;
        desk.tasks()
                .run(() -> {
                    settings.change(wanted);
                    return wanted;
                })
                .onSuccess(now -> {
                    saved = now;
                    desk.notifications().good("security.saved");
                })
                .onProblem(problem::set)
                .start();
    }
}
