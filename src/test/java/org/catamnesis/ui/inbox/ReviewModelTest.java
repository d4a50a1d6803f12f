package org.catamnesis.ui.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.catamnesis.access.DoubleEntry;
import org.catamnesis.access.DoubleEntrySettings;
import org.catamnesis.demo.DemoPile;
import org.catamnesis.language.Language;
import org.catamnesis.language.Problem;
import org.catamnesis.report.Acceptance;
import org.catamnesis.report.HeaderCheck.Difference;
import org.catamnesis.report.ReportDocument;
import org.catamnesis.report.ReportHeader;
import org.catamnesis.report.RowField;
import org.catamnesis.report.RowState;
import org.catamnesis.report.SmallReport;
import org.catamnesis.report.page.PageReader;
import org.catamnesis.report.page.ReaderLimits;
import org.catamnesis.ui.common.Appearance;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.OnFxThread;
import org.catamnesis.ui.common.page.PageModel;
import org.catamnesis.ui.common.page.PagePictures;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(OnFxThread.class)
class ReviewModelTest {
    /** One for all, because each has to start a process before it draws. */
    private static final PageReader READER = new PageReader(ReaderLimits.usual());

    @TempDir
    Path folder;

    private final List<Acceptance.Accepted> done = new ArrayList<>();
    private final Desk desk = Desk.sameThread(Language.CHINESE, Appearance.LIGHT);
    private ReviewClinic clinic;
    private PageModel page;
    private ReviewModel model;

    @BeforeEach
    void open() {
        clinic = new ReviewClinic(folder);
        var pictures = new PagePictures(clinic.rooms().documents(), READER);
        page = new PageModel(desk.tasks(), pictures);
        model = new ReviewModel(desk, clinic.rooms(), page, done::add);
    }

    private void open(long document) {
        model.open(document, () -> {});
        model.sheet().see(0, 99);
    }

    @AfterAll
    static void closeReader() {
        READER.close();
    }

    @AfterEach
    void close() {
        clinic.close();
    }

    @Test
    void aCleanReportOfAKnownPatientTakesOneKey() {
        open(clinic.received(clinic.header(clinic.zhang), false).id());
        assertEquals(Map.of(RowState.READY, 12L), model.sheet().totals().get());
        assertEquals(Step.ACCEPTING, model.enter());
        assertEquals(12, clinic.rooms().results().ofPatient(clinic.zhang.id()).size());
        assertEquals(1, done.size());
        assertEquals(List.of(), clinic.rooms().documents().inbox());
    }

    @Test
    void enterGoesFromDoubtToDoubtWithTheLineLitAndThenAccepts() {
        open(clinic.received(clinic.header(clinic.zhang), true).id());
        assertEquals(12, model.sheet().cursor().get());
        assertEquals(model.sheet().rows().get(12).region(), page.lit().get());
        assertEquals(Step.MOVED, model.enter());
        assertEquals(13, model.sheet().cursor().get());
        assertEquals(Step.ACCEPTING, model.enter());
        var results = clinic.rooms().results().ofPatient(clinic.zhang.id());
        assertEquals(14, results.size());
        assertNull(results.stream()
                .filter(result -> result.measurement().printedName().equals("某新项目"))
                .findFirst()
                .orElseThrow()
                .analyte());
    }

    @Test
    void whatNeverStoodOnTheScreenIsShownBeforeItIsAccepted() {
        model.open(clinic.received(clinic.header(clinic.zhang), false).id(), () -> {});
        model.sheet().see(0, 8);
        assertEquals(Step.MORE_TO_SEE, model.enter());
        assertEquals(9, model.sheet().cursor().get());
        assertEquals(List.of(), done);
        model.sheet().see(9, 11);
        assertEquals(Step.ACCEPTING, model.enter());
    }

    @Test
    void acceptingEarlyLeavesOutWhatNobodyLookedAt() {
        open(clinic.received(clinic.header(clinic.zhang), true).id());
        model.accept();
        assertEquals(12, clinic.rooms().results().ofPatient(clinic.zhang.id()).size());
    }

    @Test
    void aPatientFoundByNameAloneIsConfirmedFirst() {
        open(clinic.received(new ReportHeader("测试李娜", "女", "", null, ""), false).id());
        assertEquals(
                PatientChoice.Standing.TO_CONFIRM, model.whose().choice().get().standing());
        model.accept();
        assertEquals(List.of(), done);
        assertEquals(Step.PATIENT_CONFIRMED, model.enter());
        assertEquals(Step.ACCEPTING, model.enter());
        assertEquals(clinic.li.id(), done.getFirst().document().patientId());
    }

    @Test
    void aHeaderThatNamesSomebodyElseStopsEverythingUntilItIsResolved() {
        open(clinic.received(clinic.header(clinic.zhang), false).id());
        model.whose().choose(clinic.li);
        assertEquals(
                new PatientChoice(
                        clinic.li,
                        PatientChoice.Standing.CONTRADICTED,
                        List.of(Difference.NAME, Difference.NUMBER, Difference.SEX)),
                model.whose().choice().get());
        assertEquals(Obstacle.OTHER_PATIENT, model.obstacle().get());
        assertEquals(Step.ANSWER_WANTED, model.enter());
        model.accept();
        assertEquals(List.of(), done);
        model.whose().confirm();
        assertEquals(Step.ACCEPTING, model.enter());
        assertEquals(clinic.li.id(), done.getFirst().document().patientId());
    }

    @Test
    void aCorrectedRowIsReadyAndTheCorrectionCanBeTakenBack() {
        open(clinic.received(clinic.header(clinic.zhang), true).id());
        model.sheet().edit(12, RowField.VALUE, "8.9");
        assertEquals(RowState.READY, model.sheet().rows().get(12).state());
        model.sheet().undo();
        assertEquals(RowState.DOUBTFUL, model.sheet().rows().get(12).state());
        assertEquals("8900", model.sheet().rows().get(12).texts().value());
    }

    @Test
    void whatWasCorrectedWaitsWhenTheReviewIsLeft() {
        long document = clinic.received(clinic.header(clinic.zhang), true).id();
        open(document);
        model.sheet().edit(12, RowField.VALUE, "8.9");
        model.close();
        assertEquals(List.of(), model.sheet().rows());
        open(document);
        assertEquals("8.9", model.sheet().rows().get(12).texts().value());
    }

    @Test
    void aNameThatWasGivenIsKnownInTheLaboratorysNextReport() {
        open(clinic.received(clinic.header(clinic.zhang), true).id());
        model.sheet().map(13, clinic.rooms().catalogue().byCode("PIVKA-II").orElseThrow());
        model.sheet().reject();
        model.enter();
        open(clinic.received(clinic.header(clinic.li), true).id());
        assertEquals("PIVKA-II", model.sheet().rows().get(13).analyte());
        assertEquals(
                Map.of(RowState.READY, 13L, RowState.DOUBTFUL, 1L),
                model.sheet().totals().get());
    }

    @Test
    void whatIsOnFileIsMarkedAndNotAddedTwice() {
        open(clinic.received(clinic.header(clinic.zhang), false).id());
        model.enter();
        open(clinic.received(clinic.header(clinic.zhang), true).id());
        assertEquals(12, model.sheet().count(RowState.ON_FILE));
        model.accept();
        assertEquals(12, clinic.rooms().results().ofPatient(clinic.zhang.id()).size());
    }

    @Test
    void aDocumentThatWaitsNoMoreIsNotReviewedAgain() {
        long document = clinic.received(clinic.header(clinic.zhang), false).id();
        open(document);
        model.enter();
        var failed = new ArrayList<Long>();
        model.open(document, () -> failed.add(document));
        assertEquals(List.of(document), failed);
    }

    @Test
    void whatWasAcceptedGoesBackIntoTheInbox() {
        open(clinic.received(clinic.header(clinic.zhang), false).id());
        model.enter();
        var undone = new ArrayList<String>();
        model.undo(done.getFirst(), () -> undone.add("undone"));
        assertEquals(List.of("undone"), undone);
        assertEquals(List.of(), clinic.rooms().results().ofPatient(clinic.zhang.id()));
        assertEquals(1, clinic.rooms().documents().inbox().size());
    }

    @Test
    void whatCouldNotBeReadIsTypedBesideItsPage() {
        ReportDocument refused = clinic.refused();
        open(refused.id());
        assertEquals(Step.PATIENT_WANTED, model.enter());
        model.whose().choose(clinic.li);
        model.collected().set("2026-09-14 08:21");
        model.add();
        model.sheet().map(0, clinic.rooms().catalogue().byCode("ALT").orElseThrow());
        assertEquals(Step.CELL_WANTED, model.enter());
        model.sheet().edit(0, RowField.VALUE, "68 H");
        assertEquals(Step.ACCEPTING, model.enter());
        var typed = clinic.rooms().results().ofPatient(clinic.li.id()).getFirst();
        assertEquals("丙氨酸氨基转移酶", typed.measurement().printedName());
        assertEquals("H", typed.measurement().flag());
        assertEquals(ReviewClinic.TAKEN, typed.sampling().collectedAt());
        assertEquals("pdf_manual", typed.provenance().code());
    }

    @Test
    void theMomentAtTheHeadIsGivenToEveryRow() {
        open(clinic.received(clinic.header(clinic.zhang), false).id());
        model.collected().set("2026-09-15");
        model.applyCollected();
        assertEquals(
                List.of(ReviewClinic.TAKEN.toLocalDate().plusDays(1)),
                List.copyOf(org.catamnesis.report.ReviewRows.days(model.sheet().rows())));
    }

    @Test
    void aDocumentThatSaysTheSameAsAnotherIsComparedFirst() {
        ReportDocument first = clinic.received(clinic.header(clinic.zhang), false);
        ReportDocument scan = clinic.photo(clinic.header(clinic.zhang));
        open(scan.id());
        assertEquals(Obstacle.DOUBLED, model.obstacle().get());
        assertEquals(first.id(), model.start().get().doubles().id());
        assertEquals(Step.ANSWER_WANTED, model.enter());
        assertEquals(Step.MOVED, model.accept());
        model.notDoubled();
        assertEquals(Obstacle.NONE, model.obstacle().get());
        assertEquals(Step.MOVED, model.enter());
    }

    @Test
    void aPhotosValuesAreTypedTwiceWhereTheClinicAsksForIt() {
        new DoubleEntrySettings(clinic.rooms().session()).change(DoubleEntry.PICTURES);
        open(clinic.photo(clinic.header(clinic.zhang)).id());
        ReviewSheet sheet = model.sheet();
        assertEquals(Step.CELL_WANTED, model.enter());
        assertEquals(0, sheet.cursor().get());
        for (int place = 0; place < 12; place++) {
            sheet.typeAgain(place, sheet.rows().get(place).texts().value());
        }
        assertEquals(
                Map.of(RowState.READY, 10L, RowState.DOUBTFUL, 2L),
                sheet.totals().get());
        sheet.typeAgain(0, "86");
        assertTrue(sheet.rows().getFirst().disagrees());
        assertEquals(RowState.SECOND_ENTRY, sheet.rows().getFirst().state());
    }

    @Test
    void theCellThatWasHardToReadIsTheOneThatIsMeant() {
        open(clinic.photo(clinic.header(clinic.zhang)).id());
        var rows = model.sheet().rows();
        assertEquals(Optional.of(RowField.VALUE), CellDoubt.of(rows.get(2)));
        assertEquals(Optional.of(RowField.UNIT), CellDoubt.of(rows.get(7)));
        assertEquals(Optional.empty(), CellDoubt.of(rows.get(0)));
        assertEquals(
                List.of(true, false),
                List.of(CellDoubt.in(rows.get(7), RowField.UNIT), CellDoubt.in(rows.get(7), RowField.VALUE)));
        assertEquals(61, CellDoubt.percent(rows.get(2)));
    }

    @Test
    void aLockedFileIsReadWithItsPasswordAndShownWithItToo() {
        byte[] locked = DemoPile.locked(SmallReport.bytes());
        long document = clinic.rooms().intake().take("locked.pdf", locked).id();
        open(document);
        assertEquals(Obstacle.LOCKED, model.obstacle().get());
        assertEquals(Step.ANSWER_WANTED, model.enter());
        model.unlocking().tryWith(model.start().get().document(), "wrong");
        assertEquals(
                Problem.FILE_PASSWORD_WRONG, model.unlocking().problem().get().problem());
        model.unlocking().tryWith(model.start().get().document(), DemoPile.PASSWORD);
        assertEquals(Obstacle.NONE, model.obstacle().get());
        assertEquals(2, model.sheet().rows().size());
        assertNull(page.problem().get());
    }
}
