package org.catamnesis.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
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
        survivalComesAgain(export);

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

    /** Every number of the survival statistics comes out of the command that stands beside it. */
    private void survivalComesAgain(Path export) throws IOException {
        List<List<String>> commands = rows(export.resolve("stats/recompute.csv"));
        for (List<String> row : commands)
            assertEquals(
                    Files.readAllLines(export.resolve(row.getFirst())), survival(export, row.getLast()), row::getLast);
        List<String> files = commands.stream().map(List::getFirst).toList();
        assertTrue(
                files.containsAll(List.of(
                        "stats/km_patient.csv",
                        "stats/km_patient_by_organ.csv",
                        "stats/km_rejection_free_by_organ.csv",
                        "stats/ci_rejection.csv",
                        "stats/ci_graft_loss_by_organ.csv")),
                files::toString);
        for (List<String> row : rows(export.resolve("stats/survival_summary.csv"))) {
            String told = String.join(",", row.subList(2, row.size() - 1));
            assertTrue(survival(export, row.getLast()).contains(told), told);
        }
        JsonNode tests =
                new ObjectMapper().readTree(export.resolve("stats/logrank.json").toFile());
        assertTrue(tests.size() > 3, tests::toString);
        for (JsonNode test : tests) {
            String command = test.get("command").textValue();
            List<String> group = survival(export, command.replace("--test", "--test --summary"));
            JsonNode last = test.get("groups").get(test.get("groups").size() - 1);
            assertTrue(
                    group.getLast()
                            .startsWith(last.get("group").textValue()
                                    + ','
                                    + last.get("records")
                                    + ','
                                    + last.get("observed")
                                    + ','),
                    group::getLast);
            String[] again = survival(export, command).getLast().split(",");
            assertEquals(test.get("chisq").doubleValue(), Double.parseDouble(again[0]));
            assertEquals(test.get("p").doubleValue(), Double.parseDouble(again[2]));
        }
    }

    private List<String> survival(Path export, String command) {
        out.getBuffer().setLength(0);
        String[] arguments = command.replaceFirst("^catamnesis ", "").split(" ");
        arguments[1] = export.resolve(arguments[1]).toString();
        assertEquals(0, run(arguments), err::toString);
        return out.toString().lines().toList();
    }

    /** Without the header. */
    private static List<List<String>> rows(Path file) throws IOException {
        try (CsvReader<CsvRecord> rows = CsvReader.builder().ofCsvRecord(file)) {
            return rows.stream().skip(1).map(CsvRecord::getFields).toList();
        }
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
