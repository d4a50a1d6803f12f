package org.catamnesis.app.command;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Set;
import java.util.concurrent.Callable;
import org.catamnesis.access.ClinicRestore;
import org.catamnesis.app.Workstation;
import org.catamnesis.clinic.ClinicFolder;
import org.catamnesis.language.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Brings a backup back in a new folder; all of it, proved, or nothing. */
@Command(name = "restore", mixinStandardHelpOptions = true, description = "brings a backup back in a new folder")
final class RestoreCommand implements Callable<Integer> {
    private final Messages messages;
    private final Clock clock;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "the backup")
    private Path file;

    @Option(
            names = "--to",
            required = true,
            paramLabel = "DIR",
            description = "a folder that is empty or not there yet")
    private Path target;

    @Mixin
    private final SignInOptions who = new SignInOptions("admin");

    RestoreCommand(Messages messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        ClinicRestore.Restored restored = new ClinicRestore(clock, Workstation.noScreen())
                .restore(file, new ClinicFolder(target), who.user(), who.password(), Set.of(), (_, _) -> {});
        var out = spec.commandLine().getOut();
        out.println(messages.text(
                "restore.done",
                target,
                restored.summary().tables().size(),
                restored.summary().rows()));
        restored.summary()
                .audit()
                .ifPresent(head -> out.println(messages.text("restore.audit", head.entries(), head.lastMac())));
        if (restored.erasedAgain() > 0) out.println(messages.text("restore.erased", restored.erasedAgain()));
        var err = spec.commandLine().getErr();
        restored.verified().findings().forEach(finding -> err.println(finding.text(messages)));
        return restored.verified().intact() ? Commands.DONE : Commands.WITH_PROBLEMS;
    }
}
