package org.catamnesis.app.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.Callable;
import org.catamnesis.access.ClinicDoor;
import org.catamnesis.access.Session;
import org.catamnesis.app.Workstation;
import org.catamnesis.exchange.BadRow;
import org.catamnesis.exchange.ColumnMapping;
import org.catamnesis.exchange.ColumnMappingStore;
import org.catamnesis.exchange.LoadReport;
import org.catamnesis.exchange.LoadWatch;
import org.catamnesis.exchange.Sheet;
import org.catamnesis.exchange.SpreadsheetStore;
import org.catamnesis.language.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Loads a clinic's own spreadsheets: all of a folder or nothing, unless bad rows are to be skipped. */
@Command(
        name = "load",
        mixinStandardHelpOptions = true,
        description = "loads spreadsheets (patients, diagnoses, transplants, results, medications, visits, events)")
final class LoadCommand implements Callable<Integer> {
    private final Messages messages;
    private final Clock clock;

    @Spec
    private CommandSpec spec;

    @Mixin
    private ClinicOptions clinic;

    @Parameters(arity = "1", paramLabel = "DIR", description = "the folder with .csv or .xlsx files")
    private Path folder;

    @Option(names = "--skip-bad", description = "loads the good rows although others are bad")
    private boolean skipBad;

    @Option(names = "--mapping", paramLabel = "NAME", description = "a saved column mapping for another system's files")
    private String mapping;

    LoadCommand(Messages messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        try (Workstation workstation = clinic.open(new ClinicDoor(clock, Workstation.noScreen()))) {
            Session session = workstation.rooms().session();
            Map<Sheet, ColumnMapping> mappings =
                    mapping == null ? Map.of() : new ColumnMappingStore(session).named(mapping);
            LoadReport report = new SpreadsheetStore(
                            session, workstation.rooms().catalogue())
                    .load(folder, mappings, skipBad, new Listing());
            return say(report);
        }
    }

    private int say(LoadReport report) {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        report.sheets()
                .forEach(sheet -> out.println(messages.text(
                        "load.sheet", sheet.file(), text(sheet.fresh()), text(sheet.onFile()), text(sheet.bad()))));
        if (report.bad() > 0 && !skipBad) {
            err.println(messages.text("load.nothing-loaded", text(report.bad())));
            return Commands.REFUSED;
        }
        if (report.loaded()) out.println(messages.text("load.done", text(report.fresh())));
        else out.println(messages.text(report.bad() > 0 ? "load.nothing-good" : "load.nothing-new"));
        return report.bad() > 0 ? Commands.WITH_PROBLEMS : Commands.DONE;
    }

    /** Numbers for scripts have no marks between thousands. */
    private static String text(long number) {
        return Long.toString(number);
    }

    /** Names each bad row as it is found; they may be many. */
    private final class Listing implements LoadWatch {
        @Override
        public void bad(BadRow row) {
            String column = row.column().isEmpty() ? "" : " [" + row.column() + "]";
            String key = row.line() == 0 ? "load.bad-file" : "load.bad-row";
            spec.commandLine()
                    .getErr()
                    .println(messages.text(key, row.file(), text(row.line()), column, row.words(messages)));
        }

        @Override
        public void progress(Sheet sheet, long rows, double done) {
            // A script waits for the end.
        }
    }
}
