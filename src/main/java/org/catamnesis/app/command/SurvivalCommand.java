package org.catamnesis.app.command;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.catamnesis.cohort.statistics.Groups;
import org.catamnesis.cohort.statistics.LogRank;
import org.catamnesis.cohort.statistics.SurvivalCells;
import org.catamnesis.cohort.statistics.SurvivalColumns;
import org.catamnesis.cohort.statistics.SurvivalTable;
import org.catamnesis.language.Messages;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Kaplan-Meier and log-rank from any table, so that anyone can recompute a figure. */
@Command(name = "survival", mixinStandardHelpOptions = true)
final class SurvivalCommand implements Callable<Integer> {
    private enum Format {
        TABLE,
        CSV
    }

    private static final List<String> TEST = List.of("chisq", "df", "p");

    private final Messages messages;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE.csv")
    private Path file;

    @Option(names = "--time", required = true, paramLabel = "COL")
    private String time;

    @Option(names = "--event", required = true, paramLabel = "COL=VALUE")
    private String event;

    @Option(names = "--by", paramLabel = "COL")
    private String by;

    @Option(names = "--entry", paramLabel = "COL")
    private String entry;

    @Option(names = "--competing", paramLabel = "COL=VALUE")
    private String competing;

    @Option(names = "--test")
    private boolean test;

    @Option(names = "--format", defaultValue = "table")
    private Format format;

    SurvivalCommand(Messages messages) {
        this.messages = messages;
    }

    @Override
    public Integer call() {
        if (test && by == null) throw new ProblemException(Problem.GROUPS_NOT_NAMED);
        SurvivalTable table = SurvivalTable.read(file, new SurvivalColumns(time, event, competing, by, entry));
        tell(table);
        if (test) return test(table);
        if (competing == null) print(SurvivalCells.CURVE, SurvivalCells.curves(table.people()));
        else print(SurvivalCells.INCIDENCE, SurvivalCells.incidences(table.people()));
        return 0;
    }

    private void tell(SurvivalTable table) {
        PrintWriter err = spec.commandLine().getErr();
        if (table.leftOut() > 0) err.println(messages.text("survival.left-out", table.leftOut()));
        if (table.people().stream().noneMatch(person -> person.event())) {
            err.println(messages.text("survival.no-events", event));
        }
    }

    private int test(SurvivalTable table) {
        if (Groups.of(table.people()).size() < 2) throw new ProblemException(Problem.ONE_GROUP);
        LogRank result = LogRank.of(table.people());
        boolean tested = result.degreesOfFreedom() > 0;
        if (!tested) spec.commandLine().getErr().println(messages.text("survival.nothing-to-test"));
        print(
                TEST,
                List.of(List.of(
                        SurvivalCells.number(result.chiSquare()),
                        Integer.toString(result.degreesOfFreedom()),
                        SurvivalCells.number(result.p()))));
        return tested ? 0 : 1;
    }

    private void print(List<String> header, List<List<String>> rows) {
        PrintWriter out = spec.commandLine().getOut();
        if (format == Format.CSV) {
            CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
            csv.writeRecord(header);
            rows.forEach(csv::writeRecord);
            flush(csv);
            return;
        }
        int group = rows.stream().mapToInt(row -> row.getFirst().length()).max().orElse(0);
        int first = Math.max(header.getFirst().length(), group);
        out.println(line(header, first));
        rows.forEach(row -> out.println(line(row, first)));
        out.flush();
    }

    private static void flush(CsvWriter csv) {
        try {
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String line(List<String> cells, int first) {
        StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%-" + first + "s", cells.getFirst()));
        cells.stream().skip(1).forEach(cell -> line.append(String.format(Locale.ROOT, " %10s", rounded(cell))));
        return line.toString().stripTrailing();
    }

    private static String rounded(String cell) {
        if (!cell.contains(".")) return cell;
        return String.format(Locale.ROOT, "%.4g", Double.parseDouble(cell));
    }
}
