package org.catamnesis.app.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.catamnesis.clinic.VerifyingKey;
import org.catamnesis.cohort.export.ExportVerdict;
import org.catamnesis.cohort.export.ExportVerification;
import org.catamnesis.cohort.export.KnownKey;
import org.catamnesis.language.Messages;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells whether an exported folder is as it was written, and whether a clinic that one knows signed it. */
@Command(name = "verify-export", mixinStandardHelpOptions = true, description = "checks an exported folder")
final class VerifyExportCommand implements Callable<Integer> {
    private final Messages messages;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "the exported folder")
    private Path folder;

    @Option(
            names = "--key",
            paramLabel = "FILE|FINGERPRINT",
            description = "the clinic's public key, as it gave it to you apart from the folder")
    private String key;

    VerifyExportCommand(Messages messages) {
        this.messages = messages;
    }

    @Override
    public Integer call() {
        Optional<KnownKey> known = Optional.ofNullable(key).map(KnownKey::of);
        ExportVerdict verdict = ExportVerification.of(folder);
        Optional<ProblemException> wrong = wrong(verdict, known);
        if (wrong.isPresent()) {
            spec.commandLine().getErr().println(messages.problem(wrong.get()));
            return Commands.WITH_PROBLEMS;
        }
        PrintWriter out = spec.commandLine().getOut();
        out.println(messages.text("export.verified"));
        out.println(signature(verdict, known));
        return Commands.DONE;
    }

    private static Optional<ProblemException> wrong(ExportVerdict verdict, Optional<KnownKey> known) {
        if (verdict.difference().isPresent())
            return Optional.of(new ProblemException(
                    Problem.EXPORT_ALTERED, verdict.difference().get()));
        if (!verdict.sound()) return Optional.of(new ProblemException(Problem.EXPORT_FORGED));
        if (known.isEmpty()) return Optional.empty();
        if (verdict.key().isEmpty()) return Optional.of(new ProblemException(Problem.EXPORT_NOT_SIGNED));
        return verdict.key()
                .filter(signer -> !known.get().is(signer))
                .map(other -> new ProblemException(Problem.EXPORT_OTHER_KEY, other.fingerprint()));
    }

    private String signature(ExportVerdict verdict, Optional<KnownKey> known) {
        String fingerprint = verdict.key().map(VerifyingKey::fingerprint).orElse("");
        if (fingerprint.isEmpty()) return messages.text("export.unsigned");
        return messages.text(known.isPresent() ? "export.signed-known" : "export.signed", fingerprint);
    }
}
