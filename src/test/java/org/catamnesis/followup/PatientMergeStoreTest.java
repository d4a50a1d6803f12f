package org.catamnesis.followup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.catamnesis.access.Session;
import org.catamnesis.access.TestClinic;
import org.catamnesis.access.TestEngine;
import org.catamnesis.lab.LabResult;
import org.catamnesis.lab.Measurement;
import org.catamnesis.lab.PageRegion;
import org.catamnesis.lab.Provenance;
import org.catamnesis.lab.ReferenceInterval;
import org.catamnesis.lab.ResultSource;
import org.catamnesis.lab.ResultStore;
import org.catamnesis.lab.ResultValue;
import org.catamnesis.lab.Sampling;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;
import org.catamnesis.medication.Dosing;
import org.catamnesis.medication.DosingStore;
import org.catamnesis.patient.ClinicalEvent;
import org.catamnesis.patient.Demographics;
import org.catamnesis.patient.Diagnosis;
import org.catamnesis.patient.DiagnosisStore;
import org.catamnesis.patient.EventKind;
import org.catamnesis.patient.EventStore;
import org.catamnesis.patient.MergedRecordStore;
import org.catamnesis.patient.Organ;
import org.catamnesis.patient.Patient;
import org.catamnesis.patient.PatientContact;
import org.catamnesis.patient.PatientContactStore;
import org.catamnesis.patient.PatientIdentifier;
import org.catamnesis.patient.PatientMerge;
import org.catamnesis.patient.PatientStore;
import org.catamnesis.patient.Relation;
import org.catamnesis.patient.Sex;
import org.catamnesis.patient.Transplant;
import org.catamnesis.patient.TransplantStore;
import org.catamnesis.report.DocumentStore;
import org.catamnesis.report.Filing;
import org.catamnesis.report.PaperKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestEngine.class)
class PatientMergeStoreTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);
    private static final String WHY = "registered twice";

    @Parameter
    TestEngine engine;

    @TempDir
    Path folder;

    private TestClinic clinic;
    private Session session;
    private PatientStore patients;
    private ResultStore results;
    private DocumentStore documents;
    private MergedRecordStore merged;
    private PatientMergeStore merges;
    private int made;

    @BeforeEach
    void open() {
        clinic = new TestClinic(folder, engine);
        session = clinic.session();
        patients = new PatientStore(session);
        results = new ResultStore(session);
        documents = new DocumentStore(session, results);
        merged = new MergedRecordStore(session);
        merges = new PatientMergeStore(session, patients, documents);
    }

    @AfterEach
    void close() {
        clinic.close();
    }

    @Test
    void mergingMovesEverythingAndUndoingGivesBackExactlyWhatWasThere() {
        Patient kept = filled();
        Patient other = filled();
        List<String> keptBefore = WholeRecord.of(session, kept.id());
        List<String> otherBefore = WholeRecord.of(session, other.id());
        PatientMerge merge = merges.merge(kept, other, other.demographics(), WHY);

        Patient now = patients.find(kept.id()).orElseThrow();
        assertEquals(other.demographics(), now.demographics());
        assertEquals(kept.mrn(), now.mrn());
        assertEquals(List.of(kept.identifiers().getFirst(), other.identifiers().getFirst()), now.identifiers());
        assertEquals(
                keptBefore.size() + otherBefore.size() - 2,
                WholeRecord.of(session, kept.id()).size());
        assertEquals(2, WholeRecord.of(session, other.id()).size());
        assertEquals(List.of(now), patients.all());
        assertEquals(kept.id(), merged.kept(other.id()));
        assertEquals(List.of(merge), merged.into(kept.id()));
        assertEquals(Optional.of(now), patients.findByIdentifier(PatientIdentifier.MRN, other.mrn()));

        merges.unmerge(merge, WHY);
        assertEquals(keptBefore, WholeRecord.of(session, kept.id()));
        assertEquals(otherBefore, WholeRecord.of(session, other.id()));
        assertEquals(2, patients.all().size());
        assertEquals(List.of(), merged.into(kept.id()));
    }

    @Test
    void whatWasCorrectedSinceGoesBackAndWhatWasAddedSinceStays() {
        Patient kept = filled();
        Patient other = filled();
        PatientMerge merge = merges.merge(kept, other, kept.demographics(), WHY);
        LabResult moved = results.ofPatient(kept.id()).stream()
                .filter(result -> result.measurement().value().text().equals("2"))
                .findFirst()
                .orElseThrow();
        LabResult right = results.correct(moved.id(), result(kept.id(), "777", null));
        LabResult added =
                results.append(List.of(result(kept.id(), "888", null))).getFirst();
        Demographics corrected = Demographics.of("测试新名", Sex.MALE, null);
        patients.correct(patients.find(kept.id()).orElseThrow(), corrected);
        merges.unmerge(merge, WHY);
        assertEquals(List.of("777"), values(other.id()));
        assertEquals(List.of("1", "888"), values(kept.id()));
        assertFalse(right.id() == added.id());
        assertEquals(corrected, patients.find(kept.id()).orElseThrow().demographics());
    }

    @Test
    void ofTwoMergesTheSecondIsUndoneWithoutTheFirst() {
        Patient first = filled();
        Patient second = filled();
        Patient third = filled();
        List<String> thirdBefore = WholeRecord.of(session, third.id());
        PatientMerge inner = merges.merge(second, first, second.demographics(), WHY);
        List<String> secondWithFirst = WholeRecord.of(session, second.id());
        PatientMerge outer = merges.merge(third, patients.find(second.id()).orElseThrow(), third.demographics(), WHY);
        assertEquals(third.id(), merged.kept(first.id()));
        assertEquals(Problem.MERGED_ALREADY, problem(() -> merges.unmerge(inner, WHY)));
        merges.unmerge(outer, WHY);
        assertEquals(thirdBefore, WholeRecord.of(session, third.id()));
        assertEquals(secondWithFirst, WholeRecord.of(session, second.id()));
        assertEquals(second.id(), merged.kept(first.id()));
    }

    @Test
    void whatCannotBeMergedIsRefusedAndNothingIsChanged() {
        Patient kept = filled();
        Patient other = filled();
        Patient third = filled();
        assertEquals(Problem.MERGED_WITH_ITSELF, problem(() -> merges.merge(kept, kept, kept.demographics(), WHY)));
        assertEquals(Problem.REASON_MISSING, problem(() -> merges.merge(kept, other, kept.demographics(), " ")));
        PatientMerge merge = merges.merge(kept, other, kept.demographics(), WHY);
        assertEquals(Problem.MERGED_ALREADY, problem(() -> merges.merge(third, other, third.demographics(), WHY)));
        assertEquals(Problem.MERGED_ALREADY, problem(() -> merges.merge(other, third, third.demographics(), WHY)));
        merges.unmerge(merge, WHY);
        assertEquals(Problem.CHANGED_ELSEWHERE, problem(() -> merges.unmerge(merge, WHY)));
        patients.correct(kept, other.demographics());
        List<String> before = WholeRecord.of(session, other.id());
        assertEquals(Problem.CHANGED_ELSEWHERE, problem(() -> merges.merge(kept, other, third.demographics(), WHY)));
        assertEquals(before, WholeRecord.of(session, other.id()));
    }

    /** Merges of merges in any order, then all taken apart from the newest on. */
    @Test
    void anyMergesCanBeTakenApartAgain() {
        Random random = new Random(20260915);
        List<Patient> people = new ArrayList<>();
        for (int i = 0; i < 6; i++) people.add(filled());
        for (int round = 0; round < 10; round++) {
            List<List<String>> before = people.stream()
                    .map(one -> WholeRecord.of(session, one.id()))
                    .toList();
            Deque<PatientMerge> undo = new ArrayDeque<>();
            int merging = 2 + random.nextInt(4);
            for (int i = 0; i < merging; i++) {
                List<Patient> live = new ArrayList<>(patients.all());
                Patient kept = live.remove(random.nextInt(live.size()));
                Patient other = live.get(random.nextInt(live.size()));
                Demographics chosen = random.nextBoolean() ? kept.demographics() : other.demographics();
                undo.push(merges.merge(kept, other, chosen, WHY));
            }
            undo.forEach(merge -> merges.unmerge(merge, WHY));
            assertEquals(
                    before,
                    people.stream()
                            .map(one -> WholeRecord.of(session, one.id()))
                            .toList());
        }
    }

    private Patient filled() {
        int number = ++made;
        Patient patient = patients.add(
                new Demographics(
                        "测试" + (char) ('甲' + number), Sex.MALE, DAY.minusYears(40), "1990000000" + number, null, null),
                List.of(new PatientIdentifier(PatientIdentifier.MRN, "S" + number)));
        long id = patient.id();
        new TransplantStore(session).append(new Transplant(0, id, Organ.LIVER, 1, DAY, "living"), null);
        new EventStore(session)
                .append(
                        new ClinicalEvent(
                                0, id, EventKind.REJECTION, "tcmr", "RAI " + number, DAY, null, true, "note " + number),
                        null);
        new DosingStore(session)
                .append(new Dosing(0, id, "tacrolimus", null, DAY, null, number, "mg", 2, null, null), null);
        new PatientContactStore(session)
                .append(new PatientContact(0, id, Relation.CHILD, "测试子" + number, null, "evenings"), null);
        session.database().write(sql -> {
            new DiagnosisStore(session).append(sql, new Diagnosis(0, id, DAY, "B18.1", "words " + number), null);
            new VisitStore(session).appendAll(sql, List.of(new Visit(0, id, DAY, null, "clinic", true, "v " + number)));
            return null;
        });
        var received =
                documents.receive("f" + number, "application/pdf", ("pdf " + number).getBytes(StandardCharsets.UTF_8));
        var source = new ResultSource(received.id(), new PageRegion(1, 2, 3, 4, 5));
        documents.accept(received, id, List.of(result(id, String.valueOf(number), source)));
        byte[] letter = ("letter " + number).getBytes(StandardCharsets.UTF_8);
        Filing filing = new Filing(PaperKind.LETTER, "title " + number, DAY);
        documents.attach(id, "l" + number, "application/pdf", letter, 1, filing);
        return patient;
    }

    private static LabResult result(long patient, String value, ResultSource source) {
        return new LabResult(
                0,
                patient,
                "CREA",
                new Measurement("肌酐", ResultValue.parse(value), "μmol/L", "umol/L", ReferenceInterval.NONE, null),
                Sampling.at(LocalDateTime.of(2026, 2, 1, 8, 0)),
                Provenance.PDF_TEXT,
                source);
    }

    private List<String> values(long patient) {
        return results.ofPatient(patient).stream()
                .map(result -> result.measurement().value().text())
                .toList();
    }

    private static Problem problem(org.junit.jupiter.api.function.Executable refused) {
        return assertThrows(ProblemException.class, refused).problem();
    }
}
