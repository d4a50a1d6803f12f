package org.catamnesis.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.catamnesis.access.ClinicDoor;
import org.catamnesis.access.NewAccount;
import org.catamnesis.access.Role;
import org.catamnesis.access.TestClinic;
import org.catamnesis.language.Language;
import org.catamnesis.language.Messages;
import org.catamnesis.patient.Demographics;
import org.catamnesis.patient.PatientIdentifier;
import org.catamnesis.patient.PatientStore;
import org.catamnesis.patient.Sex;
import org.catamnesis.report.SmallReport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A researcher gets no name out of any command, and no file that could hold one. */
class ResearcherCommandsTest {
    private static final String NAME = "张伟";

    @TempDir
    Path folder;

    private final StringWriter said = new StringWriter();

    @BeforeEach
    void make() throws Exception {
        try (TestClinic clinic = new TestClinic(folder)) {
            new PatientStore(clinic.session())
                    .add(
                            Demographics.of(NAME, Sex.MALE, null),
                            List.of(new PatientIdentifier(PatientIdentifier.MRN, "S000123")));
            ClinicDoor.addUser(
                    clinic.session(),
                    new NewAccount("researcher", "R. Test", Set.of(Role.RESEARCHER)),
                    TestClinic.PASSWORD);
        }
        Files.writeString(folder.resolve("password"), new String(TestClinic.PASSWORD));
        Files.write(folder.resolve("report.pdf"), SmallReport.bytes());
        Files.writeString(
                Files.createDirectories(folder.resolve("sheets")).resolve("patients.csv"),
                "mrn,name,sex,birth_date\nS000124,李娜,F,1980-02-03\n");
    }

    @Test
    void everyCommandIsRefusedAndNamesNobody() throws Exception {
        Path out = Files.createDirectories(folder.resolve("out"));
        Map<String, Integer> status = new LinkedHashMap<>();
        status.put(
                "render",
                run(
                        "render",
                        "--patient",
                        "S000123",
                        "--out",
                        out.resolve("a.png").toString()));
        status.put(
                "page",
                run(
                        "render",
                        "--page",
                        "--patient",
                        "S000123",
                        "--out",
                        out.resolve("a.pdf").toString()));
        status.put("import", run("import", folder.resolve("report.pdf").toString(), "--patient", "S000123"));
        status.put("load", run("load", folder.resolve("sheets").toString()));
        status.put("backup", run("backup", "--out", out.resolve("a.backup").toString()));
        status.put("verify", run("verify"));
        assertEquals(
                Map.of("render", 2, "page", 2, "import", 2, "load", 2, "backup", 2, "verify", 2),
                status,
                said.toString());
        assertFalse(said.toString().contains(NAME) || said.toString().contains("李娜"), said.toString());
        try (Stream<Path> files = Files.list(out)) {
            assertEquals(List.of(), files.toList());
        }
    }

    private int run(String command, String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                command,
                "--clinic",
                folder.resolve("clinic").toString(),
                "--user",
                "researcher",
                "--password-file",
                folder.resolve("password").toString()));
        arguments.addAll(List.of(more));
        PrintWriter both = new PrintWriter(said, true);
        return Commands.commandLine(new Messages(Language.ENGLISH), TestClinic.CLOCK, both, both)
                .execute(arguments.toArray(String[]::new));
    }
}
