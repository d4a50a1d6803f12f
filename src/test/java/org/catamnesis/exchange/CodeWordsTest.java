package org.catamnesis.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.catamnesis.followup.VisitKind;
import org.junit.jupiter.api.Test;

class CodeWordsTest {
    @Test
    void aCodeIsKnownHoweverItsWordsAreJoinedAndByItsNameInEitherLanguage() {
        CodeWords events = CodeWords.of("event.");
        for (String word : List.of("graft-loss", "graft_loss", "Graft loss", "GRAFT  LOSS"))
            assertEquals(Optional.of("graft-loss"), events.code(word), word);
        for (String word : List.of("discharge", "Discharge", "出院"))
            assertEquals(Optional.of("discharge"), events.code(word), word);
        assertEquals(Optional.empty(), events.code("graft"));
    }

    @Test
    void aVisitIsKnownByTheWordsThatClinicsUse() {
        assertEquals(Optional.of(VisitKind.OUTPATIENT), VisitKind.ofWord("clinic"));
        assertEquals(Optional.of(VisitKind.TELEPHONE), VisitKind.ofWord("电话"));
        assertEquals(Optional.of(VisitKind.LAB), VisitKind.ofWord("lab"));
        assertEquals(Optional.empty(), VisitKind.ofWord("party"));
    }
}
