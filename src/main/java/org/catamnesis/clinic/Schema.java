package org.catamnesis.clinic;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** Brings a clinic's database to the schema of this program; refuses one that a newer program made. */
final class Schema {
    private static final String NEWEST = "latest";

    private Schema() {}

    /** What is done to a clinic that has an older schema, before that changes. */
    interface First {
        void run() throws SQLException;
    }

    static void migrate(Path database, First first) throws SQLException {
        migrate(sqlite(database), NEWEST, first);
    }

    static void migrate(DataSource server, First first) throws SQLException {
        migrate(postgresql(server), NEWEST, first);
    }

    /** Makes the tables of this schema version in an empty place. */
    static void make(Path database, String version) throws SQLException {
        migrate(sqlite(database), version, () -> {});
    }

    static void make(DataSource server, String version) throws SQLException {
        migrate(postgresql(server), version, () -> {});
    }

    private static FluentConfiguration sqlite(Path database) {
        return configuration("sqlite", "blob").dataSource("jdbc:sqlite:" + database, null, null);
    }

    private static FluentConfiguration postgresql(DataSource server) {
        return configuration("postgresql", "bytea").dataSource(server);
    }

    /** All steps are one transaction, so that a program that is killed leaves the old schema or the new one. */
    private static FluentConfiguration configuration(String engine, String bytes) {
        return Flyway.configure(Schema.class.getClassLoader())
                .locations("classpath:sql/common", "classpath:sql/" + engine)
                .placeholders(Map.of("bytes", bytes))
                .ignoreMigrationPatterns("*:future")
                .group(true);
    }

    /** Takes away everything that a migration made, and whatever else is there. */
    static void clear(DataSource server) {
        postgresql(server).cleanDisabled(false).load().clean();
    }

    private static void migrate(FluentConfiguration configuration, String version, First first) throws SQLException {
        Flyway flyway = configuration.target(version).load();
        try {
            refuseNewer(flyway);
            if (flyway.info().applied().length > 0 && flyway.info().pending().length > 0) first.run();
            flyway.migrate();
        } catch (RuntimeException e) {
            throw DatabaseProblems.of(e);
        }
    }

    private static void refuseNewer(Flyway flyway) {
        String known = null;
        for (MigrationInfo step : flyway.info().all()) {
            if (step.isVersioned() && !isUnknown(step))
                known = step.getVersion().getVersion();
        }
        for (MigrationInfo step : flyway.info().applied()) {
            if (isUnknown(step))
                throw new ProblemException(
                        Problem.CLINIC_NEWER, step.getVersion().getVersion(), known);
        }
    }

    private static boolean isUnknown(MigrationInfo step) {
        return step.getState().isApplied() && !step.getState().isResolved();
    }

    /** Reads through the file once; a page that does not fit refuses the clinic. */
    static void check(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("pragma quick_check(1)")) {
            if (!rows.next() || !"ok".equals(rows.getString(1))) throw new ProblemException(Problem.CLINIC_DAMAGED);
        }
    }
}
