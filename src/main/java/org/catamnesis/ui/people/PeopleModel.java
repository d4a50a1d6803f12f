package org.catamnesis.ui.people;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.catamnesis.access.Account;
import org.catamnesis.access.AuditEntryStore;
import org.catamnesis.access.NewAccount;
import org.catamnesis.access.People;
import org.catamnesis.access.Role;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;
import org.catamnesis.ui.common.Tasks;

/** Who works here, the one who is chosen, and what is done about them. */
final class PeopleModel {
    /** What stands beside the list. */
    enum Side {
        NOTHING,
        ONE,
        ADD,
        HANDED
    }

    private final Tasks tasks;
    private final People people;
    private final AuditEntryStore entries;
    private final StringProperty filter = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<List<Person>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<ProblemException> unread = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<ProblemException> problem = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Account> chosen = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Side> side = new ReadOnlyObjectWrapper<>(Side.NOTHING);
    private final ReadOnlyObjectWrapper<People.Handed> handed = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private List<Person> all = List.of();

    PeopleModel(Tasks tasks, People people, AuditEntryStore entries) {
        this.tasks = tasks;
        this.people = people;
        this.entries = entries;
        filter.subscribe(_ -> narrow());
    }

    StringProperty filter() {
        return filter;
    }

    /** By user name, those who match what was typed. */
    ReadOnlyObjectProperty<List<Person>> rows() {
        return rows.getReadOnlyProperty();
    }

    /** Why they could not be read, such as a role that was changed in the file; null when they could. */
    ReadOnlyObjectProperty<ProblemException> unread() {
        return unread.getReadOnlyProperty();
    }

    /** Why what was asked for last was not done. */
    ReadOnlyObjectProperty<ProblemException> problem() {
        return problem.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Account> chosen() {
        return chosen.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Side> side() {
        return side.getReadOnlyProperty();
    }

    /** The account with the password to hand over; null when there is none. */
    ReadOnlyObjectProperty<People.Handed> handed() {
        return handed.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    void load() {
        tasks.run(this::read)
                .onSuccess(read -> {
                    unread.set(null);
                    all = read;
                    narrow();
                })
                .onProblem(unread::set)
                .start();
    }

    void choose(Account account) {
        if (account == null || handed.get() != null) return;
        problem.set(null);
        chosen.set(account);
        side.set(Side.ONE);
    }

    void beginToAdd() {
        forget();
        side.set(Side.ADD);
    }

    /** Takes the temporary password off the screen for good. */
    void forget() {
        problem.set(null);
        handed.set(null);
        chosen.set(null);
        side.set(Side.NOTHING);
    }

    void add(String userName, String displayName, Set<Role> roles) {
        var account = new NewAccount(userName.strip(), displayName.strip(), roles);
        run(() -> people.add(account));
    }

    void changeRoles(Set<Role> roles) {
        Account seen = chosen.get();
        run(() -> people.changeRoles(seen, roles));
    }

    /** Whether these roles need another key slot, and so a temporary password. */
    boolean needsOtherKeys(Set<Role> roles) {
        return chosen.get() != null && Role.openNames(chosen.get().roles()) != Role.openNames(roles);
    }

    void resetPassword() {
        Account seen = chosen.get();
        run(() -> people.resetPassword(seen));
    }

    void leave() {
        Account seen = chosen.get();
        run(() -> people.leave(seen));
    }

    void comeBack() {
        Account seen = chosen.get();
        run(() -> people.comeBack(seen));
    }

    private void run(Callable<People.Handed> work) {
        if (busy.get()) return;
        busy.set(true);
        problem.set(null);
        tasks.run(work)
                .onSuccess(this::done)
                .onProblem(this::refused)
                .atEnd(() -> busy.set(false))
                .start();
    }

    private void done(People.Handed done) {
        chosen.set(done.account());
        handed.set(done.temporaryPassword().isPresent() ? done : null);
        side.set(handed.get() == null ? Side.ONE : Side.HANDED);
        load();
    }

    private void refused(ProblemException refused) {
        problem.set(refused);
        if (refused.problem() == Problem.CHANGED_ELSEWHERE) load();
    }

    private List<Person> read() {
        Map<Long, LocalDateTime> lastSignIns = entries.lastSignIns();
        return people.all().stream()
                .map(account -> new Person(account, lastSignIns.get(account.id())))
                .toList();
    }

    private void narrow() {
        String typed = filter.get().strip().toLowerCase(Locale.ROOT);
        rows.set(all.stream().filter(person -> matches(person.account(), typed)).toList());
        Account before = chosen.get();
        if (before != null)
            all.stream()
                    .map(Person::account)
                    .filter(account -> account.id() == before.id() && !Objects.equals(account, before))
                    .findFirst()
                    .ifPresent(chosen::set);
    }

    private static boolean matches(Account account, String typed) {
        return account.userName().toLowerCase(Locale.ROOT).contains(typed)
                || account.displayName().toLowerCase(Locale.ROOT).contains(typed);
    }
}
