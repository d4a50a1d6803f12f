package org.catamnesis.app.command;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.catamnesis.app.DemoJob;
import org.catamnesis.app.UserFolders;
import org.catamnesis.app.Workstation;
import org.catamnesis.clinic.ClinicFolder;
import org.catamnesis.demo.DemoClinic;
import org.catamnesis.demo.DemoProgress;
import org.catamnesis.demo.DemoSize;
import org.catamnesis.demo.DemoUsers;
import org.catamnesis.language.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** A synthetic clinic, opened; without a display its main job is done from report to chart to export. */
@Command(name = "demo", mixinStandardHelpOptions = true, description = "a clinic of synthetic patients")
final class DemoCommand implements Callable<Integer> {
    private static final int STEPS = 10;
    private final Clock clock;
    private final Messages messages;

    @Spec
    private CommandSpec spec;

    @Option(names = "--dir", paramLabel = "D", description = "its folder (default: in the user's data folder)")
    private Path folder;

    @Option(names = "--patients", paramLabel = "N")
    private int patients = DemoSize.USUAL.patients();

    @Option(names = "--results", paramLabel = "M", description = "results in all (default: some 450 a patient)")
    private long results;

    DemoCommand(Clock clock, Messages messages) {
        this.clock = clock;
        this.messages = messages;
    }

    @Override
    public Integer call() {
        if (patients < 1 || results < 0)
            throw new ParameterException(spec.commandLine(), messages.text("demo.size-refused"));
        Path dir = folder == null ? UserFolders.ofThisUser().demoClinic() : folder;
        ClinicFolder clinic = new ClinicFolder(dir.toAbsolutePath().normalize());
        if (!clinic.hasClinic()) make(clinic);
        if (Window.possible()) return Window.open(messages, Optional.of(clinic.path()));
        say(messages.text("demo.no-display"));
        new DemoJob(clock, messages, this::say).run(clinic);
        return Commands.DONE;
    }

    private void make(ClinicFolder clinic) {
        say(messages.text("demo.making", patients, clinic.path().toString()));
        DemoProgress progress = new EveryTenth();
        new DemoClinic(clock, Workstation.noScreen())
                .create(clinic, new DemoSize(patients, results), progress)
                .database()
                .close();
        say(messages.text("demo.made", DemoUsers.PASSWORD));
    }

    /** Says how far it is, ten times in all, so that a large clinic does not look stuck. */
    private final class EveryTenth implements DemoProgress {
        private int said;

        @Override
        public void step(long done, long total) {
            int tenth = (int) (done * STEPS / total);
            if (tenth <= said || total <= 1000) return;
            said = tenth;
            say(messages.text("demo.progress", done, total));
        }
    }

    private void say(String line) {
        spec.commandLine().getOut().println(line);
    }
}
