package org.catamnesis.access;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import org.catamnesis.clinic.AppendedRows;
import org.catamnesis.clinic.ClinicDatabase;
import org.catamnesis.clinic.ClinicKeys;
import org.catamnesis.clinic.Seals;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;
import org.jooq.DSLContext;

/** Somebody signed in to an open clinic: who, and what their keys can do. */
public final class Session {
    private final ClinicDatabase database;
    private volatile Account account;
    private volatile ClinicKeys keys;
    private volatile boolean ended;
    private final Seals seals;
    private final AppendedRows rows;
    private final AuditTrailStore trail;
    private final AuditHeadFile headFile;
    private final List<Runnable> followers = new CopyOnWriteArrayList<>();

    Session(ClinicDatabase database, Account account, ClinicKeys keys) {
        this.database = database;
        this.account = account;
        this.keys = keys;
        this.seals = new Seals(keys);
        this.rows = new AppendedRows(database, seals, account.id());
        this.trail = new AuditTrailStore(database, seals);
        this.headFile = new AuditHeadFile(database, seals.audit());
    }

    public ClinicDatabase database() {
        return database;
    }

    public Account account() {
        return account;
    }

    public Seals seals() {
        return seals;
    }

    /** Writes clinical rows in this person's name. */
    public AppendedRows rows() {
        return rows;
    }

    ClinicKeys keys() {
        return keys;
    }

    /** After a change of the own password; who somebody is and what their keys open stays as it was. */
    void renew(Account renewed, ClinicKeys held) {
        account = renewed;
        keys = held;
    }

    /** Seals what was not saved, so that only this account and its password open it again. */
    public SealedDraft seal(String draft) {
        byte[] plain = draft.getBytes(StandardCharsets.UTF_8);
        return new SealedDraft(account.id(), keys.sealOwn(plain, "draft|" + account.id()));
    }

    /** Empty for somebody else's, and after a change of the password that sealed it. */
    public Optional<String> open(SealedDraft draft) {
        if (draft.accountId() != account.id()) return Optional.empty();
        try {
            return Optional.of(
                    new String(keys.openOwn(draft.sealed(), "draft|" + account.id()), StandardCharsets.UTF_8));
        } catch (ProblemException _) {
            return Optional.empty();
        }
    }

    /** Lets go of the keys: nobody reads, writes or opens a name through it any more. */
    public void end() {
        ended = true;
        keys = null;
        seals.forget();
    }

    /** Whether this account's roles allow it; nothing does while a new password has to be chosen first. */
    public boolean may(Operation operation) {
        if (ended) return false;
        if (account.resetRequired() && operation != Operation.CHANGE_OWN_PASSWORD) return false;
        return operation.allowedFor(account.roles());
    }

    /** Refuses what the roles of this account do not allow, and has the attempt on record. */
    public void require(Operation operation) {
        if (ended) throw new ProblemException(Problem.SESSION_ENDED);
        if (may(operation)) return;
        // Within a change, the change itself records it once its transaction has ended.
        if (!database.writing()) recordRefusal(operation);
        throw new ProblemException(Problem.NOT_ALLOWED);
    }

    /**
     * The only way to change the clinic: all of the work is kept, with its entry in the audit trail, or nothing.
     *
     * @throws ProblemException NOT_ALLOWED when no role of this account may
     */
    public <T> T change(Operation operation, AuditEvent event, Function<DSLContext, T> work) {
        require(operation);
        try {
            return record(event, work);
        } catch (ProblemException e) {
            if (e.problem() == Problem.NOT_ALLOWED) recordRefusal(operation);
            throw e;
        }
    }

    /** The same for work that gives nothing back. */
    public void run(Operation operation, AuditEvent event, Consumer<DSLContext> work) {
        change(operation, event, sql -> {
            work.accept(sql);
            return null;
        });
    }

    /** Something that was looked at, printed or taken along; nothing is changed. */
    public void note(Operation operation, AuditEvent event) {
        run(operation, event, _ -> {});
    }

    /** What the clinic itself does for whoever is signed in; asks for no role. */
    <T> T record(AuditEvent event, Function<DSLContext, T> work) {
        AtomicReference<AuditHead> head = new AtomicReference<>();
        T result = database.write(sql -> {
            T done = work.apply(sql);
            head.set(trail.append(sql, account.id(), event));
            return done;
        });
        headFile.write(head.get());
        followers.forEach(Runnable::run);
        return result;
    }

    /** Runs this after every change made through it that was kept, in the thread of the change; it must be quick. */
    public void follow(Runnable follower) {
        followers.add(follower);
    }

    private void recordRefusal(Operation operation) {
        record(AuditEvent.of(Action.REFUSED).detail(operation.name()), _ -> null);
    }

    AuditTrailStore trail() {
        return trail;
    }

    AuditHeadFile headFile() {
        return headFile;
    }
}
