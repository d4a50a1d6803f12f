package org.catamnesis.app.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.catamnesis.cohort.statistics.LogRank;
import org.catamnesis.cohort.statistics.SurvivalCells;
import org.catamnesis.cohort.statistics.SurvivalColumns;
import org.catamnesis.cohort.statistics.SurvivalTable;

/** Everything at once, for programs: rows that were left out, a summary and a curve for each group, the test. */
final class SurvivalJson {
    private static final ObjectMapper JSON = new ObjectMapper();

    private SurvivalJson() {}

    /** @param test may be null */
    static String text(SurvivalTable table, SurvivalColumns columns, LogRank test) {
        boolean competing = columns.competing() != null;
        ObjectNode all = JSON.createObjectNode();
        all.put("time", columns.time());
        all.put("event", columns.event());
        all.put("competing", columns.competing());
        all.put("by", columns.by());
        all.put("entry", columns.entry());
        ObjectNode leftOut = all.putObject("left_out");
        table.leftOut().forEach((reason, count) -> leftOut.put(reason.name().toLowerCase(Locale.ROOT), count));
        rows(all, "groups", SurvivalCells.SUMMARY, SurvivalCells.summaries(table.people(), competing));
        rows(
                all,
                "curve",
                competing ? SurvivalCells.INCIDENCE : SurvivalCells.CURVE,
                competing ? SurvivalCells.incidences(table.people()) : SurvivalCells.curves(table.people()));
        if (test != null) {
            ObjectNode node = all.putObject("test");
            node.put("name", test(competing));
            put(node, SurvivalCells.TEST, SurvivalCells.test(test));
            rows(node, "groups", SurvivalCells.TESTED, SurvivalCells.tested(test));
        }
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(all);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the test is called. */
    static String test(boolean competing) {
        return competing ? "log-rank, cause-specific" : "log-rank";
    }

    private static void rows(ObjectNode to, String name, List<String> header, List<List<String>> rows) {
        var array = to.putArray(name);
        rows.forEach(row -> put(array.addObject(), header, row));
    }

    private static void put(ObjectNode node, List<String> header, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            String name = header.get(i);
            String cell = cells.get(i);
            if (name.equals("group")) node.put(name, cell);
            else if (cell.isEmpty()) node.putNull(name);
            else if (cell.contains(".") || cell.contains("E")) node.put(name, Double.parseDouble(cell));
            else node.put(name, Long.parseLong(cell));
        }
    }
}
