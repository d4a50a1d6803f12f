package org.catamnesis.app.command;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.catamnesis.cohort.privacy.Policy;
import org.catamnesis.cohort.privacy.PolicyFile;

/** A policy in one line, by the names of its file. */
final class PolicyTerms {
    private PolicyTerms() {}

    /** Such as {@code k=5; quasi_identifiers=sex age_band}; empty for a policy that has no settings. */
    static String all(Policy policy) {
        return PolicyFile.json(policy).properties().stream()
                .filter(each -> !each.getKey().equals("id"))
                .map(PolicyTerms::text)
                .collect(Collectors.joining("; "));
    }

    /** What is not as in the built-in policy of this id, such as {@code k suppression_limit}. */
    static String unusual(Policy policy) {
        JsonNode node = PolicyFile.json(policy);
        JsonNode usual = Policy.ALL.stream()
                .filter(each -> each.id().equals(policy.id()))
                .map(PolicyFile::json)
                .findFirst()
                .orElseThrow();
        Set<String> names = new TreeSet<>();
        node.fieldNames().forEachRemaining(names::add);
        usual.fieldNames().forEachRemaining(names::add);
        return names.stream()
                .filter(name -> !node.path(name).equals(usual.path(name)))
                .collect(Collectors.joining(" "));
    }

    private static String text(Map.Entry<String, JsonNode> term) {
        if (!term.getValue().isArray())
            return term.getKey() + '=' + term.getValue().asText();
        List<String> values = new ArrayList<>();
        term.getValue().forEach(each -> values.add(each.asText()));
        return term.getKey() + '=' + (values.isEmpty() ? "none" : String.join(" ", values));
    }
}
