package org.catamnesis.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.catamnesis.access.TestClinic;
import org.catamnesis.app.Workstation;
import org.catamnesis.clinic.ClinicFolder;
import org.catamnesis.language.Language;
import org.catamnesis.language.Messages;
import org.catamnesis.patient.Demographics;
import org.catamnesis.patient.PatientIdentifier;
import org.catamnesis.patient.Sex;
import org.catamnesis.report.DocumentState;
import org.catamnesis.report.ReportDocument;
import org.catamnesis.report.SmallReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCommandTest {
    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void reportsEnterTheInboxOfTheirPatientAndNothingElse() throws Exception {
        long patient = patient();
        Path report = Files.write(folder.resolve("report.pdf"), SmallReport.bytes());
        Path notes = Files.writeString(folder.resolve("notes.txt"), "no report");
        assertEquals(0, run(report, "--patient", "S000123"));
        assertTrue(out.toString().contains("2 rows wait in the inbox"), out.toString());
        assertEquals(1, run(report));
        assertTrue(err.toString().contains("already in the clinic"), err.toString());
        assertEquals(1, run(notes));
        assertEquals(2, run(report, "--patient", "S000999"));
        try (Workstation again = new Workstation(TestClinic.door()
                .signIn(TestClinic.door().open(clinicFolder()), "doctor", TestClinic.PASSWORD.clone()))) {
            ReportDocument waiting = again.rooms().documents().inbox().getFirst();
            assertEquals(DocumentState.READ, waiting.state());
            assertEquals(patient, waiting.patientId());
            assertEquals(List.of(), again.rooms().results().ofPatient(patient));
        }
    }

    private long patient() {
        try (Workstation workstation = new Workstation(new TestClinic(folder).session())) {
            return workstation
                    .rooms()
                    .patients()
                    .add(
                            Demographics.of("测试张伟", Sex.MALE, null),
                            List.of(new PatientIdentifier(PatientIdentifier.MRN, "S000123")))
                    .id();
        }
    }

    private ClinicFolder clinicFolder() {
        return new ClinicFolder(folder.resolve("clinic"));
    }

    private int run(Path file, String... more) throws Exception {
        Path password = Files.writeString(folder.resolve("password"), new String(TestClinic.PASSWORD));
        var arguments = new ArrayList<>(List.of(
                "import",
                file.toString(),
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
