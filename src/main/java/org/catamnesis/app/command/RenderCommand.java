package org.catamnesis.app.command;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.catamnesis.access.ClinicDoor;
import org.catamnesis.app.SummaryPicture;
import org.catamnesis.app.TrendPicture;
import org.catamnesis.app.Workstation;
import org.catamnesis.language.Language;
import org.catamnesis.language.Messages;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;
import org.catamnesis.patient.Patient;
import org.catamnesis.patient.PatientIdentifier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Draws a patient's trend page into a file. */
@Command(
        name = "render",
        mixinStandardHelpOptions = true,
        description = "a patient's trend, or one page of A4, as PNG or PDF")
final class RenderCommand implements Callable<Integer> {
    private final Clock clock;
    private final Messages messages;

    @Mixin
    private ClinicOptions clinic;

    @Option(names = "--patient", required = true, paramLabel = "MRN")
    private String mrn;

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "ends in .png or .pdf")
    private Path out;

    @Option(names = "--lang", paramLabel = "zh|en")
    private String language;

    @Option(names = "--theme", paramLabel = "light|dark")
    private String theme = "light";

    @Option(names = "--page", description = "the patient on one page of A4 instead")
    private boolean page;

    RenderCommand(Clock clock, Messages messages) {
        this.clock = clock;
        this.messages = messages;
    }

    @Override
    public Integer call() {
        ClinicDoor door = new ClinicDoor(clock, Workstation.noScreen());
        try (Workstation workstation = clinic.open(door)) {
            Patient patient = workstation
                    .rooms()
                    .patients()
                    .findByIdentifier(PatientIdentifier.MRN, mrn)
                    .orElseThrow(() -> new ProblemException(Problem.PATIENT_UNKNOWN));
            Language spoken = language == null ? messages.language() : Language.ofCode(language);
            if (page) new SummaryPicture(workstation.rooms()).write(patient.id(), spoken, out);
            else new TrendPicture(workstation.rooms()).write(patient.id(), spoken, theme.equals("dark"), out);
        }
        return Commands.DONE;
    }
}
