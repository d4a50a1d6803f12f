package org.catamnesis.app.command;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.catamnesis.access.Backups;
import org.catamnesis.access.ClinicDoor;
import org.catamnesis.app.Workstation;
import org.catamnesis.clinic.backup.BackupSummary;
import org.catamnesis.language.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes the whole clinic into one sealed file. */
@Command(name = "backup", mixinStandardHelpOptions = true, description = "writes a clinic into one sealed file")
final class BackupCommand implements Callable<Integer> {
    private final Messages messages;
    private final Clock clock;

    @Spec
    private CommandSpec spec;

    @Mixin
    private final ClinicOptions clinic = ClinicOptions.ofAdministrator();

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "the new file")
    private Path out;

    BackupCommand(Messages messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        try (Workstation workstation = clinic.open(new ClinicDoor(clock, Workstation.noScreen()))) {
            BackupSummary made = new Backups(workstation.rooms().session()).make(out, (_, _) -> {});
            spec.commandLine()
                    .getOut()
                    .println(messages.text("backup.made", out, made.tables().size(), made.rows()));
            return Commands.DONE;
        }
    }
}
