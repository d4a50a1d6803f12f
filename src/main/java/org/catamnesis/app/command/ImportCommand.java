package org.catamnesis.app.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.catamnesis.access.ClinicDoor;
import org.catamnesis.app.Workstation;
import org.catamnesis.language.Messages;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;
import org.catamnesis.patient.Patient;
import org.catamnesis.patient.PatientIdentifier;
import org.catamnesis.report.ReadingJson;
import org.catamnesis.report.ReportDocument;
import org.catamnesis.ui.common.Rooms;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes documents into the inbox of a clinic, where a person reviews them. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = "takes reports into a clinic's inbox, where a person reviews them")
final class ImportCommand implements Callable<Integer> {
    private final Messages messages;
    private final Clock clock;

    @Spec
    private CommandSpec spec;

    @Mixin
    private ClinicOptions clinic;

    @Parameters(arity = "1..*", paramLabel = "FILE")
    private List<Path> files;

    @Option(names = "--patient", paramLabel = "MRN", description = "whose reports they are, if that is known")
    private String mrn;

    ImportCommand(Messages messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        try (Workstation workstation = clinic.open(new ClinicDoor(clock, Workstation.noScreen()))) {
            Rooms rooms = workstation.rooms();
            Optional<Patient> patient = Optional.ofNullable(mrn)
                    .map(number -> rooms.patients()
                            .findByIdentifier(PatientIdentifier.MRN, number)
                            .orElseThrow(() -> new ProblemException(Problem.PATIENT_UNKNOWN)));
            boolean whole = true;
            for (Path file : files) {
                whole &= take(rooms, file, patient);
            }
            return whole ? Commands.DONE : Commands.WITH_PROBLEMS;
        }
    }

    /** False when there was a problem; it has been said. */
    private boolean take(Rooms rooms, Path file, Optional<Patient> patient) {
        PrintWriter err = spec.commandLine().getErr();
        try {
            ReportDocument taken = rooms.intake().take(file);
            if (patient.isPresent()) {
                taken = rooms.documents().assign(taken, patient.get().id());
            }
            Optional<ProblemException> refusal = taken.refusal();
            if (refusal.isPresent()) {
                err.println(messages.text("import.unread", file, messages.problem(refusal.get())));
                return false;
            }
            int rows = rooms.documents()
                    .reading(taken.id())
                    .map(reading -> ReadingJson.read(reading).candidates().size())
                    .orElse(0);
            spec.commandLine().getOut().println(messages.text("import.taken", file, rows));
            return true;
        } catch (ProblemException e) {
            err.println(messages.text("import.not-taken", file, messages.problem(e)));
            return false;
        }
    }
}
