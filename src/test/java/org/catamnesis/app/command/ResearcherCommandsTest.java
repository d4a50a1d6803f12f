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
import org.catamnesis.cohort.CohortDefinition;
import org.catamnesis.cohort.CohortFile;
import org.catamnesis.cohort.privacy.Policy;
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

    @Test
    void anExportIsAskedForAndNothingIsWritten() throws Exception {
        Path out = folder.resolve("asked");
        String cohort = Files.writeString(
                        folder.resolve("cohort.json"),
                        CohortFile.json(CohortDefinition.FIRST_LIVER_OR_KIDNEY).toString())
                .toString();
        String policy = Files.writeString(folder.resolve("policy.json"), "{\"id\":\"P2\",\"unheard\":1}")
                .toString();
        String identified =
                Files.writeString(folder.resolve("p0.json"), "{\"id\":\"P0\"}").toString();
        String[] grounds = {"--purpose", "Rejection", "--recipient", "Registry", "--until", "2027-01-31"};
        Map<String, Integer> status = new LinkedHashMap<>();
        status.put("silent", run("export", "--cohort", cohort));
        status.put("bad policy", run("export", "--cohort", cohort, "--policy", policy));
        status.put("bad cohort", run("export", "--cohort", policy));
        status.put("identified", run("export", with(grounds, "--cohort", cohort, "--policy", identified)));
        status.put("nothing", run("export"));
        said.getBuffer().setLength(0);
        status.put(
                "asked",
                run("export", with(grounds, "--cohort", cohort, "--format", "csv,omop", "--out", out.toString())));
        assertEquals(
                "Asked for as request 1. A doctor who did not ask approves it with --approve 1.",
                said.toString().strip());
        said.getBuffer().setLength(0);
        status.put("requests", run("export", "--requests"));
        assertEquals(
                """
                number,state,policy,formats,cohort,asked_on,until,protection,unusual,other_policies
                1,waiting,P2,csv omop,%s,2026-09-15,2027-01-31,%s,,""".formatted(CohortDefinition.FIRST_LIVER_OR_KIDNEY.name(), PolicyTerms.all(Policy.P2)),
                said.toString().strip());
        status.put("approve", run("export", "--approve", "1", "--out", out.toString()));
        status.put("unknown", run("export", "--approve", "2", "--out", out.toString()));
        assertEquals(
                Map.of(
                        "silent",
                        2,
                        "bad policy",
                        2,
                        "bad cohort",
                        2,
                        "identified",
                        2,
                        "nothing",
                        2,
                        "asked",
                        0,
                        "requests",
                        0,
                        "approve",
                        2,
                        "unknown",
                        2),
                status);
        assertFalse(Files.exists(out));
    }

    private static String[] with(String[] first, String... more) {
        return Stream.concat(Stream.of(first), Stream.of(more)).toArray(String[]::new);
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
