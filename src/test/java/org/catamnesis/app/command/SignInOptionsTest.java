package org.catamnesis.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;
import org.junit.jupiter.api.Test;

class SignInOptionsTest {
    @Test
    void withoutATerminalThePasswordIsAskedForInWords() {
        assumeTrue(System.getenv("CATAMNESIS_PASSWORD") == null);
        var refusal = assertThrows(ProblemException.class, () -> new SignInOptions("doctor").password());
        assertEquals(Problem.PASSWORD_MISSING, refusal.problem());
    }
}
