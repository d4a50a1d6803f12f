package org.catamnesis.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

class PeopleTest {
    private static final NewAccount NURSE = new NewAccount("nurse", "Nurse Test", Set.of(Role.NURSE));
    private TestClinic clinic;
    private People people;

    @BeforeEach
    void open(@TempDir Path folder) {
        clinic = new TestClinic(folder);
        people = new People(clinic.session());
    }

    @AfterEach
    void close() {
        clinic.close();
    }

    @Test
    void aNewUserMayOnlyChooseAPasswordAtFirst() {
        People.Handed handed = people.add(NURSE);
        char[] temporary = handed.temporaryPassword().orElseThrow().toCharArray();
        Session nurse = signIn("nurse", temporary);
        assertEquals(
                EnumSet.of(Operation.CHANGE_OWN_PASSWORD),
                allowed(nurse),
                "nothing else before a password of their own");
        OwnPassword own = new OwnPassword(nurse);
        assertProblem(Problem.PASSWORD_SAME, () -> own.change(temporary, temporary));
        assertProblem(Problem.PASSWORD_TOO_SHORT, () -> own.change(temporary, "short".toCharArray()));
        assertProblem(Problem.PASSWORD_WRONG, () -> own.change("not this one".toCharArray(), TestClinic.PASSWORD));
        own.change(temporary, TestClinic.PASSWORD);
        assertTrue(nurse.may(Operation.VIEW_PATIENTS));
        assertFalse(signIn("nurse", TestClinic.PASSWORD).account().resetRequired());
        assertProblem(Problem.SIGN_IN_REFUSED, () -> signIn("nurse", temporary));
    }

    @Test
    void aNameIsGivenOnceAndSomebodyWithoutARoleIsNobody() {
        people.add(NURSE);
        assertProblem(Problem.USER_NAME_TAKEN, () -> people.add(NURSE));
        assertProblem(Problem.USER_NAME_UNFIT, () -> people.add(new NewAccount("a b", "A", Set.of(Role.NURSE))));
        assertProblem(Problem.ROLES_MISSING, () -> people.add(new NewAccount("other", "O", Set.of())));
    }

    @Test
    void whoMayNoLongerOpenNamesGetsASlotWithoutTheirKey() {
        char[] first = people.add(NURSE).temporaryPassword().orElseThrow().toCharArray();
        People.Handed researcher = people.changeRoles(user("nurse"), Set.of(Role.RESEARCHER));
        assertProblem(Problem.SIGN_IN_REFUSED, () -> signIn("nurse", first));
        Session session =
                signIn("nurse", researcher.temporaryPassword().orElseThrow().toCharArray());
        assertFalse(session.seals().openNames());
        People.Handed back = people.changeRoles(user("nurse"), Set.of(Role.RESEARCHER, Role.DOCTOR));
        assertTrue(signIn("nurse", back.temporaryPassword().orElseThrow().toCharArray())
                .seals()
                .openNames());
    }

    @Test
    void otherRolesWithTheSameKeysKeepThePassword() {
        char[] first = people.add(NURSE).temporaryPassword().orElseThrow().toCharArray();
        People.Handed doctor = people.changeRoles(user("nurse"), Set.of(Role.DOCTOR));
        assertTrue(doctor.temporaryPassword().isEmpty());
        assertEquals(Set.of(Role.DOCTOR), signIn("nurse", first).account().roles());
    }

    @Test
    void oneWhoLeftComesInNoMoreAndWhoIsBackWithAnotherPassword() {
        char[] first = people.add(NURSE).temporaryPassword().orElseThrow().toCharArray();
        Account left = people.leave(user("nurse")).account();
        assertFalse(left.active());
        assertProblem(Problem.SIGN_IN_REFUSED, () -> signIn("nurse", first));
        assertProblem(
                Problem.SIGN_IN_REFUSED,
                () -> TestClinic.door()
                        .recover(clinic.session().database(), clinic.recoveryCode(), "nurse", TestClinic.PASSWORD));
        People.Handed back = people.comeBack(left);
        assertTrue(signIn("nurse", back.temporaryPassword().orElseThrow().toCharArray())
                .account()
                .active());
        assertProblem(Problem.SIGN_IN_REFUSED, () -> signIn("nurse", first));
    }

    @Test
    void thereIsAlwaysAnAdministrator() {
        Account doctor = user("doctor");
        assertProblem(Problem.LAST_ADMINISTRATOR, () -> people.leave(doctor));
        assertProblem(Problem.LAST_ADMINISTRATOR, () -> people.changeRoles(doctor, Set.of(Role.DOCTOR)));
        assertEquals(doctor, user("doctor"));
        people.add(new NewAccount("other", "Other Test", Set.of(Role.ADMINISTRATOR)));
        assertEquals(
                Set.of(Role.DOCTOR),
                people.changeRoles(doctor, Set.of(Role.DOCTOR)).account().roles());
    }

    @Test
    void whatAnotherAdministratorChangedMeanwhileIsNotChangedOver() {
        Account seen = people.add(NURSE).account();
        people.changeRoles(seen, Set.of(Role.DOCTOR));
        List<Executable> late = List.of(
                () -> people.changeRoles(seen, Set.of(Role.RESEARCHER)),
                () -> people.leave(seen),
                () -> people.resetPassword(seen),
                () -> people.comeBack(seen));
        for (Executable attempt : late) assertProblem(Problem.CHANGED_ELSEWHERE, attempt);
        assertEquals(Set.of(Role.DOCTOR), user("nurse").roles());
    }

    @Test
    void aRenewedRecoveryCodeIsTheOnlyOne() {
        String renewed = people.renewRecoveryCode();
        assertNotEquals(clinic.recoveryCode(), renewed);
        var database = clinic.session().database();
        char[] password = "another horse".toCharArray();
        assertProblem(
                Problem.RECOVERY_CODE_REFUSED,
                () -> TestClinic.door().recover(database, clinic.recoveryCode(), "doctor", password));
        assertEquals(
                "Dr. Test",
                TestClinic.door()
                        .recover(database, renewed, "doctor", password)
                        .account()
                        .displayName());
    }

    @Test
    void whateverIsDoneToUsersVerifies() {
        Account nurse = people.add(NURSE).account();
        nurse = people.changeRoles(nurse, Set.of(Role.RESEARCHER)).account();
        nurse = people.leave(nurse).account();
        assertEquals(List.of(), Verification.run(clinic.session()).findings());
        people.resetPassword(people.comeBack(nurse).account());
        people.renewRecoveryCode();
        assertEquals(List.of(), Verification.run(clinic.session()).findings());
    }

    @Test
    void nobodyButAnAdministratorDoesAnyOfThis() {
        ClinicDoor.addUser(clinic.session(), NURSE, TestClinic.PASSWORD);
        People others = new People(signIn("nurse", TestClinic.PASSWORD));
        Account doctor = user("doctor");
        List<Executable> attempts = List.of(
                others::all,
                () -> others.add(new NewAccount("other", "O", Set.of(Role.NURSE))),
                () -> others.changeRoles(doctor, Set.of(Role.DOCTOR)),
                () -> others.resetPassword(doctor),
                () -> others.leave(doctor),
                () -> others.comeBack(doctor),
                others::renewRecoveryCode);
        for (Executable attempt : attempts) assertProblem(Problem.NOT_ALLOWED, attempt);
        assertEquals(doctor, user("doctor"));
    }

    private static EnumSet<Operation> allowed(Session session) {
        EnumSet<Operation> allowed = EnumSet.allOf(Operation.class);
        allowed.removeIf(operation -> !session.may(operation));
        return allowed;
    }

    private Account user(String name) {
        return people.all().stream()
                .filter(account -> account.userName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private Session signIn(String user, char[] password) {
        return TestClinic.door().signIn(clinic.session().database(), user, password);
    }

    private static void assertProblem(Problem expected, Executable action) {
        assertEquals(expected, assertThrows(ProblemException.class, action).problem());
    }
}
