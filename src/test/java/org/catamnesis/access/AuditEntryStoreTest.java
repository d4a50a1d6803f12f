package org.catamnesis.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestEngine.class)
class AuditEntryStoreTest {
    @Parameter
    TestEngine engine;

    private static final LocalDate TODAY = LocalDate.now(TestClinic.CLOCK);
    private TestClinic clinic;
    private Session nurse;
    private AuditEntryStore entries;

    @BeforeEach
    void open(@TempDir Path folder) {
        clinic = new TestClinic(folder, engine);
        ClinicDoor.addUser(
                clinic.session(), new NewAccount("nurse", "Nurse Test", Set.of(Role.NURSE)), TestClinic.PASSWORD);
        nurse = TestClinic.door().signIn(clinic.session().database(), "nurse", TestClinic.PASSWORD);
        entries = new AuditEntryStore(clinic.session());
    }

    @AfterEach
    void close() {
        clinic.close();
    }

    @Test
    void entriesAreFoundByRecordUserDayAndKind() {
        nurse.note(Operation.VIEW_PATIENTS, AuditEvent.of(Action.CHART_VIEWED).patient(12));
        nurse.note(Operation.VIEW_PATIENTS, AuditEvent.of(Action.PRINTED).patient(13));
        long id = nurse.account().id();
        assertEquals(
                List.of("printed", "chart-viewed", "signed-in", "user-added", "clinic-created"),
                found(AuditFilter.ALL));
        assertEquals(List.of("chart-viewed"), found(new AuditFilter(Set.of(12L), null, null, null, null)));
        assertEquals(List.of(), found(new AuditFilter(Set.of(), null, null, null, null)));
        assertEquals(
                List.of("printed", "chart-viewed", "signed-in"), found(new AuditFilter(null, id, TODAY, TODAY, null)));
        assertEquals(List.of(), found(new AuditFilter(null, null, TODAY.plusDays(1), null, null)));
        assertEquals(List.of(), found(new AuditFilter(null, null, null, TODAY.minusDays(1), null)));
        assertEquals(List.of("printed"), found(new AuditFilter(null, null, null, null, Action.PRINTED)));
    }

    @Test
    void pagesFitTogetherWhileEntriesAreAdded() {
        AuditEntryStore.Standing standing = entries.standing(AuditFilter.ALL);
        List<AuditEntry> first = entries.page(AuditFilter.ALL, standing, 0, 2);
        nurse.note(Operation.VIEW_PATIENTS, AuditEvent.of(Action.PRINTED));
        List<AuditEntry> rest = entries.page(AuditFilter.ALL, standing, 2, 2);
        assertEquals(List.of(3L, 2L), first.stream().map(AuditEntry::id).toList());
        assertEquals(List.of(1L), rest.stream().map(AuditEntry::id).toList());
    }

    @Test
    void lastSignInsAndNamesAreForTheAdministratorAlone() {
        assertEquals(Map.of(nurse.account().id(), LocalDateTime.now(TestClinic.CLOCK)), entries.lastSignIns());
        assertEquals(
                Set.of("Dr. Test", "Nurse Test"), Set.copyOf(entries.names().values()));
        var others = new AuditEntryStore(nurse);
        assertRefused(() -> others.standing(AuditFilter.ALL));
        assertRefused(() -> others.page(AuditFilter.ALL, new AuditEntryStore.Standing(9, 9), 0, 9));
        assertRefused(others::names);
        assertRefused(others::lastSignIns);
    }

    private List<String> found(AuditFilter filter) {
        AuditEntryStore.Standing standing = entries.standing(filter);
        List<String> found = entries.page(filter, standing, 0, 100).stream()
                .map(entry -> entry.action().code())
                .toList();
        assertEquals(standing.count(), found.size());
        return found;
    }

    private static void assertRefused(org.junit.jupiter.api.function.Executable attempt) {
        assertEquals(
                Problem.NOT_ALLOWED,
                assertThrows(ProblemException.class, attempt).problem());
    }
}
