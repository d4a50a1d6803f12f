package org.catamnesis.clinic;

import java.sql.SQLException;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;
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
        }
        if (failure instanceof RuntimeException unchecked) return unchecked;
        return new IllegalStateException(failure instanceof SQLException ? "database" : "clinic", failure);
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
