package org.catamnesis.medication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.catamnesis.patient.Organ;
import org.junit.jupiter.api.Test;

class TargetRulesTest {
    private final TargetRules rules = TargetRules.shipped();

    @Test
    void theTargetMovesWithTheDaysSinceTheTransplant() {
        assertEquals(
                List.of("6.0–10.0", "6.0–10.0", "4.0–8.0", "4.0–8.0", "4.0–6.0"),
                Stream.of(20, 30, 31, 365, 366)
                        .map(day -> rules.on("TAC", Organ.LIVER, day).orElseThrow())
                        .map(rule -> rule.low() + "–" + rule.high())
                        .toList());
    }

    @Test
    void thereIsNoTargetBeforeTheTransplantInAGapOrForAnotherOrgan() {
        assertEquals(
                List.of(false, false, false, false),
                List.of(
                        rules.on("TAC", Organ.LIVER, -1).isPresent(),
                        rules.on("CSA", Organ.LIVER, 200).isPresent(),
                        rules.on("TAC", Organ.INTESTINE, 20).isPresent(),
                        rules.on("ALT", Organ.LIVER, 20).isPresent()));
    }

    @Test
    void oneDefaultAtMostCountsForADrugAnOrganAndWhatIsTakenBesideOnAnyDay() {
        Map<String, List<TargetRule>> defaults = rules.rules().stream()
                .filter(rule -> rule.use().equals(TargetRule.DEFAULT))
                .collect(Collectors.groupingBy(rule -> String.join(
                        " ", rule.drug(), rule.organ(), "" + rule.formulation(), "" + rule.coMedication())));
        defaults.values()
                .forEach(group -> Stream.iterate(0, day -> day <= 400, day -> day + 1)
                        .forEach(day -> assertFalse(
                                group.stream().filter(rule -> rule.covers(day)).count() > 1,
                                () -> group.getFirst() + " on day " + day)));
    }

    @Test
    void shippedTargetsAreExamplesWithASource() {
        assertFalse(rules.approved());
        assertEquals(
                List.of(),
                rules.rules().stream().filter(rule -> rule.source().isBlank()).toList());
    }
}
