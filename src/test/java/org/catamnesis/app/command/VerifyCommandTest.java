package org.catamnesis.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.catamnesis.access.TestClinic;
import org.catamnesis.language.Language;
import org.catamnesis.language.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyCommandTest {
    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void endsWithZeroOneAndTwo() throws Exception {
        Path clinic;
        try (TestClinic made = new TestClinic(folder)) {
            clinic = made.folder().path();
        }
        assertEquals(Commands.DONE, run(clinic, "correct horse"));
        assertTrue(out.toString().startsWith("1 entries of the audit trail, 3 rows and 0 sealed values checked"));
        assertEquals("", err.toString());

        Files.delete(clinic.resolve("clinic.head"));
        assertEquals(Commands.WITH_PROBLEMS, run(clinic, "correct horse"));
        assertTrue(err.toString().startsWith("audit trail: the head outside the database (clinic.head) is gone"));

        assertEquals(Commands.REFUSED, run(clinic, "wrong horse"));
    }

    private int run(Path clinic, String password) throws Exception {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        Path file = Files.writeString(folder.resolve("password"), password);
        return Commands.commandLine(
                        new Messages(Language.ENGLISH),
                        TestClinic.CLOCK,
                        new PrintWriter(out, true),
                        new PrintWriter(err, true))
                .execute(
                        "verify",
                        "--clinic",
                        clinic.toString(),
                        "--user",
                        "doctor",
                        "--password-file",
                        file.toString());
    }
}
