package org.catamnesis.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.catamnesis.access.Action;
import org.catamnesis.access.AuditEvent;
import org.catamnesis.access.Operation;
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
import org.catamnesis.lab.UnsignedResult;
import org.catamnesis.lab.UnsignedResultStore;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;
import org.catamnesis.patient.Demographics;
import org.catamnesis.patient.PatientStore;
import org.catamnesis.patient.Sex;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestEngine.class)
class ResultMoveStoreTest {
    private static final byte[] BYTES = "a report".getBytes(StandardCharsets.UTF_8);
    private static final String WHY = "accepted for a namesake";

    @Parameter
    TestEngine engine;

    @TempDir
    Path folder;

    private TestClinic clinic;
    private ResultStore results;
    private DocumentStore documents;
    private ResultMoveStore moves;
    private long wrong;
    private long right;
    private ReportDocument document;
    private List<LabResult> accepted;

    @BeforeEach
    void open() {
        clinic = new TestClinic(folder, engine);
        results = new ResultStore(clinic.session());
        documents = new DocumentStore(clinic.session(), results);
        moves = new ResultMoveStore(clinic.session(), documents);
        wrong = patient("测试甲");
        right = patient("测试乙");
        ReportDocument received = documents.receive("r.pdf", "application/pdf", BYTES);
        accepted = documents.accept(received, wrong, List.of(result(received.id(), 1), result(received.id(), 2)));
        document = documents.find(received.id()).orElseThrow();
    }

    @AfterEach
    void close() {
        clinic.close();
    }

    @Test
    void chosenResultsMoveWithWhereTheyWereReadAndTheDocumentFollowsTheLast() {
        assertEquals(1, moves.move(accepted.subList(0, 1), right, WHY).results());
        assertEquals(accepted.subList(1, 2), results.ofPatient(wrong));
        LabResult moved = results.ofPatient(right).getFirst();
        assertEquals(accepted.getFirst().source(), moved.source());
        assertEquals(accepted.getFirst().measurement(), moved.measurement());
        assertEquals(wrong, documents.find(document.id()).orElseThrow().patientId());

        moves.move(accepted.subList(1, 2), right, WHY);
        assertEquals(right, documents.find(document.id()).orElseThrow().patientId());
        assertArrayEquals(BYTES, documents.content(document.id()));
    }

    @Test
    void aWholeDocumentMovesWithItsResultsAndComesBack() {
        results.takeBack(accepted.getFirst());
        ResultMoveStore.Moved moved = moves.move(document, right, WHY);
        assertEquals(1, moved.results());
        assertEquals(List.of(), results.ofPatient(wrong));
        assertEquals(1, results.ofPatient(right).size());
        assertEquals(1, moves.undo(moved, "it was right after all").results());
        assertEquals(1, results.ofPatient(wrong).size());
        assertEquals(List.of(), documents.ofPatient(right));
    }

    /** Who signed it had another patient in mind. */
    @Test
    void whatWasSignedUnderTheWrongPatientWaitsAgainUnderTheRightOne() {
        UnsignedResultStore queue = new UnsignedResultStore(clinic.session());
        clinic.session()
                .run(
                        Operation.SIGN_OFF,
                        AuditEvent.of(Action.RESULTS_SIGNED),
                        sql -> queue.leave(
                                sql, wrong, accepted.stream().map(LabResult::id).toList()));
        assertEquals(List.of(), queue.all());
        moves.move(accepted.subList(0, 1), right, WHY);
        assertEquals(results.ofPatient(right), waiting(queue));
        ResultMoveStore.Moved rest = moves.move(documents.find(document.id()).orElseThrow(), right, WHY);
        assertEquals(results.ofPatient(right), waiting(queue));
        moves.undo(rest, "it was right after all");
        assertEquals(
                Set.of(
                        results.ofPatient(wrong).getFirst(),
                        results.ofPatient(right).getFirst()),
                Set.copyOf(waiting(queue)));
    }

    private static List<LabResult> waiting(UnsignedResultStore queue) {
        return queue.all().stream().map(UnsignedResult::result).toList();
    }

    @Test
    void resultsThatWereCorrectedMeanwhileAreNotMoved() {
        results.correct(accepted.getFirst().id(), accepted.getFirst());
        assertEquals(Problem.CHANGED_ELSEWHERE, problem(() -> moves.move(accepted, right, WHY)));
        assertEquals(2, results.ofPatient(wrong).size());
        assertEquals(Problem.REASON_MISSING, problem(() -> moves.move(accepted, right, "")));
        assertEquals(Problem.NOTHING_TO_MOVE, problem(() -> moves.move(accepted, wrong, WHY)));
        assertEquals(Problem.NOTHING_TO_MOVE, problem(() -> moves.move(List.of(), right, WHY)));
    }

    private long patient(String name) {
        return new PatientStore(clinic.session())
                .add(Demographics.of(name, Sex.MALE, null), List.of())
                .id();
    }

    private LabResult result(long documentId, int row) {
        return new LabResult(
                0,
                wrong,
                "CREA",
                new Measurement("肌酐", ResultValue.parse("8" + row), "μmol/L", "umol/L", ReferenceInterval.NONE, null),
                Sampling.at(LocalDateTime.of(2026, 9, row, 8, 0)),
                Provenance.PDF_TEXT,
                new ResultSource(documentId, new PageRegion(1, 10, 20 * row, 30, 5)));
    }

    private static Problem problem(org.junit.jupiter.api.function.Executable refused) {
        return assertThrows(ProblemException.class, refused).problem();
    }
}
