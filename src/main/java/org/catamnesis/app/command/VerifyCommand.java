package org.catamnesis.app.command;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.catamnesis.access.ClinicDoor;
import org.catamnesis.access.Finding;
import org.catamnesis.access.Verified;
import org.catamnesis.app.Workstation;
import org.catamnesis.language.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Tells whether a clinic is as this program left it, and where not. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = "checks the audit trail, every row and every sealed value of a clinic; for an administrator")
final class VerifyCommand implements Callable<Integer> {
    private final Messages messages;
    private final Clock clock;

    @Spec
    private CommandSpec spec;

    @Mixin
    private ClinicOptions clinic = ClinicOptions.ofAdministrator();

    VerifyCommand(Messages messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        Verified verified = clinic.verify(new ClinicDoor(clock, Workstation.noScreen()));
        spec.commandLine()
                .getOut()
                .println(messages.text("verify.checked", verified.entries(), verified.rows(), verified.sealed()));
        if (verified.intact()) {
            spec.commandLine().getOut().println(messages.text("verify.intact"));
            return Commands.DONE;
        }
        PrintWriter err = spec.commandLine().getErr();
        for (Finding finding : verified.findings()) err.println(finding.text(messages));
        err.println(messages.text("verify.found", verified.count()));
        return Commands.WITH_PROBLEMS;
    }
}
