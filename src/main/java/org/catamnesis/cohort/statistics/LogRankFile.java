package org.catamnesis.cohort.statistics;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
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
                if (ofFew(groups.values(), cells)) continue;
                LogRank test = LogRank.of(people);
                if (test.degreesOfFreedom() == 0) continue;
                ObjectNode node = tests.addObject();
                node.put("endpoint", endpoint.code());
                node.put("by", by);
                if (cells.threshold() <= 1) node.put("chisq", test.chiSquare());
                node.put("df", test.degreesOfFreedom());
                if (cells.threshold() > 1) {
                    // The statistic and a long p give the events of a group back to one who knows its size.
                    node.put("p", test.p() < 0.01 ? "<0.01" : String.format(Locale.ROOT, "%.2f", test.p()));
                    continue;
                }
                node.put("p", test.p());
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

    /** Whether a group, or those of it who had the event, or those who had not, are few; nobody is few as well. */
    static boolean ofFew(Collection<List<FollowUp>> groups, SmallCells cells) {
        if (cells.threshold() <= 1) return false;
        return groups.stream().anyMatch(group -> {
            long events = group.stream().filter(FollowUp::event).count();
            return events < cells.threshold() || group.size() - events < cells.threshold();
        });
    }
}
