package org.catamnesis.app.command;

import java.io.PrintWriter;
import java.util.SortedSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.catamnesis.cohort.statistics.FollowUp;
import org.catamnesis.cohort.statistics.LogRank;
import org.catamnesis.cohort.statistics.SurvivalColumns;
import org.catamnesis.cohort.statistics.SurvivalTable;
import org.catamnesis.language.Messages;

/** What somebody has to know about the table and the test, beside the numbers. */
record SurvivalNotes(Messages messages, PrintWriter err) {
    private static final int MOST_VALUES = 12;

    /**
     * Says it and returns the exit status: 1 where the table says what cannot be, where a value was named that nobody has
     * though several others occur, and where nothing could be tested.
     *
     * @param test may be null
     */
    int tell(SurvivalTable table, SurvivalColumns columns, LogRank test) {
        boolean problem = table.hasWrongRows();
        leftOut(table);
        problem |= nobody(table, table.events(), FollowUp::event, "survival.no-events", columns.event());
        if (columns.competing() != null)
            problem |=
                    nobody(table, table.competing(), FollowUp::competing, "survival.no-competing", columns.competing());
        if (test != null && columns.competing() != null)
            err.println(messages.text("survival.cause-specific", columns.competing()));
        if (test != null && test.degreesOfFreedom() == 0) {
            err.println(messages.text("survival.nothing-to-test"));
            problem = true;
        }
        return problem ? Commands.WITH_PROBLEMS : Commands.DONE;
    }

    private void leftOut(SurvivalTable table) {
        if (table.leftOut().isEmpty()) return;
        int all = table.leftOut().values().stream().mapToInt(Integer::intValue).sum();
        String reasons = table.leftOut().entrySet().stream()
                .map(each -> messages.text(
                        "survival.left-out-"
                                + each.getKey()
                                        .name()
                                        .toLowerCase(java.util.Locale.ROOT)
                                        .replace('_', '-'),
                        each.getValue()))
                .collect(Collectors.joining("; "));
        err.println(messages.text("survival.left-out", all, reasons));
    }

    private boolean nobody(
            SurvivalTable table, SortedSet<String> values, Predicate<FollowUp> had, String key, String wanted) {
        if (table.people().stream().anyMatch(had)) return false;
        String some = values.stream().limit(MOST_VALUES).collect(Collectors.joining(", "));
        err.println(messages.text(key, wanted, values.size() > MOST_VALUES ? some + ", …" : some));
        return values.size() > 1;
    }
}
