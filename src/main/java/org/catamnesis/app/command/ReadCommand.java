package org.catamnesis.app.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.catamnesis.language.Messages;
import org.catamnesis.language.ProblemException;
import org.catamnesis.report.ReportFile;
import org.catamnesis.report.ReportReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code catamnesis read FILE…}: documents into rows, without a clinic. */
@Command(name = "read", description = "Reads lab reports into rows; touches no database.")
final class ReadCommand implements Callable<Integer> {
    private final Messages messages;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE")
    private List<Path> files;

    @Option(names = "--format", paramLabel = "FORMAT", description = "table, csv or json", defaultValue = "table")
    private CandidateFormat format;

    ReadCommand(Messages messages) {
        this.messages = messages;
    }

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        List<FileReading> readings = new ArrayList<>();
        boolean refused = false;
        try (ReportReader reader = new ReportReader()) {
            for (Path file : files) {
                try {
                    readings.add(new FileReading(file, reader.read(ReportFile.bytes(file))));
                } catch (ProblemException problem) {
                    err.println(file + ": " + messages.problem(problem));
                    refused = true;
                }
            }
        }
        format.write(readings, messages, out);
        out.flush();
        return refused ? Commands.WITH_PROBLEMS : Commands.DONE;
    }
}
