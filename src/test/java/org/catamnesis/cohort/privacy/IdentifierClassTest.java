package org.catamnesis.cohort.privacy;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class IdentifierClassTest {

    @Test
    void thereAreEighteenInTheirOrder() {
        StringBuilder letters = new StringBuilder();
        for (IdentifierClass each : IdentifierClass.values()) letters.append(each.letter());
        assertEquals("ABCDEFGHIJKLMNOPQR", letters.toString());
    }

    @Test
    void noTableMayHaveAColumnOfOne() {
        assertDoesNotThrow(() -> IdentifierClass.requireNone(List.of("study_id", "index_date", "age_band")));
        for (String column : List.of("name", "phone", "address", "birth_date", "mrn", "note"))
            assertThrows(
                    IllegalStateException.class,
                    () -> IdentifierClass.requireNone(List.of("study_id", column)),
                    column);
    }

    @Test
    void datesAreToldAsThePolicySays() {
        List<String> actions = new ArrayList<>();
        for (Policy policy : Policy.ALL)
            actions.add(IdentifierClass.DATES.action(policy).split("[ ;,]")[0]);
        assertEquals(List.of("as", "moved", "days", "days", "left"), actions);
        assertEquals("in tidy/identities.csv alone", IdentifierClass.NAMES.action(Policy.P0));
    }
}
