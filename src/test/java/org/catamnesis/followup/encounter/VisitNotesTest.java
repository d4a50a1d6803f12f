package org.catamnesis.followup.encounter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.catamnesis.followup.VisitReason;
import org.catamnesis.language.Language;
import org.catamnesis.patient.Organ;
import org.junit.jupiter.api.Test;

class VisitNotesTest {
    private static final VisitNotes NOTES = VisitNotes.shipped();

    @Test
    void everyReasonHasItsHeadings() {
        List<String> codes = Arrays.stream(VisitReason.values())
                .map(reason -> NOTES.template(reason).code())
                .toList();
        assertEquals(
                List.of("routine", "results", "complaint", "results", "prescription", "wound", "after-stay", "routine"),
                codes);
        assertEquals("routine", NOTES.template(null).code());
    }

    @Test
    void everyTemplateNamesSectionsThatAreThere() {
        Set<String> known =
                NOTES.sections().stream().map(VisitNotes.Section::code).collect(java.util.stream.Collectors.toSet());
        NOTES.templates().forEach(template -> assertTrue(known.containsAll(template.sections()), template.code()));
    }

    @Test
    void aLiverIsAskedAboutWhereThereIsOne() {
        String text = NOTES.text(NOTES.template(VisitReason.ROUTINE), Set.of(Organ.LIVER), Language.CHINESE);
        assertEquals(
                List.of("主诉", "用药", "肝脏", "感染", "安排"),
                text.lines().map(line -> line.substring(0, line.indexOf('（'))).toList());
        String english =
                NOTES.text(NOTES.template(VisitReason.ROUTINE), Set.of(Organ.LIVER, Organ.KIDNEY), Language.ENGLISH);
        assertEquals(
                List.of("Complaints", "Drugs", "Liver", "Kidney graft", "Infection", "Plan"),
                english.lines()
                        .map(line -> line.substring(0, line.indexOf(" (")))
                        .toList());
    }

    @Test
    void headingsAloneAreNoNote() {
        String text = NOTES.text(NOTES.template(VisitReason.WOUND), Set.of(), Language.ENGLISH);
        assertTrue(NOTES.untouched(text + "\n"));
        assertTrue(NOTES.untouched(""));
        assertFalse(NOTES.untouched(text + "healed"));
    }
}
