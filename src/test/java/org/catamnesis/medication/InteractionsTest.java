package org.catamnesis.medication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.catamnesis.language.Language;
import org.catamnesis.medication.Interaction.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InteractionsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 15);
    private static final LocalDate TOMORROW = TODAY.plusDays(1);
    private final Interactions interactions = Interactions.shipped();

    /** Vector TROX of the project's clinical content. */
    @Test
    void nirmatrelvirWithRitonavirThatStartsTomorrowIsUrgentAtEntry() {
        InteractionWarning warning = only(RegimenChange.start("nirmatrelvir-ritonavir", TOMORROW));
        assertEquals(Severity.URGENT, warning.interaction().severity());
        assertTrue(warning.rises());
        assertTrue(warning.advice(Language.ENGLISH).startsWith("Before the first dose"));
        assertTrue(warning.advice(Language.CHINESE).startsWith("首剂之前"));
        assertEquals(List.of(TOMORROW.plusDays(3), TOMORROW.plusDays(7)), warning.levelsOn());
    }

    @ParameterizedTest
    @CsvSource({
        "ritonavir, URGENT, true",
        "Paxlovid, URGENT, true",
        "voriconazole, TODAY, true",
        "氟康唑, TODAY, true",
        "clarithromycin, TODAY, true",
        "rifampicin, URGENT, false",
        "利福布汀, URGENT, false",
        "diltiazem, TODAY, true",
        "verapamil, TODAY, true",
        "phenytoin, TODAY, false",
        "carbamazepine, TODAY, false",
        "phenobarbital, TODAY, false",
        "五酯胶囊, TODAY, true",
        "西柚汁, TODAY, true"
    })
    void eachDrugOfTheListWarnsWhenItStartsAndTheOtherWayRoundWhenItStops(
            String drug, Severity severity, boolean rises) {
        InteractionWarning started = only(RegimenChange.start(drug, TOMORROW));
        InteractionWarning stopped = only(RegimenChange.stop(drug, TOMORROW));
        assertEquals(severity, started.interaction().severity());
        assertEquals(List.of(rises, !rises), List.of(started.rises(), stopped.rises()));
        assertEquals("tacrolimus", started.affected().code());
        assertFalse(started.advice(Language.CHINESE).equals(stopped.advice(Language.CHINESE)));
    }

    @Test
    void withoutADrugWhoseLevelMattersNothingIsSaid() {
        assertEquals(List.of(), interactions.of(List.of(), RegimenChange.start("voriconazole", TOMORROW)));
        List<Dosing> ended = List.of(dosing("tacrolimus", TODAY.minusDays(9), TODAY));
        assertEquals(List.of(), interactions.of(ended, RegimenChange.start("voriconazole", TOMORROW)));
    }

    @Test
    void anotherDrugOrOneThatNobodyKnowsIsSilent() {
        assertEquals(List.of(), of(RegimenChange.start("amlodipine", TOMORROW)));
        assertEquals(List.of(), of(RegimenChange.start("复方甘草片", TOMORROW)));
    }

    @Test
    void aLevelThatMattersFromNowOnIsLookedAtBesideWhatIsTaken() {
        List<Dosing> taken = List.of(dosing("五酯胶囊", TODAY.minusDays(90), null));
        InteractionWarning warning =
                interactions.of(taken, RegimenChange.start("everolimus", TODAY)).getFirst();
        assertEquals(
                "wuzhi everolimus",
                warning.cause().code() + " " + warning.affected().code());
        assertEquals(List.of(), interactions.of(taken, RegimenChange.stop("everolimus", TODAY)));
    }

    @Test
    void twoDrugsWhoseLevelsMatterAreBothNamed() {
        List<Dosing> taken = List.of(
                dosing("tacrolimus", TODAY.minusDays(90), null), dosing("everolimus", TODAY.minusDays(90), null));
        assertEquals(
                List.of("tacrolimus", "everolimus"),
                interactions.of(taken, RegimenChange.start("voriconazole", TODAY)).stream()
                        .map(warning -> warning.affected().code())
                        .toList());
    }

    @Test
    void startsAndStopsAreReadFromTheDosingsAndANewDoseIsNeither() {
        List<Dosing> dosings = List.of(
                dosing("tacrolimus", TODAY.minusDays(30), TODAY.minusDays(11)),
                dosing("tacrolimus", TODAY.minusDays(10), null),
                dosing("voriconazole", TODAY.minusDays(20), TODAY.minusDays(7)));
        assertEquals(
                List.of(
                        RegimenChange.start("tacrolimus", TODAY.minusDays(30)),
                        RegimenChange.start("voriconazole", TODAY.minusDays(20)),
                        RegimenChange.stop("voriconazole", TODAY.minusDays(6))),
                RegimenChange.in(dosings));
    }

    @Test
    void everyInteractionHasASourceAdviceInBothLanguagesAndDrugsThatExist() {
        Set<String> classes =
                DrugCatalogue.shipped().drugs().stream().map(Drug::drugClass).collect(Collectors.toSet());
        assertEquals(
                List.of(),
                interactions.interactions().stream()
                        .filter(one -> one.source().isBlank()
                                || Stream.of(one.start(), one.stop())
                                        .anyMatch(advice -> advice.zh().isBlank()
                                                || advice.en().isBlank())
                                || !one.drugs().stream()
                                        .allMatch(drug -> DrugCatalogue.shipped()
                                                .named(drug)
                                                .isPresent())
                                || (one.drugs().isEmpty() && !classes.contains(one.drugClass())))
                        .map(Interaction::id)
                        .toList());
    }

    private List<InteractionWarning> of(RegimenChange change) {
        return interactions.of(List.of(dosing("tacrolimus", TODAY.minusDays(90), null)), change);
    }

    private InteractionWarning only(RegimenChange change) {
        List<InteractionWarning> warnings = of(change);
        assertEquals(1, warnings.size(), change.drug());
        return warnings.getFirst();
    }

    private static Dosing dosing(String drug, LocalDate from, LocalDate to) {
        return new Dosing(0, 7, drug, null, from, to, 1, "mg", 2, "oral", null);
    }
}
