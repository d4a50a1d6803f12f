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
                node.put("chisq", rounded(test.chiSquare(), cells));
                node.put("df", test.degreesOfFreedom());
                node.put("p", rounded(test.p(), cells));
                if (cells.threshold() > 1) continue;
                ArrayNode compared = node.putArray("groups");
                for (LogRank.Group group : test.groups()) {
                    ObjectNode one = compared.addObject();
                    one.put("group", group.name());
                    one.put("records", group.records());
                    one.put("observed", group.observed());
                    one.put("expected", group.expected());
                    one.put("chisq_expected", group.overExpected());
                    one.put("chisq_variance", group.overVariance());
                }
                node.put("command", endpoint.command(by, false, "--test --format csv"));
            }
        }
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(tests) + "\n";
    }

    /** Every digit of a statistic would tell of the counts that are withheld. */
    private static double rounded(double value, SmallCells cells) {
        return cells.threshold() > 1 ? Math.round(value * 1000) / 1000.0 : value;
    }
}
