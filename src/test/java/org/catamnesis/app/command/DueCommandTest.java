package org.catamnesis.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.catamnesis.access.TestClinic;
import org.catamnesis.app.Workstation;
import org.catamnesis.clinic.ClinicFolder;
import org.catamnesis.demo.DemoClinic;
import org.catamnesis.demo.DemoSize;
import org.catamnesis.followup.worklist.WorkItem;
import org.catamnesis.followup.worklist.WorklistWords;
import org.catamnesis.language.Language;
import org.catamnesis.language.Messages;
import org.catamnesis.patient.Patient;
import org.catamnesis.ui.common.Rooms;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The worklist on the command line, of a demo clinic on 2026-09-15. */
class DueCommandTest {
    private static final String PASSWORD = "catamnesis-demo";
    private static final LocalDate TODAY = LocalDate.now(TestClinic.CLOCK);

    @TempDir
    private static Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeAll
    static void make() throws IOException {
        new DemoClinic(TestClinic.CLOCK, () -> false)
                .create(new ClinicFolder(folder.resolve("clinic")), new DemoSize(40, 0), (_, _) -> {})
                .database()
                .close();
        Files.writeString(folder.resolve("password"), PASSWORD);
    }

    private int run(String user, String... arguments) {
        List<String> all = new java.util.ArrayList<>(List.of(
                "due",
                "--clinic",
                folder.resolve("clinic").toString(),
                "--user",
                user,
                "--password-file",
                folder.resolve("password").toString()));
        all.addAll(List.of(arguments));
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return Commands.commandLine(
                        new Messages(Language.ENGLISH), TestClinic.CLOCK, new PrintWriter(out), new PrintWriter(err))
                .execute(all.toArray(String[]::new));
    }

    private List<List<String>> csv(String... arguments) {
        List<String> all = new java.util.ArrayList<>(List.of("--format", "csv"));
        all.addAll(List.of(arguments));
        assertEquals(0, run("nurse", all.toArray(String[]::new)), err::toString);
        return CsvReader.builder().ofCsvRecord(out.toString()).stream()
                .map(CsvRecord::getFields)
                .toList();
    }

    private List<List<String>> screen(LocalDate day) {
        try (Workstation workstation = Workstation.open(
                TestClinic.door(),
                new ClinicFolder(folder.resolve("clinic")),
                "nurse",
                PASSWORD.toCharArray(),
                Optional.empty())) {
            Rooms rooms = workstation.rooms();
            Map<Long, String> numbers =
                    rooms.directory().load().search("").stream().collect(Collectors.toMap(Patient::id, Patient::mrn));
            WorklistWords words = new WorklistWords(new Messages(Language.ENGLISH), rooms.catalogue());
            return rooms.worklist().on(day).stream()
                    .map(item -> row(item, numbers, words))
                    .toList();
        }
    }

    private static List<String> row(WorkItem item, Map<Long, String> numbers, WorklistWords words) {
        return List.of(
                text(item.due()),
                text(item.from()),
                text(item.to()),
                numbers.get(item.patientId()),
                item.kind(),
                item.state().code(),
                words.reason(item.reason()));
    }

    private static String text(LocalDate day) {
        return day == null ? "" : day.toString();
    }

    @Test
    void csvHasItsColumnsAndIsTheWorklistLineByLine() {
        List<List<String>> rows = csv();
        assertEquals(List.of("due", "window_from", "window_to", "mrn", "kind", "state", "reason"), rows.getFirst());
        assertTrue(rows.size() > 10, "the demo has something due");
        assertEquals(screen(TODAY), rows.subList(1, rows.size()));
    }

    @Test
    void anyDayBeforeAndAfterGivesItsOwnListAndTheSameEachTime() {
        for (LocalDate day : List.of(TODAY.minusYears(1), TODAY.minusDays(1), TODAY.plusDays(30), TODAY.plusYears(2))) {
            List<List<String>> rows = csv("--on", day.toString());
            assertEquals(screen(day), rows.subList(1, rows.size()));
            assertEquals(rows, csv("--on", day.toString()));
        }
    }

    @Test
    void beforeAnybodyWasTransplantedThereIsOnlyTheHeader() {
        assertEquals(1, csv("--on", "1999-12-31").size());
    }

    @Test
    void theTableHasTheSameRows() {
        int rows = csv().size();
        assertEquals(0, run("doctor", "--format", "table"));
        assertEquals(rows, out.toString().lines().count());
        assertTrue(out.toString().lines().findFirst().orElseThrow().strip().startsWith("due"));
    }

    @Test
    void noLineTellsWhoAPatientIs() {
        csv();
        try (Workstation workstation = Workstation.open(
                TestClinic.door(),
                new ClinicFolder(folder.resolve("clinic")),
                "nurse",
                PASSWORD.toCharArray(),
                Optional.empty())) {
            for (Patient patient : workstation.rooms().patients().all())
                assertFalse(out.toString().contains(patient.name()), "a name is in the list");
        }
    }

    @Test
    void whatIsNoDayIsRefusedInWords() {
        for (String day : List.of("2026-02-30", "15.09.2026", "soon", "0026-09-15", "")) {
            assertEquals(2, run("nurse", "--on", day), day);
            assertEquals(
                    "This is not a day. Write it as year, month and day, such as 2026-09-15, between 1950 and 2199.",
                    err.toString().strip());
            assertEquals("", out.toString());
        }
    }

    @Test
    void whoMayNotSeePatientsAndFormatsThatThereAreNotAreRefused() {
        assertEquals(2, run("researcher"));
        assertEquals(2, run("admin"));
        assertEquals(2, run("nurse", "--format", "xml"));
        assertEquals("", out.toString());
    }
}
