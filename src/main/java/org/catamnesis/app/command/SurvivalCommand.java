package org.catamnesis.app.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.catamnesis.cohort.statistics.FollowUp;
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

/** Kaplan-Meier, log-rank and cumulative incidence from any table, so that anyone can recompute a figure. */
@Command(
        name = "survival",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        header = "Survival from a table: Kaplan-Meier, log-rank, cumulative incidence.",
        description = {
            "",
            "FILE is CSV with a header, divided by comma, semicolon, tab, bar or space; empty, NA and a dot mean missing."
                    + " Each row is one person, or one interval of a person with --entry.",
            ""
        })
final class SurvivalCommand implements Callable<Integer> {
    private enum Format {
        TABLE,
        CSV,
        JSON
    }

    private final Messages messages;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE.csv")
    private Path file;

    @Option(names = "--time", required = true, paramLabel = "COL", description = "when the observation ended")
    private String time;

    @Option(names = "--event", required = true, paramLabel = "COL=VALUE", description = "what means the event")
    private String event;

    @Option(names = "--by", paramLabel = "COL", description = "a curve for each value of this column")
    private String by;

    @Option(
            names = "--entry",
            paramLabel = "COL",
            description = "when the observation began; nobody is at risk before (delayed entry)")
    private String entry;

    @Option(
            names = "--competing",
            paramLabel = "COL=VALUE",
            description = "what means another event that came first: cumulative incidence (Aalen-Johansen)")
    private String competing;

    @Option(
            names = "--test",
            description = "the log-rank test between the groups of --by; with --competing the cause-specific one")
    private boolean test;

    @Option(
            names = "--summary",
            description =
                    "one line a group: events, median, median follow-up; with --test what was observed and expected")
    private boolean summary;

    @Option(names = "--format", defaultValue = "table", description = "table (rounded), csv or json (every digit)")
    private Format format;

    SurvivalCommand(Messages messages) {
        this.messages = messages;
    }

    @Override
    public Integer call() {
        if (test && by == null) throw new ProblemException(Problem.GROUPS_NOT_NAMED);
        SurvivalColumns columns = new SurvivalColumns(time, event, competing, by, entry);
        SurvivalTable table = SurvivalTable.read(file, columns);
        List<FollowUp> people = table.people();
        if (test && Groups.of(people).size() < 2) throw new ProblemException(Problem.ONE_GROUP);
        LogRank result = test ? LogRank.of(people) : null;
        var notes = new SurvivalNotes(messages, spec.commandLine().getErr());
        int status = notes.tell(table, columns, result);
        PrintWriter out = spec.commandLine().getOut();
        switch (format) {
            case TABLE -> tables(new SurvivalTables(out), people, result);
            case CSV -> csv(new SurvivalTables(out), people, result);
            case JSON -> out.println(SurvivalJson.text(table, columns, result));
        }
        out.flush();
        return status;
    }

    private void tables(SurvivalTables tables, List<FollowUp> people, LogRank result) {
        if (result == null) {
            if (summary) tables.print(SurvivalCells.SUMMARY, SurvivalCells.summaries(people, competing != null));
            else tables.print(curveHeader(), curves(people));
            return;
        }
        tables.print(SurvivalCells.TESTED, SurvivalCells.tested(result));
        tables.line("");
        tables.print(
                SurvivalTables.named("test", SurvivalCells.TEST),
                List.of(SurvivalTables.named(SurvivalJson.test(competing != null), SurvivalCells.test(result))));
    }

    private void csv(SurvivalTables tables, List<FollowUp> people, LogRank result) {
        if (result != null && summary) tables.csv(SurvivalCells.TESTED, SurvivalCells.tested(result));
        else if (result != null) tables.csv(SurvivalCells.TEST, List.of(SurvivalCells.test(result)));
        else if (summary) tables.csv(SurvivalCells.SUMMARY, SurvivalCells.summaries(people, competing != null));
        else tables.csv(curveHeader(), curves(people));
    }

    private List<String> curveHeader() {
        return competing == null ? SurvivalCells.CURVE : SurvivalCells.INCIDENCE;
    }

    private List<List<String>> curves(List<FollowUp> people) {
        return competing == null ? SurvivalCells.curves(people) : SurvivalCells.incidences(people);
    }
}
