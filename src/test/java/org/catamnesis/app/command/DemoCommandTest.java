package org.catamnesis.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.catamnesis.language.Language;
import org.catamnesis.language.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line from an empty folder to a verified export, as a new user without a display runs it. */
class DemoCommandTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-09-15T08:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void fromReportToChartToExport() throws IOException {
        Path clinic = folder.resolve("演示 demo");
        assertEquals(0, run("demo", "--dir", clinic.toString(), "--patients", "80"), err::toString);
        assertTrue(ImageIO.read(clinic.resolve("trend-zh.png").toFile()).getWidth() > 1000);
        Path export = only(clinic.resolve("exports"));
        assertTrue(out.toString().contains(export.toString()), out::toString);
        assertEquals(0, run("verify-export", export.toString()), err::toString);

        String[] doctor = {"export", "--clinic", clinic.toString(), "--password-file", password(), "--signing-key"};
        out.getBuffer().setLength(0);
        assertEquals(0, run(doctor), err::toString);
        Path key = Files.writeString(folder.resolve("clinic.pem"), out.toString());
        out.getBuffer().setLength(0);
        assertEquals(0, run("verify-export", "--key", key.toString(), export.toString()), err::toString);
        assertTrue(out.toString().contains("Signed by the clinic that you named"), out::toString);
        assertEquals(1, run("verify-export", "--key", "ab:".repeat(32), export.toString()));
        assertTrue(err.toString().contains("Another key than the one that you gave"), err::toString);
        assertEquals(2, run("verify-export", "--key", folder.toString(), export.toString()));

        Path labs = export.resolve("tidy/labs.csv");
        byte[] bytes = Files.readAllBytes(labs);
        bytes[bytes.length / 2] ^= 1;
        Files.write(labs, bytes);
        assertEquals(1, run("verify-export", export.toString()));
        assertTrue(err.toString().contains("labs.csv"), err::toString);

        assertEquals(0, run("demo", "--dir", clinic.toString()), "again, with the next report");
    }

    @Test
    void refusalsEndWithTwoAndWordsForIt() throws IOException {
        Path cohort = Files.writeString(folder.resolve("cohort.json"), "{}");
        assertEquals(2, run("export", "--clinic", folder.toString(), "--cohort", cohort.toString(), "--out", "x"));
        assertEquals(2, run("demo", "--patients", "many"));
        assertEquals(2, run("no-such-command"));
        assertEquals(2, run("verify-export", folder.toString()));
        for (String line : err.toString().lines().toList()) assertTrue(!line.startsWith("\tat "), line);
    }

    private String password() throws IOException {
        return Files.writeString(folder.resolve("password"), "catamnesis-demo").toString();
    }

    private static Path only(Path parent) throws IOException {
        try (Stream<Path> files = Files.list(parent)) {
            List<Path> found = files.toList();
            assertEquals(1, found.size());
            return found.getFirst();
        }
    }

    private int run(String... arguments) {
        Messages messages = new Messages(Language.ENGLISH);
        return Commands.commandLine(messages, CLOCK, new PrintWriter(out, true), new PrintWriter(err, true))
                .execute(arguments);
    }
}
