package org.catamnesis.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.catamnesis.access.TestClinic;
import org.catamnesis.language.Language;
import org.catamnesis.language.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupCommandTest {
    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void whatWasBackedUpIsRestoredElsewhere() throws IOException {
        new TestClinic(folder).close();
        assertEquals(0, backup(), err.toString());
        assertEquals(0, restore("home", "correct horse"), err.toString());
        assertTrue(out.toString().contains("came back as they were"), out.toString());
        assertTrue(Files.exists(folder.resolve("home/clinic.sqlite")));
        assertFalse(Files.exists(folder.resolve("home/.restoring")));
    }

    @Test
    void aRefusalEndsWithTwoAndSaysWhatToDo() throws IOException {
        new TestClinic(folder).close();
        assertEquals(0, backup());
        assertEquals(2, backup());
        assertTrue(err.toString().contains("Choose another name"), err.toString());
        assertEquals(2, restore("home", "wrong horse 12"));
        assertFalse(Files.exists(folder.resolve("home")));
        Files.writeString(folder.resolve("file.backup"), "a letter");
        assertEquals(2, restore("home", "correct horse"));
        assertTrue(err.toString().contains("not a backup"), err.toString());
    }

    private int backup() throws IOException {
        return run("correct horse", "backup", "--clinic", path("clinic"), "--out", path("file.backup"));
    }

    private int restore(String home, String password) throws IOException {
        return run(password, "restore", path("file.backup"), "--to", path(home));
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private int run(String password, String... arguments) throws IOException {
        var all = new ArrayList<>(List.of(arguments));
        Path file = Files.writeString(folder.resolve("password"), password);
        all.addAll(List.of("--user", "doctor", "--password-file", file.toString()));
        return Commands.commandLine(
                        new Messages(Language.ENGLISH),
                        TestClinic.CLOCK,
                        new PrintWriter(out, true),
                        new PrintWriter(err, true))
                .execute(all.toArray(String[]::new));
    }
}
