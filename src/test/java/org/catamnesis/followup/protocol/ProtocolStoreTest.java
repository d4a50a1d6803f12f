package org.catamnesis.followup.protocol;

import static org.catamnesis.clinic.schema.Tables.PROTOCOL;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.catamnesis.access.ClinicDoor;
import org.catamnesis.access.NewAccount;
import org.catamnesis.access.ProtocolChoice;
import org.catamnesis.access.Role;
import org.catamnesis.access.Session;
import org.catamnesis.access.TestClinic;
import org.catamnesis.access.TestEngine;
import org.catamnesis.followup.content.ContentApprovalStore;
import org.catamnesis.followup.content.Standing;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;
import org.catamnesis.patient.Demographics;
import org.catamnesis.patient.Organ;
import org.catamnesis.patient.PatientStore;
import org.catamnesis.patient.Sex;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** The site's own versions, and the library that puts them together with what ships, approvals, choices and assignments. */
@ParameterizedClass
@EnumSource(TestEngine.class)
class ProtocolStoreTest {
    private static final LocalDate TODAY = LocalDate.now(TestClinic.CLOCK);
    private static final Protocol LIVER = shipped("liver-default");
    private static final Protocol CHINA = shipped("liver-china-outpatient");
    private static final Protocol MILESTONES = shipped("registry-milestones");

    @Parameter
    TestEngine engine;

    @TempDir
    Path folder;

    private TestClinic clinic;
    private ProtocolStore store;

    @BeforeEach
    void open() {
        clinic = new TestClinic(folder, engine);
        store = new ProtocolStore(clinic.session());
    }

    @AfterEach
    void close() {
        clinic.close();
    }

    @Test
    void whatShipsIsAnExampleAndCountsUntilTheClinicChooses() {
        ProtocolLibrary library = library();
        assertEquals(
                ProtocolPack.shipped().protocols(),
                library.all().stream().flatMap(one -> one.protocol().stream()).toList());
        assertEquals(
                Set.of(Standing.EXAMPLE),
                Set.copyOf(library.all().stream().map(KeptProtocol::standing).toList()));
        assertEquals(LIVER.and(MILESTONES), library.of(1, Organ.LIVER));
        assertEquals(MILESTONES, library.of(1, Organ.PANCREAS));
        assertEquals(Standing.EXAMPLE, library.standing(library.of(1, Organ.LIVER), "core-lab"));
    }

    @Test
    void theClinicChoosesForAnOrganAndGoesBack() {
        ProtocolChoice choice = new ProtocolChoice(clinic.session());
        choice.choose("liver", CHINA.code());
        assertEquals(CHINA.and(MILESTONES), library().of(1, Organ.LIVER));
        assertEquals(true, library().of(CHINA.code()).orElseThrow().chosen());
        choice.choose("liver", "of-another-program");
        assertEquals(LIVER.and(MILESTONES), library().of(1, Organ.LIVER));
        assertEquals(Optional.of("of-another-program"), library().chosen(Organ.LIVER));
        choice.choose("liver", "kidney-kdigo");
        assertEquals(LIVER.and(MILESTONES), library().of(1, Organ.LIVER));
        choice.choose("liver", null);
        assertEquals(Optional.empty(), library().chosen(Organ.LIVER));
    }

    @Test
    void aPatientFollowsTheAssignedOneFromItsDay() {
        long patient = new PatientStore(clinic.session())
                .add(Demographics.of("测试", Sex.MALE, null), List.of())
                .id();
        AssignmentStore assignments = new AssignmentStore(clinic.session());
        assignments.append(Assignment.to(CHINA.code(), patient, TODAY, "x"), null);
        assignments.append(Assignment.to("unknown", patient, TODAY.plusDays(5), "x"), null);
        ProtocolLibrary library = library();
        assertEquals(LIVER.and(MILESTONES), library.of(patient, Organ.LIVER, TODAY.minusDays(1)));
        assertEquals(CHINA.and(MILESTONES), library.of(patient, Organ.LIVER));
        assertEquals(CHINA.and(MILESTONES), library.of(patient, Organ.LIVER, TODAY.plusDays(9)));
        assertEquals(shipped("kidney-kdigo").and(MILESTONES), library.of(patient, Organ.KIDNEY));
        assertEquals(LIVER.and(MILESTONES), library.of(patient + 1, Organ.LIVER));
    }

    @Test
    void eachVersionOfTheSiteIsKeptAndTheNewestCounts() {
        SiteProtocol first = store.save(without(LIVER, "annual-review"), null);
        SiteProtocol second = store.save(without(LIVER, "metabolic"), first);
        assertEquals(
                new SiteProtocol(
                        second.id(),
                        LIVER.code(),
                        "site-2",
                        Optional.of(without(LIVER, "metabolic").as(LIVER.code(), "site-2")),
                        LocalDateTime.now(TestClinic.CLOCK),
                        "Dr. Test"),
                second);
        assertEquals(List.of(second), store.newest());
        assertEquals(List.of(first, second), store.history(LIVER.code()));
        assertEquals(second.protocol().orElseThrow().and(MILESTONES), library().of(1, Organ.LIVER));
        store.remove(second);
        assertEquals(LIVER.and(MILESTONES), library().of(1, Organ.LIVER));
        assertEquals("site-4", store.save(LIVER, null).version());
    }

    @Test
    void twoDoctorsDoNotBothWriteTheNextVersion() {
        SiteProtocol first = store.save(LIVER, null);
        assertEquals(Problem.CHANGED_ELSEWHERE, refused(() -> store.save(LIVER, null)));
        store.save(LIVER, first);
        assertEquals(Problem.CHANGED_ELSEWHERE, refused(() -> store.save(LIVER, first)));
        assertEquals(Problem.CHANGED_ELSEWHERE, refused(() -> store.remove(first)));
        assertEquals(2, store.history(LIVER.code()).size());
    }

    @Test
    void anUnsoundOneIsNotKept() {
        assertEquals(Problem.PROTOCOL_UNSOUND, refused(() -> store.save(LIVER.with(List.of()), null)));
        assertEquals(List.of(), store.newest());
    }

    @Test
    void aNurseReadsAndWritesNothing() {
        ClinicDoor.addUser(
                clinic.session(), new NewAccount("nurse", "Nurse", EnumSet.of(Role.NURSE)), TestClinic.PASSWORD);
        Session nurse = TestClinic.door().signIn(clinic.session().database(), "nurse", TestClinic.PASSWORD);
        assertEquals(Problem.NOT_ALLOWED, refused(() -> new ProtocolStore(nurse).save(LIVER, null)));
        assertEquals(Problem.NOT_ALLOWED, refused(() -> new ProtocolChoice(nurse).choose("liver", CHINA.code())));
        assertEquals(LIVER.and(MILESTONES), ProtocolLibrary.read(nurse).of(1, Organ.LIVER));
    }

    @Test
    void anApprovalIsOfOneContentOnlyAndIsTakenBack() {
        ContentApprovalStore approvals = new ContentApprovalStore(clinic.session());
        approvals.approve(kept(LIVER.code()).pack(), Set.of());
        assertEquals(Standing.APPROVED, kept(LIVER.code()).standing());
        assertEquals("Dr. Test", kept(LIVER.code()).approval().orElseThrow().who());
        ProtocolLibrary library = library();
        assertEquals(Standing.APPROVED, library.standing(library.of(1, Organ.LIVER), "core-lab"));
        assertEquals(Standing.EXAMPLE, library.standing(library.of(1, Organ.LIVER), "registry"));
        store.save(without(LIVER, "annual-review"), null);
        assertEquals(Standing.CHANGED, kept(LIVER.code()).standing());
        approvals.approve(kept(LIVER.code()).pack(), Set.of());
        assertEquals(Standing.APPROVED, kept(LIVER.code()).standing());
        approvals.withdraw(kept(LIVER.code()).pack());
        assertEquals(Standing.WITHDRAWN, kept(LIVER.code()).standing());
    }

    @Test
    void aVersionOfANewerWorkstationDoesNotShutTheRoom() {
        SiteProtocol own = store.save(LIVER.as("liver-site-1", "1"), null);
        SiteProtocol over = store.save(LIVER, null);
        rewrite(own, json -> json.replace("everyDays 14", "moonPhases 2"));
        rewrite(over, json -> json.replace("\"condition\"", "\"weather\":null,\"condition\""));
        assertFalse(kept(LIVER.code()).readable());
        assertEquals(Optional.of(LIVER), kept(LIVER.code()).protocol());
        assertFalse(kept("liver-site-1").readable());
        assertEquals(Optional.empty(), kept("liver-site-1").protocol());
        new ProtocolChoice(clinic.session()).choose("liver", "liver-site-1");
        assertEquals(LIVER.and(MILESTONES), library().of(1, Organ.LIVER));
        SiteProtocol unread = kept("liver-site-1").site().orElseThrow();
        assertEquals(Problem.PROTOCOL_UNREADABLE, refused(() -> store.remove(unread)));
        assertEquals(Problem.PROTOCOL_UNREADABLE, refused(() -> store.save(LIVER.as("liver-site-1", ""), unread)));
    }

    private void rewrite(SiteProtocol version, java.util.function.UnaryOperator<String> edit) {
        clinic.session().database().write(sql -> {
            engine.letEdit(sql, PROTOCOL.getName());
            String content = sql.fetchValue(PROTOCOL.CONTENT, PROTOCOL.ID.eq(version.id()));
            return sql.update(PROTOCOL)
                    .set(PROTOCOL.CONTENT, edit.apply(content))
                    .where(PROTOCOL.ID.eq(version.id()))
                    .execute();
        });
    }

    private ProtocolLibrary library() {
        return ProtocolLibrary.read(clinic.session());
    }

    private KeptProtocol kept(String code) {
        return library().of(code).orElseThrow();
    }

    private static Protocol shipped(String code) {
        return ProtocolPack.shipped().of(code).orElseThrow();
    }

    private static Protocol without(Protocol protocol, String series) {
        return protocol.with(protocol.series().stream()
                .filter(one -> !one.key().equals(series))
                .toList());
    }

    private static Problem refused(org.junit.jupiter.api.function.Executable change) {
        return assertThrows(ProblemException.class, change).problem();
    }
}
