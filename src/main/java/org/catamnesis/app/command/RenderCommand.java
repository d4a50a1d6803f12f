package org.catamnesis.app.command;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.catamnesis.access.ClinicDoor;
import org.catamnesis.app.PaperPicture;
import org.catamnesis.app.SummaryPicture;
import org.catamnesis.app.TrendPicture;
import org.catamnesis.app.Workstation;
import org.catamnesis.language.Language;
import org.catamnesis.language.Messages;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;
import org.catamnesis.patient.Patient;
import org.catamnesis.patient.PatientIdentifier;
import org.catamnesis.print.PaperSize;
import org.catamnesis.print.handout.HandoutKind;
import org.catamnesis.ui.common.Rooms;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Draws a patient's trend page into a file. */
@Command(
        name = "render",
        mixinStandardHelpOptions = true,
        description = "a patient's trend, one page of A4, or a paper to take along, as PNG or PDF")
final class RenderCommand implements Callable<Integer> {
    private final Clock clock;
    private final Messages messages;

    @Mixin
    private ClinicOptions clinic;

    @Spec
    private CommandSpec spec;

    @Option(names = "--patient", paramLabel = "MRN", description = "needed for all but the call list")
    private String mrn;

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "ends in .png or .pdf")
    private Path out;

    @Option(names = "--lang", paramLabel = "zh|en")
    private String language;

    @Option(names = "--theme", paramLabel = "light|dark")
    private String theme = "light";

    @Option(names = "--page", description = "the patient on one page of A4 instead")
    private boolean page;

    @Option(
            names = "--paper",
            paramLabel = "KIND",
            description = "a paper to take along instead: slip, guidance, invitation, reminder, results, referral or"
                    + " call-list")
    private String paper;

    @Option(names = "--size", paramLabel = "a4|80mm", description = "of that paper")
    private String size = "a4";

    RenderCommand(Clock clock, Messages messages) {
        this.clock = clock;
        this.messages = messages;
    }

    @Override
    public Integer call() {
        boolean everybody = PaperPicture.CALL_LIST.equals(paper);
        if (mrn == null && !everybody) throw wrong("Missing required option: '--patient=MRN'");
        if (paper != null && !everybody && HandoutKind.ofCode(paper).isEmpty())
            throw wrong("Invalid value for option '--paper': " + paper);
        if (PaperSize.ofCode(size).isEmpty()) throw wrong("Invalid value for option '--size': " + size);
        ClinicDoor door = new ClinicDoor(clock, Workstation.noScreen());
        try (Workstation workstation = clinic.open(door)) {
            Language spoken = language == null ? messages.language() : Language.ofCode(language);
            if (everybody) new PaperPicture(workstation.rooms()).callList(spoken, out);
            else write(workstation.rooms(), spoken);
        }
        return Commands.DONE;
    }

    private void write(Rooms rooms, Language spoken) {
        Patient patient = rooms.patients()
                .findByIdentifier(PatientIdentifier.MRN, mrn)
                .orElseThrow(() -> new ProblemException(Problem.PATIENT_UNKNOWN));
        if (paper != null)
            new PaperPicture(rooms)
                    .write(
                            patient.id(),
                            HandoutKind.ofCode(paper).orElseThrow(),
                            PaperSize.ofCode(size).orElseThrow(),
                            spoken,
                            out);
        else if (page) new SummaryPicture(rooms).write(patient.id(), spoken, out);
        else new TrendPicture(rooms).write(patient.id(), spoken, theme.equals("dark"), out);
    }

    private ParameterException wrong(String words) {
        return new ParameterException(spec.commandLine(), words);
    }
}
