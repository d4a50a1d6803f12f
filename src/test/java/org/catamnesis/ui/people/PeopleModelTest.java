package org.catamnesis.ui.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.catamnesis.access.Account;
import org.catamnesis.access.AuditEntryStore;
import org.catamnesis.access.People;
import org.catamnesis.access.Role;
import org.catamnesis.access.TestClinic;
import org.catamnesis.language.Problem;
import org.catamnesis.ui.common.OnFxThread;
import org.catamnesis.ui.common.Tasks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(OnFxThread.class)
class PeopleModelTest {
    private TestClinic clinic;
    private People people;
    private PeopleModel model;

    @BeforeEach
    void open(@TempDir Path folder) {
        clinic = new TestClinic(folder);
        clinic.reopen();
        people = new People(clinic.session());
        model = new PeopleModel(Tasks.sameThread(), people, new AuditEntryStore(clinic.session()));
        model.load();
    }

    @AfterEach
    void close() {
        clinic.close();
    }

    @Test
    void everybodyIsListedWithTheirLastSignInAndFoundByName() {
        model.add("nurse", "护士 Nurse", Set.of(Role.NURSE));
        LocalDateTime now = LocalDateTime.now(TestClinic.CLOCK);
        assertEquals(
                List.of("doctor " + now, "nurse null"),
                model.rows().get().stream()
                        .map(person -> person.account().userName() + ' ' + person.lastSignIn())
                        .toList());
        model.filter().set("护");
        assertEquals(
                List.of("nurse"),
                model.rows().get().stream()
                        .map(person -> person.account().userName())
                        .toList());
    }

    @Test
    void aTemporaryPasswordStaysUntilItIsPutAwayAndIsThenGone() {
        model.add("nurse", "Nurse", Set.of(Role.NURSE));
        assertEquals(PeopleModel.Side.HANDED, model.side().get());
        assertNotNull(model.handed().get());
        model.choose(account("doctor"));
        assertEquals(PeopleModel.Side.HANDED, model.side().get());
        model.forget();
        assertNull(model.handed().get());
        assertEquals(PeopleModel.Side.NOTHING, model.side().get());
    }

    @Test
    void onlyRolesThatChangeWhoOpensNamesNeedOtherKeys() {
        model.add("nurse", "Nurse", Set.of(Role.NURSE));
        model.forget();
        model.choose(account("nurse"));
        assertFalse(model.needsOtherKeys(Set.of(Role.DOCTOR)));
        assertTrue(model.needsOtherKeys(Set.of(Role.RESEARCHER)));
        model.changeRoles(Set.of(Role.DOCTOR));
        assertEquals(PeopleModel.Side.ONE, model.side().get());
        model.changeRoles(Set.of(Role.RESEARCHER));
        assertEquals(PeopleModel.Side.HANDED, model.side().get());
    }

    @Test
    void whatAnotherAdministratorDidIsShownAndNotChangedOver() {
        Account seen = people.add(new org.catamnesis.access.NewAccount("nurse", "Nurse", Set.of(Role.NURSE)))
                .account();
        model.load();
        model.choose(seen);
        people.leave(seen);
        model.changeRoles(Set.of(Role.DOCTOR));
        assertEquals(Problem.CHANGED_ELSEWHERE, model.problem().get().problem());
        assertFalse(model.chosen().get().active());
        model.comeBack();
        assertNull(model.problem().get());
        assertTrue(account("nurse").active());
    }

    @Test
    void theLastAdministratorStays() {
        model.choose(account("doctor"));
        model.leave();
        assertEquals(Problem.LAST_ADMINISTRATOR, model.problem().get().problem());
        assertTrue(account("doctor").active());
    }

    private Account account(String user) {
        return model.rows().get().stream()
                .map(Person::account)
                .filter(account -> account.userName().equals(user))
                .findFirst()
                .orElseThrow();
    }
}
