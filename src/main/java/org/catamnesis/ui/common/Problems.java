package org.catamnesis.ui.common;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Arrays;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns whatever failed into a problem with words. What nobody foresaw gets a code, and the log gets its trace alone. */
public final class Problems {
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    private Problems() {}

    /** The problem behind a failure; an unforeseen one is logged without its messages, which may name a patient. */
    public static ProblemException of(Throwable failure) {
        for (Throwable at = failure; at != null; at = at.getCause()) {
            ProblemException known = known(at);
            if (known != null) {
                return known;
            }
        }
        String code = ErrorCode.of(failure);
        LOG.error("{} {}", code, trace(failure));
        return new ProblemException(Problem.UNEXPECTED, failure, code);
    }

    private static ProblemException known(Throwable failure) {
        return switch (failure) {
            case ProblemException problem -> problem;
            case CancellationException e -> new ProblemException(Problem.CANCELLED, e);
            case InterruptedException e -> new ProblemException(Problem.CANCELLED, e);
            case NoSuchFileException e -> new ProblemException(Problem.FILE_MISSING, e);
            case AccessDeniedException e -> new ProblemException(Problem.FOLDER_READ_ONLY, e);
            case ReadOnlyFileSystemException e -> new ProblemException(Problem.FOLDER_READ_ONLY, e);
            case IOException e
            when String.valueOf(e.getMessage()).contains("No space left") -> new ProblemException(Problem.DISK_FULL, e);
            default -> null;
        };
    }

    private static String trace(Throwable failure) {
        String own = failure.getClass().getName()
                + Arrays.stream(failure.getStackTrace())
                        .map(frame -> "\n    at " + frame)
                        .collect(Collectors.joining());
        return failure.getCause() == null ? own : own + "\ncaused by " + trace(failure.getCause());
    }
}
