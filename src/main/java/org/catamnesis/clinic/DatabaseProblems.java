package org.catamnesis.clinic;

import java.security.cert.CertificateException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import javax.net.ssl.SSLException;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;
import org.postgresql.util.PSQLException;
import org.postgresql.util.PSQLState;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Turns what a database driver says into what a person can act on. */
final class DatabaseProblems {
    private DatabaseProblems() {}

    /** The problem that this failure is, or the failure itself when it is a defect of ours. */
    static RuntimeException of(Throwable failure) {
        for (Throwable t = failure; t != null; t = t.getCause()) {
            if (t instanceof ProblemException known) return known;
            if (t instanceof SQLiteException sqlite) {
                Problem problem = of(sqlite.getResultCode());
                if (problem != null) return new ProblemException(problem, failure);
            }
            // The pool waited for a connection in vain.
            if (t instanceof SQLTransientConnectionException)
                return new ProblemException(Problem.SERVER_UNREACHABLE, failure);
            if (t instanceof PSQLException postgres) {
                Problem problem =
                        isUntrusted(postgres) ? Problem.SERVER_NOT_TRUSTED : of(String.valueOf(postgres.getSQLState()));
                if (problem != null) return new ProblemException(problem, failure);
            }
        }
        if (failure instanceof RuntimeException unchecked) return unchecked;
        return new IllegalStateException(failure instanceof SQLException ? "database" : "clinic", failure);
    }

    /** The driver has no code of its own for any of this; a handshake that failed is among the causes. */
    private static boolean isUntrusted(PSQLException failure) {
        for (Throwable t = failure; t != null; t = t.getCause())
            if (t instanceof SSLException || t instanceof CertificateException) return true;
        // Translated, but both names stand in every language.
        String said = String.valueOf(failure.getMessage());
        return said.contains("HostnameVerifier")
                || PSQLState.CONNECTION_REJECTED.getState().equals(failure.getSQLState()) && said.contains("SSL");
    }

    /** By class and code of the SQL standard, as PostgreSQL's appendix of error codes lists them. */
    private static Problem of(String state) {
        return switch (state) {
            case "53100", "53200" -> Problem.DISK_FULL;
            case "25006" -> Problem.FOLDER_READ_ONLY;
            case "23505", "40001", "40P01", "55P03" -> Problem.CHANGED_ELSEWHERE;
            case "3D000", "28000", "28P01" -> Problem.SERVER_REFUSED;
            default ->
                state.startsWith("08") || state.startsWith("57P") || state.startsWith("53")
                        ? Problem.SERVER_UNREACHABLE
                        : null;
        };
    }

    private static Problem of(SQLiteErrorCode code) {
        // Extended codes carry the primary one in their lowest byte.
        return switch (code.code & 0xff) {
            case 13 -> Problem.DISK_FULL;
            case 10 -> Problem.DISK_FULL;
            case 3, 8, 14 -> Problem.FOLDER_READ_ONLY;
            case 11, 26 -> Problem.CLINIC_DAMAGED;
            case 5, 6 -> Problem.CHANGED_ELSEWHERE;
            default -> null;
        };
    }
}
