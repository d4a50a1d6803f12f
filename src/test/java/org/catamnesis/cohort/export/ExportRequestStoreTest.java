package org.catamnesis.cohort.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.catamnesis.access.Account;
import org.catamnesis.access.Role;
import org.catamnesis.access.Session;
import org.catamnesis.access.TestClinic;
import org.catamnesis.access.TestEngine;
import org.catamnesis.cohort.CohortDefinition;
import org.catamnesis.cohort.CohortFile;
import org.catamnesis.cohort.privacy.Policy;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestEngine.class)
class ExportRequestStoreTest {
    private static final LocalDate TODAY = LocalDate.now(TestClinic.CLOCK);
    private static final CohortDefinition COHORT = CohortDefinition.FIRST_LIVER_OR_KIDNEY;

    @Parameter
    TestEngine engine;

    @TempDir
    Path folder;

    private TestClinic clinic;
    private Session doctor;
    private Session researcher;

    @BeforeEach
    void open() {
        clinic = new TestClinic(folder, engine);
        doctor = clinic.session();
        researcher = clinic.session(Role.RESEARCHER);
    }

    @AfterEach
    void close() {
        clinic.close();
    }

    private static ExportAsk ask(LocalDate expires) {
        var grounds = new Grounds(" Rejection after a year ", "2026-117", "Registry", expires);
        return new ExportAsk(COHORT, Policy.P2, EnumSet.of(ExportFormat.CSV, ExportFormat.OMOP), grounds, 42);
    }

    @Test
    void aRequestIsKeptWholeAndNumberedAndOnlyTheOneWhoAskedAndTheDoctorsSeeIt() {
        AskedExport first = new ExportRequestStore(researcher).ask(ask(TODAY));
        AskedExport second = new ExportRequestStore(doctor).ask(ask(null));
        Account asker = researcher.account();
        var saved = new ExportAsk(
                CohortFile.parse(CohortFile.json(COHORT).put("version", 1).toString()),
                Policy.P2,
                EnumSet.of(ExportFormat.CSV, ExportFormat.OMOP),
                new Grounds("Rejection after a year", "2026-117", "Registry", TODAY),
                42);
        assertEquals(
                new AskedExport(first.id(), 1, saved, asker, first.at(), Optional.empty(), Optional.empty()), first);
        assertEquals(List.of(first), new ExportRequestStore(researcher).all());
        assertEquals(List.of(second, first), new ExportRequestStore(doctor).all());
        assertEquals(AskedExport.State.WAITING, first.state(TODAY));
        assertEquals(AskedExport.State.EXPIRED, first.state(TODAY.plusDays(1)));
        assertProblem(Problem.EXPORT_NOT_ASKED, () -> new ExportRequestStore(researcher).numbered(2));
    }

    @Test
    void aRefusalNeedsAReasonAndIsTheLastWord() {
        AskedExport asked = new ExportRequestStore(researcher).ask(ask(null));
        var decisions = new ExportDecisionStore(doctor);
        assertProblem(Problem.NOT_ALLOWED, () -> new ExportDecisionStore(researcher).refuse(asked, "no"));
        assertProblem(Problem.REASON_MISSING, () -> decisions.refuse(asked, " "));
        decisions.refuse(asked, "No consent for this");
        AskedExport refused = new ExportRequestStore(researcher).numbered(1);
        assertEquals(AskedExport.State.REFUSED, refused.state(TODAY));
        ExportDecision decision = refused.decision().orElseThrow();
        assertEquals(new ExportDecision(false, "No consent for this", null, doctor.account(), decision.at()), decision);
        assertProblem(Problem.EXPORT_DECIDED, () -> decisions.refuse(asked, "again"));
        assertProblem(Problem.EXPORT_DECIDED, () -> new CohortExport(doctor).approve(refused, here(), (_, _) -> {}));
        assertProblem(Problem.EXPORT_DECIDED, () -> decisions.approve(asked, null));
    }

    @Test
    void whatExpiredIsNotApproved() {
        AskedExport asked = new ExportRequestStore(researcher).ask(ask(TODAY.minusDays(1)));
        assertProblem(Problem.EXPORT_EXPIRED, () -> new CohortExport(doctor).approve(asked, here(), (_, _) -> {}));
    }

    @Test
    void purposeAndRecipientHaveToBeSaid() {
        var silent = new ExportAsk(COHORT, Policy.P2, EnumSet.noneOf(ExportFormat.class), Grounds.UNSTATED);
        assertProblem(Problem.PURPOSE_MISSING, () -> new ExportRequestStore(researcher).ask(silent));
        assertEquals(List.of(), new ExportRequestStore(doctor).all());
    }

    @Test
    void aRequestEditedInTheDatabaseIsNotBelieved() {
        new ExportRequestStore(researcher).ask(ask(null));
        doctor.database().write(sql -> {
            engine.letEdit(sql, "export_request");
            sql.execute("update export_request set recipient = 'Somebody else'");
            return null;
        });
        assertProblem(Problem.CLINIC_DAMAGED, () -> new ExportRequestStore(doctor).all());
    }

    private Writing here() {
        return new Writing(folder.resolve("out"));
    }

    private static void assertProblem(Problem expected, Executable call) {
        assertEquals(expected, assertThrows(ProblemException.class, call).problem());
    }
}
