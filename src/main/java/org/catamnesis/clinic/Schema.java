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

    static void migrate(Path database) {
        migrate(database, NEWEST);
    }

    static void migrate(DataSource server) {
        migrate(server, NEWEST);
    }

    /** Up to the schema of this version and no further. */
    static void migrate(Path database, String version) {
        migrate(configuration("sqlite", "blob").dataSource("jdbc:sqlite:" + database, null, null), version);
    }

    static void migrate(DataSource server, String version) {
        migrate(configuration("postgresql", "bytea").dataSource(server), version);
    }

    /** All steps are one transaction, so that a program that is killed leaves the old schema or the new one. */
    private static FluentConfiguration configuration(String engine, String bytes) {
        return Flyway.configure(Schema.class.getClassLoader())
                .locations("classpath:sql/common", "classpath:sql/" + engine)
                .placeholders(Map.of("bytes", bytes))
                .ignoreMigrationPatterns("*:future")
                .group(true);
    }

    private static void migrate(FluentConfiguration configuration, String version) {
        Flyway flyway = configuration.target(version).load();
        try {
            refuseNewer(flyway);
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
