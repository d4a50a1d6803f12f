package org.catamnesis.clinic;

import static org.catamnesis.clinic.schema.Tables.CLINIC_INFO;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.catamnesis.clinic.schema.tables.records.KeySlotRecord;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;
import org.jooq.DSLContext;

/** Makes clinics, and opens the keys of one. */
public final class ClinicOpening {
    private final Clock clock;
    private final BooleanSupplier onScreenThread;

    public ClinicOpening(Clock clock, BooleanSupplier onScreenThread) {
        this.clock = clock;
        this.onScreenThread = onScreenThread;
    }

    /** An empty clinic without keys or users. */
    public ClinicDatabase create(ClinicFolder folder, String name, boolean demo) {
        ClinicDatabase database = ClinicDatabase.create(folder, clock, onScreenThread);
        try {
            return found(database, name, demo);
        } catch (RuntimeException e) {
            database.discard();
            throw e;
        }
    }

    /** The same in an empty database on a server. */
    public ClinicDatabase create(
            ClinicFolder folder, ServerAddress server, String password, String name, boolean demo) {
        return found(open(folder, server, password), name, demo);
    }

    private ClinicDatabase found(ClinicDatabase database, String name, boolean demo) {
        database.write(sql -> sql.insertInto(CLINIC_INFO)
                .set(CLINIC_INFO.ID, database.ids().next())
                .set(CLINIC_INFO.CLINIC_UID, UUID.randomUUID().toString())
                .set(CLINIC_INFO.NAME, name)
                .set(CLINIC_INFO.DEMO, demo)
                .set(CLINIC_INFO.CREATED_AT, LocalDateTime.now(clock))
                .execute());
        return database;
    }

    public ClinicDatabase open(ClinicFolder folder) {
        return ClinicDatabase.open(folder, clock, onScreenThread);
    }

    public ClinicDatabase open(ClinicFolder folder, ServerAddress server, String password) {
        return ClinicDatabase.open(folder, server, password, clock, onScreenThread);
    }

    /**
     * Opens the clinic on the server that the folder leads to.
     *
     * @param serverPassword needed where this user has not signed in from here before, or changed the password since
     * @throws ProblemException SERVER_PASSWORD_NEEDED when it is not given and not kept
     */
    public ClinicDatabase open(ClinicFolder folder, String user, char[] userPassword, Optional<String> serverPassword) {
        ServerFile server = ServerFile.read(folder);
        String password = serverPassword
                .or(() -> server.password(user, userPassword))
                .orElseThrow(() -> new ProblemException(Problem.SERVER_PASSWORD_NEEDED));
        return open(folder, server.address(), password);
    }

    /** Has the folder lead to the clinic on this server; nobody's password opens it yet. */
    public static void lead(ClinicFolder folder, ClinicInfo clinic, ServerAddress server) {
        new ServerFile(clinic.name(), clinic.demo(), server, List.of()).write(folder);
    }

    /** What the folder says of the clinic that it leads to; its uid is known to the server alone. */
    public static ClinicInfo atServer(ClinicFolder folder) {
        ServerFile server = ServerFile.read(folder);
        return new ClinicInfo("", server.clinic(), server.demo());
    }

    public static ClinicInfo info(ClinicDatabase database) {
        return database.read(sql -> sql.selectFrom(CLINIC_INFO)
                .fetchSingle(row -> new ClinicInfo(row.getClinicUid(), row.getName(), row.getDemo())));
    }

    public static ClinicKeys randomKeys() {
        return ClinicKeys.random();
    }

    /** Puts the keys behind a password; without the identity key for one who may not open names. */
    public static ClinicKeys putPassword(
            ClinicDatabase database, DSLContext sql, long accountId, char[] password, ClinicKeys keys, boolean names) {
        return new KeySlots(database, sql).putPassword(accountId, password, names ? keys : keys.withoutIdentity());
    }

    /** Shuts the clinic to an account: no password of it opens a key. */
    public static void deletePassword(ClinicDatabase database, DSLContext sql, long accountId) {
        new KeySlots(database, sql).delete(accountId);
    }

    /** Makes a new recovery code and returns it, once. */
    public static String putRecovery(ClinicDatabase database, DSLContext sql, ClinicKeys keys) {
        return new KeySlots(database, sql).putRecovery(keys);
    }

    public static Optional<ClinicKeys> keys(ClinicDatabase database, long accountId, char[] password) {
        return database.read(sql -> new KeySlots(database, sql).openWithPassword(accountId, password));
    }

    public static Optional<ClinicKeys> keysByRecovery(ClinicDatabase database, String code) {
        return database.read(sql -> new KeySlots(database, sql).openWithRecovery(code));
    }

    /** The keys in a slot that a backup holds. */
    public static Optional<ClinicKeys> keys(KeySlotRecord slot, char[] password) {
        return KeySlots.open(slot, password);
    }

    public static Optional<ClinicKeys> keysByRecovery(KeySlotRecord slot, char[] code) {
        return KeySlots.open(slot, RecoveryCode.normalise(new String(code)));
    }

    /** Whether somebody may have typed the recovery code in place of a password. */
    public static boolean looksLikeRecoveryCode(char[] typed) {
        return RecoveryCode.normalise(new String(typed)).length == RecoveryCode.LENGTH;
    }

    /** The tables of this schema version in a new file that is not in use yet; it becomes durable when it is closed. */
    public static Connection emptySqlite(ClinicFolder folder, String version) throws SQLException {
        Schema.make(folder.database(), version);
        return SqliteConnections.loading(folder.database());
    }

    /** The tables of this schema version in an empty database on a server. */
    public static Connection emptyServer(ServerAddress server, String password, String version) throws SQLException {
        Schema.make(server.dataSource(password), version);
        return server.connect(password);
    }

    /** Takes back what {@link #emptyServer} made. */
    public static void clearServer(ServerAddress server, String password) {
        Schema.clear(server.dataSource(password));
    }

    /**
     * What is found where a server's address leads.
     *
     * @throws ProblemException SERVER_UNREACHABLE or SERVER_REFUSED
     */
    public static ServerContent look(ServerAddress server, String password) {
        return ServerContent.of(server, password);
    }

    public static RuntimeException problem(SQLException failure) {
        return DatabaseProblems.of(failure);
    }
}
