package org.catamnesis.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.catamnesis.access.Action;
import org.catamnesis.access.AuditEvent;
import org.catamnesis.access.Backups;
import org.catamnesis.access.CustodianSettings;
import org.catamnesis.access.ErasureStore;
import org.catamnesis.access.Operation;
import org.catamnesis.access.TestClinic;
import org.catamnesis.access.TestEngine;
import org.catamnesis.access.TestServer;
import org.catamnesis.cohort.StudySubjectStore;
import org.catamnesis.cohort.export.ReidentificationStore;
import org.catamnesis.cohort.privacy.Policy;
import org.catamnesis.followup.Visit;
import org.catamnesis.followup.calendar.Appointment;
import org.catamnesis.followup.calendar.Slot;
import org.catamnesis.followup.contact.ContactAttempt;
import org.catamnesis.followup.contact.ContactChannel;
import org.catamnesis.followup.contact.ContactOutcome;
import org.catamnesis.followup.contact.FollowUpReason;
import org.catamnesis.followup.contact.FollowUpStanding;
import org.catamnesis.followup.contact.Postponement;
import org.catamnesis.followup.content.ContentApprovalStore;
import org.catamnesis.followup.protocol.Assignment;
import org.catamnesis.followup.protocol.Deviation;
import org.catamnesis.followup.signing.Decision;
import org.catamnesis.followup.signing.DecisionKind;
import org.catamnesis.followup.signing.Signed;
import org.catamnesis.lab.BaselineOverride;
import org.catamnesis.lab.LabResult;
import org.catamnesis.lab.Measurement;
import org.catamnesis.lab.Provenance;
import org.catamnesis.lab.ReferenceInterval;
import org.catamnesis.lab.ResultValue;
import org.catamnesis.lab.Sampling;
import org.catamnesis.medication.ContentPack;
import org.catamnesis.medication.Dosing;
import org.catamnesis.medication.TargetOverride;
import org.catamnesis.patient.ClinicalEvent;
import org.catamnesis.patient.Demographics;
import org.catamnesis.patient.Diagnosis;
import org.catamnesis.patient.EventKind;
import org.catamnesis.patient.Patient;
import org.catamnesis.patient.PatientContact;
import org.catamnesis.patient.PatientIdentifier;
import org.catamnesis.patient.Relation;
import org.catamnesis.patient.Sex;
import org.catamnesis.report.Filing;
import org.catamnesis.report.PaperKind;
import org.catamnesis.report.ReportDocument;
import org.catamnesis.ui.common.Rooms;
import org.jooq.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Plants words that occur nowhere else in every sealed field and looks for them in every file, in three encodings. */
@ParameterizedClass
@EnumSource(TestEngine.class)
class CanaryTest {
    @Parameter
    TestEngine engine;

    @TempDir
    Path folder;

    private static final Set<String> KEYS =
            Set.of("mac", "last_mac", "salt", "wrapped", "record_key", "identity_key", "public_key", "private_key");
    private final List<String> canaries = new ArrayList<>();

    @Test
    void noCanaryIsLeftInAnyFileOrLine() throws IOException {
        TestClinic clinic = new TestClinic(folder, engine);
        Path place = clinic.folder().path();
        try (Lines lines = new Lines();
                Workstation workstation = new Workstation(clinic.session())) {
            plant(workstation.rooms());
            assertEquals(Set.of(), emptySealedColumns(clinic), "sealed, but nothing was planted");
            new Backups(clinic.session()).make(folder.resolve("clinic.backup"), (_, _) -> {});
            CanaryHunt hunt = new CanaryHunt(canaries);
            assertEquals(List.of(), hunt.in(folder), place + " while open");
            assertEquals(List.of(), lines.with(canaries));
            if (engine == TestEngine.POSTGRESQL) assertEquals(List.of(), hunt.in(TestServer.files()), "the server");
        }
        assertEquals(List.of(), new CanaryHunt(canaries).in(folder), place + " when closed");
    }

    /** A hunt that finds nothing where something is proves nothing. */
    @Test
    void theHuntFindsWhatIsThere() throws IOException {
        for (Charset encoding : CanaryHunt.ENCODINGS) {
            Path file = folder.resolve(encoding.name());
            Files.write(file, ("x".repeat(70_000) + "金丝雀").getBytes(encoding));
            assertEquals(List.of("金丝雀 in " + encoding.name()), new CanaryHunt(List.of("金丝雀", "鸟")).in(file));
        }
    }

    private static Set<String> emptySealedColumns(TestClinic clinic) {
        Set<String> empty = new TreeSet<>();
        for (var table : org.catamnesis.clinic.schema.DefaultSchema.DEFAULT_SCHEMA.getTables())
            for (Field<?> field : table.fields())
                if (field.getType() == byte[].class
                        && !KEYS.contains(field.getName())
                        && clinic.session().database().<Boolean>read(sql -> !sql.fetchExists(table, field.isNotNull())))
                    empty.add(table.getName() + "." + field.getName());
        return empty;
    }

    /** A column of bytes that is neither sealed nor a key has no place in the schema. */
    @Test
    void everySealedColumnHasItsCanary() {
        Set<String> sealed = new TreeSet<>();
        for (var table : org.catamnesis.clinic.schema.DefaultSchema.DEFAULT_SCHEMA.getTables())
            for (Field<?> field : table.fields())
                if (field.getType() == byte[].class && !KEYS.contains(field.getName()))
                    sealed.add(table.getName() + "." + field.getName());
        assertEquals(
                Set.of(
                        "patient_detail.name",
                        "patient_detail.pinyin",
                        "patient_detail.birth_date",
                        "patient_detail.phone",
                        "patient_detail.address",
                        "patient_detail.note",
                        "patient_identifier.value",
                        "clinical_event.detail",
                        "baseline_override.reason",
                        "diagnosis.name",
                        "dosing.reason",
                        "visit.note",
                        "document.file_name",
                        "document.content",
                        "document.candidates",
                        "patient_contact.name",
                        "patient_contact.phone",
                        "patient_contact.note",
                        "document.title",
                        "erasure.reason",
                        "alert_entry.reason",
                        "audit_entry.reason",
                        "study_subject.study_id",
                        "study_subject.date_shift",
                        "reidentification.reason",
                        "sign_off.words",
                        "care_task.words",
                        "care_task.note",
                        "patient_token.token",
                        "follow_up_state.note",
                        "contact_attempt.person",
                        "contact_attempt.note",
                        "postponement.reason",
                        "protocol_assignment.reason",
                        "schedule_deviation.reason",
                        "appointment.reason",
                        "target_override.reason"),
                sealed);
    }

    private void plant(Rooms rooms) {
        Demographics demographics = new Demographics(
                canary("欧阳金丝雀"),
                Sex.MALE,
                LocalDate.of(1953, 11, 27),
                canary("19900004711"),
                canary("金丝雀省不存在市七号") + canary("Canary Lane 4711"),
                canary("备注金丝雀") + canary("Notecanary"));
        canaries.add("jinsique");
        canaries.add("1953-11-27");
        Patient patient = rooms.directory()
                .add(demographics, List.of(new PatientIdentifier(PatientIdentifier.MRN, canary("CANARY0815"))));
        Patient latin = rooms.directory()
                .add(
                        Demographics.of(canary("Zoë Kanarienvogel"), Sex.FEMALE, null),
                        List.of(new PatientIdentifier(PatientIdentifier.NATIONAL_ID, canary("110101195311274711"))));
        rooms.directory().correct(latin, Demographics.of(canary("Zoë Goldfinch"), Sex.FEMALE, null));
        rooms.events()
                .append(
                        new ClinicalEvent(
                                0,
                                patient.id(),
                                EventKind.OTHER,
                                null,
                                null,
                                LocalDate.of(2026, 1, 1),
                                null,
                                null,
                                canary("事件金丝雀") + canary("Eventcanary")),
                        null);
        rooms.contacts()
                .append(
                        new PatientContact(
                                0,
                                patient.id(),
                                Relation.SPOUSE,
                                canary("司马金丝雀") + canary("Contactcanary"),
                                canary("19900008822"),
                                canary("联系金丝雀") + canary("Contactnotecanary")),
                        null);
        var diagnosis = new Diagnosis(0, patient.id(), null, "K74.6", canary("诊断金丝雀") + canary("Diagnosiscanary"));
        rooms.session().database().write(sql -> rooms.diagnoses().append(sql, diagnosis, null));
        Visit visit = new Visit(
                0,
                patient.id(),
                LocalDate.of(2026, 1, 2),
                null,
                "clinic",
                true,
                canary("就诊金丝雀") + canary("Visitcanary"));
        rooms.session()
                .run(
                        Operation.RECORD_VISITS,
                        AuditEvent.of(Action.VISIT_RECORDED)
                                .patient(patient.id())
                                .reason(canary("原因金丝雀")),
                        sql -> rooms.visits().appendAll(sql, List.of(visit)));
        rooms.dosings()
                .append(
                        new Dosing(
                                        0,
                                        patient.id(),
                                        "tacrolimus",
                                        null,
                                        LocalDate.of(2026, 1, 1),
                                        null,
                                        1,
                                        "mg",
                                        2,
                                        null,
                                        null)
                                .until(LocalDate.of(2026, 1, 2), "other", canary("停药金丝雀") + canary("Dosecanary")),
                        null);
        rooms.targetOverrides()
                .append(
                        new TargetOverride(
                                0,
                                patient.id(),
                                "tacrolimus",
                                7,
                                9,
                                "ng/mL",
                                LocalDate.of(2026, 1, 1),
                                null,
                                canary("目标金丝雀") + canary("Targetcanary")),
                        null);
        rooms.baselines()
                .append(
                        BaselineOverride.of(
                                patient.id(),
                                "CREA",
                                95,
                                "umol/L",
                                LocalDate.of(2026, 1, 1),
                                canary("基线金丝雀") + canary("Baselinecanary")),
                        null);
        byte[] content = (canary("报告金丝雀") + canary("Reportcanary")).getBytes(StandardCharsets.UTF_8);
        ReportDocument received = rooms.documents().receive(canary("金丝雀报告.pdf"), "application/pdf", content);
        ReportDocument read = rooms.documents().saveReading(received, canary("读数金丝雀") + canary("Rowcanary"), 1);
        rooms.documents().accept(read, patient.id(), List.of());
        rooms.documents()
                .attach(
                        patient.id(),
                        canary("金丝雀信件.pdf"),
                        "application/pdf",
                        canary("信件金丝雀").getBytes(StandardCharsets.UTF_8),
                        1,
                        new Filing(PaperKind.LETTER, canary("标题金丝雀") + canary("Titlecanary"), null));
        LabResult level = rooms.results()
                .append(List.of(new LabResult(
                        0,
                        patient.id(),
                        "TAC",
                        new Measurement("TAC", ResultValue.of(7.8), "ng/mL", "ng/mL", ReferenceInterval.NONE, null),
                        Sampling.at(LocalDate.of(2026, 1, 3).atStartOfDay()),
                        Provenance.MANUAL,
                        null)))
                .getFirst();
        Decision decision =
                new Decision(DecisionKind.REFERRAL, null, List.of(), canary("转诊金丝雀") + canary("Referralcanary"));
        Signed signed = rooms.signOffs()
                .sign(
                        patient.id(),
                        Map.of("drug", List.of(level.id())),
                        decision,
                        canary("嘱咐金丝雀") + canary("Saycanary"));
        rooms.careTasks().done(signed.task().orElseThrow(), canary("回复金丝雀") + canary("Replycanary"));
        new ContentApprovalStore(rooms.session()).approve(ContentPack.of("alerts"), Set.of());
        rooms.results()
                .append(List.of(new LabResult(
                        0,
                        patient.id(),
                        "K",
                        new Measurement("K", ResultValue.of(7), "mmol/L", "mmol/L", ReferenceInterval.NONE, null),
                        Sampling.at(LocalDate.of(2026, 1, 4).atStartOfDay()),
                        Provenance.MANUAL,
                        null)));
        rooms.sweep(() -> true);
        rooms.alerts()
                .acknowledge(
                        rooms.alerts().ofPatient(patient.id()).getFirst(), canary("确认金丝雀") + canary("Alertcanary"));
        Slot slot = new Slot(LocalDate.now(rooms.clock()).plusDays(1).atTime(9, 0), 15, null);
        rooms.appointments()
                .cancel(
                        rooms.appointments().book(Appointment.booked(patient.id(), slot, "visit", List.of()), false),
                        canary("取消金丝雀") + canary("Cancelcanary"));
        new ErasureStore(rooms.session()).ask(latin.id(), canary("抹除金丝雀") + canary("Erasurecanary"));
        canaries.add(rooms.tokens().issue(patient.id()).text().substring(3));
        contacts(rooms, patient.id());
        protocols(rooms, patient.id());
        String studyId = new StudySubjectStore(rooms.session())
                .ids("canary project", Policy.P2, List.of(patient.id()))
                .get(patient.id());
        canaries.add(studyId);
        new CustodianSettings(rooms.session()).name(rooms.session().account().id());
        new ReidentificationStore(rooms.session())
                .reveal("canary project", studyId, canary("识别金丝雀") + canary("Revealcanary"));
    }

    private void protocols(Rooms rooms, long patient) {
        LocalDate day = LocalDate.of(2026, 1, 5);
        rooms.assignments()
                .append(Assignment.to("liver-default", patient, day, canary("方案金丝雀") + canary("Protocolcanary")), null);
        rooms.deviations()
                .append(
                        Deviation.of(patient, "visit", null, day, null, canary("偏离金丝雀") + canary("Deviationcanary")),
                        null);
    }

    private void contacts(Rooms rooms, long patient) {
        rooms.contactAttempts()
                .record(ContactAttempt.out(
                                patient,
                                LocalDate.of(2026, 1, 5).atStartOfDay(),
                                ContactChannel.CALL,
                                List.of(),
                                ContactOutcome.REACHED)
                        .said(canary("接听金丝雀") + canary("Speakercanary"), canary("通话金丝雀") + canary("Callcanary")));
        rooms.postponements()
                .postpone(Postponement.of(
                        patient,
                        "series:core-lab",
                        LocalDate.now(rooms.clock()).plusDays(30),
                        canary("延后金丝雀") + canary("Postponecanary")));
        rooms.followUpStates()
                .change(
                        null,
                        FollowUpStanding.of(
                                patient,
                                FollowUpReason.MOVED_AWAY,
                                LocalDate.of(2026, 1, 6),
                                canary("转出金丝雀") + canary("Statecanary")));
    }

    private String canary(String text) {
        canaries.add(text);
        return text;
    }
}
