package org.catamnesis.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfEnvironmentVariable;

@DisabledIfEnvironmentVariable(named = "CATAMNESIS_PASSWORD", matches = ".*")
class SignInOptionsTest {
    @Test
    void withoutATerminalThePasswordIsAskedForInWords() {
        var refusal = assertThrows(ProblemException.class, () -> new SignInOptions("doctor").password());
        assertEquals(Problem.PASSWORD_MISSING, refusal.problem());
    }
}
