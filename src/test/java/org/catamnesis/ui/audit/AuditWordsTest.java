package org.catamnesis.ui.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Map;
import org.catamnesis.access.Action;
import org.catamnesis.access.AuditEntry;
import org.catamnesis.access.Operation;
import org.catamnesis.language.Language;
import org.catamnesis.language.Messages;
import org.catamnesis.ui.common.Words;
import org.junit.jupiter.api.Test;

class AuditWordsTest {
    private static final Map<Long, String> NAMES = Map.of(7L, "Admin", 9L, "Nurse Demo");

    @Test
    void everyKindOfEntryAndEveryOperationHasWordsInBothLanguages() {
        for (Language language : Language.values()) {
            var messages = new Messages(language);
            for (Action action : Action.values())
                assertTrue(messages.has(AuditWords.key(action)), action + " has no words in " + language);
            for (Operation operation : Operation.values()) {
                String code = operation.name().toLowerCase(Locale.ROOT).replace('_', '-');
                assertTrue(messages.has("audit-operation." + code), operation + " has no words in " + language);
            }
        }
    }

    @Test
    void idsAndCodesAreNamedAsPeopleKnowThem() {
        assertEquals(
                "2026-09-15 08:00:00\tAdmin\tRoles changed\tRecord 12\tNurse Demo · Nurse → Researcher",
                english().tabbed(entry(Action.ROLES_CHANGED, 7L, 12L, "user 9 nurse > researcher")));
        assertEquals(
                "2026-09-15 08:00:00\tAdmin\tPassword reset\t\tNurse Demo",
                english().tabbed(entry(Action.PASSWORD_RESET, 7L, null, "user 9")));
        assertEquals(
                "2026-09-15 08:00:00\tNurse Demo\tRefused\t\tto manage users",
                english().tabbed(entry(Action.REFUSED, 9L, null, "MANAGE_USERS")));
        assertEquals(
                "2026-09-15 08:00:00\tnobody known\tSign-in refused\t\ta name that nobody has (no. 417)",
                english().tabbed(entry(Action.SIGN_IN_REFUSED, null, null, "unknown-name 417")));
        assertEquals(
                "3 results, document 45",
                english().detail(entry(Action.DOCUMENT_ACCEPTED, 9L, 12L, "3 results, document 45")));
        assertEquals("12 rows", english().detail(entry(Action.RESULTS_ENTERED, 9L, 12L, "12 rows")));
    }

    private static AuditWords english() {
        return new AuditWords(new Words(Language.ENGLISH), () -> NAMES, id -> "Record " + id);
    }

    private static AuditEntry entry(Action action, Long account, Long patient, String detail) {
        return new AuditEntry(1, LocalDateTime.of(2026, 9, 15, 8, 0), account, action, patient, detail);
    }
}
