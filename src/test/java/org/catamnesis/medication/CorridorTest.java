package org.catamnesis.medication;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.catamnesis.medication.Corridor.Origin;
import org.catamnesis.medication.Corridor.Step;
import org.catamnesis.patient.Organ;
import org.catamnesis.patient.Transplant;
import org.junit.jupiter.api.Test;

/** The vectors are those of the project's clinical content. */
class CorridorTest {
    private static final LocalDate DAY_ZERO = LocalDate.of(2025, 1, 1);
    private static final TargetRules SHIPPED = TargetRules.shipped();
    private static final List<Transplant> LIVER = List.of(graft(Organ.LIVER, 1, 0));

    @Test
    void theTargetMovesWithTheDaysSinceTheTransplant() {
        assertEquals(List.of("6–10", "4–8", "4–6"), at(tacrolimus(LIVER, List.of()), 20, 31, 366));
    }

    @Test
    void thePatientsOwnTargetWinsFromItsFirstDayToItsLast() {
        assertEquals(
                List.of("6–10", "7–9 own", "7–9 own", "4–8"),
                at(tacrolimus(LIVER, List.of(own(1, 7, 9, 25, 40))), 24, 25, 40, 41));
    }

    @Test
    void theStepsSayFromWhenToWhenAndWhy() {
        assertEquals(
                List.of(
                        step(0, 24, 6, 10, Origin.EXAMPLE, source(0)),
                        step(25, 40, 7, 9, Origin.OVERRIDE, "rejection"),
                        step(41, 365, 4, 8, Origin.EXAMPLE, source(31)),
                        step(366, null, 4, 6, Origin.EXAMPLE, source(366))),
                tacrolimus(LIVER, List.of(own(1, 7, 9, 25, 40))).steps());
    }

    @Test
    void contentThatTheSiteApprovedIsNoExample() {
        var approved = new TargetRules(SHIPPED.version(), "Dr. Test", DAY_ZERO, SHIPPED.rules());
        assertEquals(
                Origin.APPROVED,
                Corridor.of("TAC", approved, LIVER, List.of(), List.of())
                        .on(DAY_ZERO)
                        .orElseThrow()
                        .origin());
    }

    @Test
    void ofTwoOwnTargetsTheOneEnteredLastCountsAndTheOtherComesBack() {
        var both = List.of(own(1, 7, 9, 25, null), own(2, 5, 6, 30, 35));
        assertEquals(
                List.of("7–9 own", "5–6 own", "5–6 own", "7–9 own", "7–9 own"),
                at(tacrolimus(LIVER, both), 29, 30, 35, 36, 4000));
    }

    @Test
    void anOwnTargetHoldsWithoutAnyGraftAndOneOfAnotherDrugDoesNot() {
        assertEquals(List.of("–", "7–9 own"), at(tacrolimus(List.of(), List.of(own(1, 7, 9, 25, null))), 24, 25));
        var other = new TargetOverride(1, 7, "everolimus", 5, 6, "ng/mL", DAY_ZERO, null, null);
        assertEquals(List.of("6–10"), at(tacrolimus(LIVER, List.of(other)), 3));
    }

    @Test
    void gapsStayGaps() {
        Corridor ciclosporin = Corridor.of("CSA", SHIPPED, LIVER, List.of(), List.of());
        assertEquals(List.of("–", "200–250", "–", "–", "80–120"), at(ciclosporin, -1, 90, 91, 365, 366));
        assertEquals(
                List.of(),
                Corridor.of("ALT", SHIPPED, LIVER, List.of(), List.of()).steps());
        assertEquals(
                List.of(),
                tacrolimus(List.of(graft(Organ.INTESTINE, 1, 0)), List.of()).steps());
    }

    @Test
    void anotherGraftStartsAnew() {
        Corridor two = tacrolimus(List.of(graft(Organ.LIVER, 1, 0), graft(Organ.KIDNEY, 1, 400)), List.of());
        assertEquals(List.of("4–6", "8–12", "6–10"), at(two, 399, 400, 431));
    }

    @Test
    void theRuleThatAsksForMoreWinsWhileWhatItAsksForIsTaken() {
        var rules = rules(
                rule(null, null, 6, 10),
                rule("prolonged-release", null, 5, 9),
                rule(null, "everolimus", 3, 5),
                rule("prolonged-release", "everolimus", 2, 4));
        var taken = List.of(
                dosing("tacrolimus", "immediate-release", 0, 19L),
                dosing("tacrolimus", "prolonged-release", 20, null),
                dosing("everolimus", null, 10, 14L),
                dosing("everolimus", null, 30, null));
        Corridor corridor = Corridor.of("TAC", rules, LIVER, taken, List.of());
        assertEquals(List.of("6–10", "3–5", "6–10", "5–9", "2–4"), at(corridor, 9, 14, 15, 20, 30));
    }

    @Test
    void inductionCountsForTheWholeLifeOfTheGraftItWasGivenFor() {
        var rules = rules(rule(null, null, 6, 10), rule(null, "basiliximab", 4, 7));
        var taken = List.of(dosing("basiliximab", null, 4, 4L));
        var grafts = List.of(graft(Organ.LIVER, 1, 0), graft(Organ.LIVER, 2, 300));
        Corridor corridor = Corridor.of("TAC", rules, grafts, taken, List.of());
        assertEquals(List.of("6–10", "4–7", "4–7", "6–10"), at(corridor, 3, 4, 299, 300));
    }

    private static Corridor tacrolimus(List<Transplant> grafts, List<TargetOverride> overrides) {
        return Corridor.of("TAC", SHIPPED, grafts, List.of(), overrides);
    }

    private static List<String> at(Corridor corridor, int... days) {
        return java.util.Arrays.stream(days)
                .mapToObj(day -> corridor.on(DAY_ZERO.plusDays(day)))
                .map(CorridorTest::words)
                .toList();
    }

    private static String words(Optional<Step> step) {
        return step.map(one -> "%.0f–%.0f%s".formatted(one.low(), one.high(), one.override() ? " own" : ""))
                .orElse("–");
    }

    private static Step step(long from, Integer to, double low, double high, Origin origin, String source) {
        LocalDate last = to == null ? null : DAY_ZERO.plusDays(to);
        return new Step("TAC", DAY_ZERO.plusDays(from), last, low, high, "ng/mL", origin, source);
    }

    private static String source(int day) {
        return SHIPPED.on("TAC", Organ.LIVER, day).orElseThrow().source();
    }

    private static TargetRules rules(TargetRule... rules) {
        return new TargetRules("test", null, null, Stream.of(rules).toList());
    }

    private static TargetRule rule(String formulation, String coMedication, double low, double high) {
        return new TargetRule(
                "tacrolimus",
                "TAC",
                formulation,
                "ng/mL",
                "liver",
                coMedication,
                0,
                null,
                low,
                high,
                "default",
                null,
                "invented for this test");
    }

    private static Transplant graft(Organ organ, int number, long day) {
        return new Transplant(number, 7, organ, number, DAY_ZERO.plusDays(day), null);
    }

    private static TargetOverride own(long id, double low, double high, long from, Integer until) {
        LocalDate last = until == null ? null : DAY_ZERO.plusDays(until);
        return new TargetOverride(id, 7, "tacrolimus", low, high, "ng/mL", DAY_ZERO.plusDays(from), last, "rejection");
    }

    private static Dosing dosing(String drug, String formulation, long from, Long to) {
        LocalDate last = to == null ? null : DAY_ZERO.plusDays(to);
        return new Dosing(0, 7, drug, formulation, DAY_ZERO.plusDays(from), last, 1, "mg", 2, "oral", null);
    }
}
