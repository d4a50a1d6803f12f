package org.catamnesis.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import org.catamnesis.language.Language;
import org.catamnesis.language.Messages;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;
import org.junit.jupiter.api.Test;

class InterruptionTest {
    private final StringWriter said = new StringWriter();
    private final Interruption interruption =
            new Interruption(new Messages(Language.ENGLISH), new PrintWriter(said, true));

    @Test
    void whatIsWrittenIsTakenAwayBeforeTheProgramEndsAndThatIsSaid() {
        CompletableFuture<Void> ending = CompletableFuture.runAsync(interruption::stop);
        int status = interruption.heeding(() -> {
            try {
                while (true) interruption.progress().step(1, 2);
            } catch (CancellationException e) {
                assertEquals("", said.toString());
                throw new ProblemException(Problem.CANCELLED, e);
            }
        });
        interruption.close();
        ending.join();
        assertEquals(Commands.REFUSED, status);
        assertEquals("Cancelled. Nothing was changed." + System.lineSeparator(), said.toString());
    }

    @Test
    void whatWasWrittenAlreadyStaysAndNothingIsSaid() {
        assertEquals(Commands.DONE, interruption.heeding(() -> {
            interruption.progress().step(2, 2);
            return Commands.DONE;
        }));
        interruption.close();
        interruption.stop();
        assertEquals("", said.toString());
    }
}
