package org.catamnesis.app.command;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.catamnesis.access.ClinicDoor;
import org.catamnesis.app.Workstation;
import org.catamnesis.followup.worklist.WorkItem;
import org.catamnesis.followup.worklist.WorklistWords;
import org.catamnesis.language.Messages;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;
import org.catamnesis.patient.Patient;
import org.catamnesis.ui.common.Rooms;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The worklist of a day, line by line what the screen shows. Its columns are a contract with scripts outside the project. */
@Command(name = "due", mixinStandardHelpOptions = true, description = "the worklist: who has to be seen to, and why")
final class DueCommand implements Callable<Integer> {
    private static final List<String> COLUMNS =
            List.of("due", "window_from", "window_to", "mrn", "kind", "state", "reason");
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);
    private static final LocalDate EARLIEST = LocalDate.of(1950, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);

    private enum Format {
        TABLE,
        CSV
    }

    private final Messages messages;
    private final Clock clock;

    @Spec
    private CommandSpec spec;

    @Mixin
    private ClinicOptions clinic;

    @Option(names = "--on", paramLabel = "DATE", description = "as of this day, such as 2026-09-15 (default: today)")
    private String on;

    @Option(names = "--format", description = "table or csv")
    private Format format = Format.TABLE;

    DueCommand(Messages messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        LocalDate day = on == null ? LocalDate.now(clock) : day(on);
        try (Workstation workstation = clinic.open(new ClinicDoor(clock, Workstation.noScreen()))) {
            print(rows(workstation.rooms(), day));
        }
        return Commands.DONE;
    }

    private static LocalDate day(String typed) {
        try {
            LocalDate day = LocalDate.parse(typed.strip(), DAY);
            if (!day.isBefore(EARLIEST) && !day.isAfter(LATEST)) return day;
        } catch (DateTimeParseException _) {
            // Said below, as for a day out of range.
        }
        throw new ProblemException(Problem.DAY_UNREADABLE);
    }

    private List<List<String>> rows(Rooms rooms, LocalDate day) {
        Map<Long, String> numbers =
                rooms.patients().all().stream().collect(Collectors.toMap(Patient::id, Patient::mrn));
        WorklistWords words = new WorklistWords(messages, rooms.catalogue());
        List<List<String>> rows = new ArrayList<>(List.of(COLUMNS));
        for (WorkItem item : rooms.worklist().on(day))
            rows.add(List.of(
                    text(item.due()),
                    text(item.from()),
                    text(item.to()),
                    numbers.getOrDefault(item.patientId(), ""),
                    item.kind(),
                    item.state().code(),
                    words.reason(item.reason())));
        return rows;
    }

    private static String text(LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private void print(List<List<String>> rows) {
        PrintWriter out = spec.commandLine().getOut();
        if (format == Format.TABLE) {
            TextTable.print(rows, out);
            out.flush();
            return;
        }
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(new OpenWriter(out))) {
            rows.forEach(csv::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
