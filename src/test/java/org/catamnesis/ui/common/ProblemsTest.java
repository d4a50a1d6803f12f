package org.catamnesis.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class ProblemsTest {
    @Test
    void aKnownProblemIsFoundInsideItsWrapping() {
        var known = new ProblemException(Problem.CLINIC_DAMAGED);
        assertEquals(known, Problems.of(new ExecutionException(new IllegalStateException(known))));
    }

    @Test
    void failuresOfTheDiskHaveWords() {
        assertEquals(
                List.of(Problem.DISK_FULL, Problem.FOLDER_READ_ONLY),
                List.of(
                        Problems.of(new IOException("No space left on device")).problem(),
                        Problems.of(new AccessDeniedException("x")).problem()));
    }

    @Test
    void theSameFailureHasTheSameCode() {
        assertEquals(ErrorCode.of(failure("one")), ErrorCode.of(failure("another")));
        assertTrue(ErrorCode.of(failure("one")).matches("[0-9A-F]{4}-[0-9A-F]{4}"));
    }

    @Test
    void theLogNeverHoldsTheMessage() {
        var written = new ListAppender<ILoggingEvent>();
        var log = (Logger) LoggerFactory.getLogger(Problems.class);
        written.start();
        log.addAppender(written);
        Problems.of(failure("张伟"));
        log.detachAppender(written);
        String text = written.list.getFirst().getFormattedMessage();
        assertTrue(text.contains("ProblemsTest.failure"), text);
        assertFalse(text.contains("张伟"), text);
    }

    private static Exception failure(String message) {
        return new IllegalStateException(message, new IllegalArgumentException(message));
    }
}
