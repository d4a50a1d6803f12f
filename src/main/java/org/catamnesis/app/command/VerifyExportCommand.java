package org.catamnesis.app.command;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.catamnesis.cohort.export.ExportVerification;
import org.catamnesis.language.Messages;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells whether an exported folder is as it was written. */
@Command(name = "verify-export", mixinStandardHelpOptions = true, description = "checks an exported folder")
final class VerifyExportCommand implements Callable<Integer> {
    private final Messages messages;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "the exported folder")
    private Path folder;

    VerifyExportCommand(Messages messages) {
        this.messages = messages;
    }

    @Override
    public Integer call() {
        Optional<String> different = ExportVerification.firstDifference(folder);
        if (different.isPresent()) {
            ProblemException altered = new ProblemException(Problem.EXPORT_ALTERED, different.get());
            spec.commandLine().getErr().println(messages.problem(altered));
            return Commands.WITH_PROBLEMS;
        }
        spec.commandLine().getOut().println(messages.text("export.verified"));
        return Commands.DONE;
    }
}
