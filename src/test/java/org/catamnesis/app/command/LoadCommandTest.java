package org.catamnesis.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.catamnesis.access.TestClinic;
import org.catamnesis.language.Language;
import org.catamnesis.language.Messages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoadCommandTest {
    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void makeClinicAndSheets() throws Exception {
        new TestClinic(folder).close();
        Files.createDirectories(folder.resolve("in"));
        Files.writeString(folder.resolve("in/patients.csv"), "mrn,name,sex,birth_date\nT0001,测试甲,male,1970-01-02\n");
        visits("T0001,2025-02-10,outpatient,\n");
    }

    private void visits(String rows) throws Exception {
        Files.writeString(folder.resolve("in/visits.csv"), "mrn,date,kind,note\n" + rows);
    }

    @Test
    void aGoodFolderIsLoadedOnce() throws Exception {
        assertEquals(0, run());
        assertEquals("""
                patients.csv: 1 new, 0 on file already, 0 bad
                visits.csv: 1 new, 0 on file already, 0 bad
                Loaded 2 new rows.
                """, said(out));
        assertEquals(0, run());
        assertEquals("""
                patients.csv: 0 new, 1 on file already, 0 bad
                visits.csv: 0 new, 1 on file already, 0 bad
                Everything was on file already; nothing was changed.
                """, said(out));
        assertEquals("", said(err));
    }

    @Test
    void aBadRowRefusesTheFolderUnlessItIsSkipped() throws Exception {
        visits("T0001,2025-02-10,outpatient,\nT0001,2025-02-30,other,\n");
        String named = "visits.csv line 3 [date]: There is no such day in the calendar; correct it.\n";
        assertEquals(2, run());
        assertEquals(
                named + "Nothing was loaded; bad rows or files: 1. Correct them, or load the rest with --skip-bad.\n",
                said(err));
        said(out);
        assertEquals(1, run("--skip-bad"));
        assertEquals(named, said(err));
        assertEquals("""
                patients.csv: 1 new, 0 on file already, 0 bad
                visits.csv: 1 new, 0 on file already, 1 bad
                Loaded 2 new rows.
                """, said(out));
    }

    @Test
    void aMappingThatNobodySavedIsRefused() throws Exception {
        assertEquals(2, run("--mapping", "LIS"));
        assertEquals("No column mapping has this name; choose one under Settings, Spreadsheets.\n", said(err));
    }

    private static String said(StringWriter text) {
        String said = text.toString().replace(System.lineSeparator(), "\n");
        text.getBuffer().setLength(0);
        return said;
    }

    private int run(String... more) throws Exception {
        Path password = Files.writeString(folder.resolve("password"), new String(TestClinic.PASSWORD));
        var arguments = new ArrayList<>(List.of(
                "load",
                folder.resolve("in").toString(),
                "--clinic",
                folder.resolve("clinic").toString(),
                "--password-file",
                password.toString()));
        arguments.addAll(List.of(more));
        return Commands.commandLine(
                        new Messages(Language.ENGLISH),
                        TestClinic.CLOCK,
                        new PrintWriter(out, true),
                        new PrintWriter(err, true))
                .execute(arguments.toArray(String[]::new));
    }
}
