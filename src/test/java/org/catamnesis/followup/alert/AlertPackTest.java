package org.catamnesis.followup.alert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.catamnesis.language.Language;
import org.catamnesis.language.Messages;
import org.junit.jupiter.api.Test;

class AlertPackTest {
    private static final AlertPack PACK = AlertPack.shipped();

    @Test
    void everyRuleOfTheContentHasItsConditionAndNoConditionIsWithoutARule() {
        assertEquals(
                new TreeSet<>(Conditions.ids()),
                PACK.rules().stream().map(AlertRule::id).collect(Collectors.toCollection(TreeSet::new)));
        assertEquals(25, PACK.rules().size());
        assertEquals(
                List.of("PHQ9-9"),
                PACK.later().stream().map(AlertPack.Later::id).toList());
    }

    @Test
    void everyRuleHasATitleInBothLanguagesAndASource() {
        for (Language language : Language.values()) {
            Set<String> keys = new Messages(language).keys();
            for (AlertRule rule : PACK.rules()) {
                assertTrue(keys.contains("alert-rule." + rule.id().toLowerCase(java.util.Locale.ROOT)), rule.id());
                assertTrue(!rule.text(language).isBlank() && !rule.source().isBlank(), rule.id());
            }
        }
    }

    @Test
    void everyRuleLivesThroughAnEmptyChart() {
        AlertCase nobody = InventedCase.withoutGraft().build();
        assertEquals(List.of(), new AlertRules(PACK.rules()).findings(nobody));
    }
}
