package org.catamnesis.cohort.tidy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.catamnesis.cohort.privacy.Policy;
import org.catamnesis.lab.AnalyteCatalogue;
import org.catamnesis.language.Language;
import org.catamnesis.language.Messages;
import org.catamnesis.medication.TargetRules;
import org.junit.jupiter.api.Test;

class TidyTablesTest {
    private static final String REASON = "medication.reason-";
    private static final Set<String> TYPES = Set.of("text", "code", "integer", "number", "date");

    @Test
    void everyColumnUnderEveryPolicyIsExplainedInBothLanguages() {
        Codebook codebook = new Codebook();
        for (Policy policy : Policy.ALL) {
            for (Codebook.Entry entry : codebook.of(tables(policy)).entries()) {
                String column = entry.table() + "." + entry.column();
                assertTrue(TYPES.contains(entry.type()), column);
                assertFalse(entry.english().isBlank(), column);
                assertTrue(
                        entry.chinese()
                                        .codePoints()
                                        .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN)
                                || entry.column().equals("loinc"),
                        column);
            }
        }
    }

    @Test
    void everyTableHasAKeyInItsFirstColumns() {
        for (TidyTable table : tables(Policy.P2)) {
            String second = table.columns().get(1);
            boolean onePerPatient = Set.of("patients", "analysis_patient").contains(table.name());
            assertEquals("study_id", table.columns().getFirst());
            assertEquals(!onePerPatient, second.endsWith("_no") || second.equals("metric_id"), table.name());
        }
    }

    @Test
    void everyEntryOfTheCodebookIsAColumnUnderSomePolicy() {
        Set<String> told = new TreeSet<>();
        for (Policy policy : Policy.ALL) {
            tables(policy).forEach(table -> table.columns().forEach(column -> told.add(table.name() + '.' + column)));
        }
        Set<String> explained = new TreeSet<>();
        new Codebook().entries().forEach(entry -> explained.add(entry.table() + '.' + entry.column()));
        assertEquals(told, explained);
    }

    @Test
    void everySetOfLabelsExistsAndIsInBothLanguages() {
        Vocabulary vocabulary = new Vocabulary(Map.of());
        Set<String> labelled = new HashSet<>();
        for (Vocabulary.Label label : vocabulary.labels()) {
            assertTrue(labelled.add(label.labels() + ' ' + label.code()), label::toString);
            assertFalse(label.english().isBlank() || label.chinese().isBlank(), label::toString);
            labelled.add(label.labels());
        }
        DrugNames.labels().forEach(label -> labelled.add(label.labels()));
        for (Codebook.Entry entry : new Codebook().entries()) {
            boolean elsewhere = entry.labels().isEmpty() || entry.labels().equals("analyte");
            assertTrue(elsewhere || labelled.contains(entry.labels()), entry::toString);
        }
    }

    @Test
    void aValueAtAMonthHasTheUnitOfItsAnalyte() {
        Map<String, String> units = new TreeMap<>();
        Map<String, String> expected = new TreeMap<>();
        for (Codebook.Entry entry : new Codebook().entries()) {
            if (!entry.table().equals("analysis_patient") || !entry.column().matches("[a-z0-9]+_m\\d+")) continue;
            String analyte = entry.column().replaceFirst("_m\\d+$", "").toUpperCase(Locale.ROOT);
            units.put(entry.column(), entry.unit());
            expected.put(
                    entry.column(),
                    AnalyteCatalogue.standard().byCode(analyte).orElseThrow().unit());
        }
        assertEquals(expected, units);
        assertEquals("umol/L", units.get("crea_m12"));
    }

    @Test
    void everyReasonThatTheProgramOffersForTheEndOfADoseHasALabel() {
        Vocabulary vocabulary = new Vocabulary(Map.of());
        List<String> missing = new Messages(Language.ENGLISH)
                .keys().stream()
                        .filter(key -> key.startsWith(REASON) && !key.equals(REASON + "missing"))
                        .map(key -> key.substring(REASON.length()))
                        .filter(code -> !vocabulary.knows("stop_reason", code))
                        .toList();
        assertEquals(List.of(), missing);
    }

    @Test
    void aDrugThatIsExplainedIsNotForThatTold() {
        assertTrue(DrugNames.labels().contains(new Vocabulary.Label("drug", "tacrolimus", "Tacrolimus", "他克莫司")));
        assertTrue(DrugNames.labels().contains(new Vocabulary.Label("exposure", "tacrolimus", "Tacrolimus", "他克莫司")));
        assertEquals(Vocabulary.OTHER, new Vocabulary(Map.of()).told("drug", "tacrolimus"));
    }

    @Test
    void datesAndExactAgesAreColumnsOnlyWhereThePolicyTellsThem() {
        List<String> relative = all(Policy.P2);
        List<String> shifted = all(Policy.P1);
        assertEquals(
                List.of(), relative.stream().filter(TidyTablesTest::telling).toList());
        assertEquals(all(Policy.P3), relative);
        assertEquals(all(Policy.P0), shifted);
        assertTrue(shifted.containsAll(
                List.of("patients.index_date", "labs.date", "drugs.start_date", "patients.age_at_index")));
        assertFalse(shifted.contains("patients.age_band"));
        assertTrue(relative.containsAll(List.of("patients.age_band", "labs.rel_day")));
    }

    private static boolean telling(String column) {
        return column.endsWith(".date") || column.endsWith("_date") || column.endsWith(".age_at_index");
    }

    private static List<String> all(Policy policy) {
        return tables(policy).stream()
                .flatMap(table -> table.columns().stream().map(column -> table.name() + '.' + column))
                .toList();
    }

    private static List<TidyTable> tables(Policy policy) {
        return TidyTables.of(new Telling(
                        policy,
                        new Vocabulary(Map.of()),
                        new Window(),
                        AnalyteCatalogue.standard(),
                        TargetRules.shipped(),
                        true))
                .all();
    }
}
