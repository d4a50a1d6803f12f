package org.catamnesis.app.command;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.catamnesis.access.ClinicDoor;
import org.catamnesis.app.Workstation;
import org.catamnesis.language.Messages;
import org.catamnesis.report.Replay;
import org.catamnesis.report.ReplayLine;
import org.catamnesis.ui.common.Rooms;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Tells what today's rules would read differently in the documents of a clinic; names nobody and changes nothing. */
@Command(
        name = "replay",
        mixinStandardHelpOptions = true,
        description = "reads a clinic's stored documents again and lists what would change; changes nothing")
final class ReplayCommand implements Callable<Integer> {
    private static final List<String> COLUMNS = List.of("document", "page", "row", "field", "before", "after");

    enum Format {
        TABLE,
        CSV
    }

    private final Messages messages;
    private final Clock clock;

    @Spec
    private CommandSpec spec;

    @Mixin
    private ClinicOptions clinic;

    @Option(names = "--format", paramLabel = "FORMAT", description = "table or csv", defaultValue = "table")
    private Format format;

    ReplayCommand(Messages messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        List<List<String>> lines = new ArrayList<>();
        try (Workstation workstation = clinic.open(new ClinicDoor(clock, Workstation.noScreen()))) {
            Rooms rooms = workstation.rooms();
            new Replay(rooms.documents(), rooms.reports()).run(line -> lines.add(cells(line)));
        }
        if (format == Format.CSV) {
            csv(lines, out);
        } else if (lines.isEmpty()) {
            out.println(messages.text("replay.same"));
        } else {
            TextTable.print(lines, out);
        }
        out.flush();
        return Commands.DONE;
    }

    private static void csv(List<List<String>> lines, PrintWriter out) {
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(new OpenWriter(out))) {
            csv.writeRecord(COLUMNS);
            lines.forEach(csv::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> cells(ReplayLine line) {
        return List.of(
                String.valueOf(line.document()),
                String.valueOf(line.page()),
                String.valueOf(line.row()),
                line.field(),
                line.before(),
                line.after());
    }
}
