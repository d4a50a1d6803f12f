package org.catamnesis.cohort.statistics;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.catamnesis.cohort.privacy.SmallCells;

/** The tests between the groups of a cohort, and how each can be computed again. */
final class LogRankFile {
    private static final ObjectMapper JSON = new ObjectMapper();

    private LogRankFile() {}

    static String text(PatientRows rows, SmallCells cells) throws JsonProcessingException {
        ArrayNode tests = JSON.createArrayNode();
        for (Endpoint endpoint : Endpoint.values()) {
            for (String by : rows.groupings()) {
                List<FollowUp> people = rows.followUps(endpoint, by);
                var groups = Groups.of(people);
                if (groups.size() < 2) continue;
                if (groups.values().stream().anyMatch(group -> cells.small(group.size()))) continue;
                LogRank test = LogRank.of(people);
                if (test.degreesOfFreedom() == 0) continue;
                ObjectNode node = tests.addObject();
                node.put("endpoint", endpoint.code());
                node.put("by", by);
                node.put("chisq", test.chiSquare());
                node.put("df", test.degreesOfFreedom());
                node.put("p", test.p());
                if (cells.threshold() <= 1) node.put("command", command(endpoint, by));
            }
        }
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(tests) + "\n";
    }

    private static String command(Endpoint endpoint, String by) {
        SurvivalColumns columns = endpoint.columns(by);
        return "catamnesis survival tidy/analysis_patient.csv --time " + columns.time() + " --event '" + columns.event()
                + "' --entry " + columns.entry() + " --by " + by + " --test";
    }
}
