package org.catamnesis.ui.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.catamnesis.language.Language;
import org.catamnesis.language.Problem;
import org.catamnesis.report.SmallReport;
import org.catamnesis.ui.common.Appearance;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.OnFxThread;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(OnFxThread.class)
class InboxModelTest {
    @TempDir
    Path folder;

    private final List<Long> opened = new ArrayList<>();
    private final Desk desk = Desk.sameThread(Language.ENGLISH, Appearance.LIGHT);
    private ReviewClinic clinic;
    private InboxModel model;

    @BeforeEach
    void open() {
        clinic = new ReviewClinic(folder);
        model = new InboxModel(desk, clinic.rooms(), opened::add);
    }

    @AfterEach
    void close() {
        clinic.close();
    }

    @Test
    void aLineSaysWhoseItIsAndWhatIsToBeLookedAt() {
        clinic.received(clinic.header(clinic.zhang), true);
        clinic.refused();
        model.refresh();
        InboxLine report = model.shown().getFirst();
        assertEquals(
                List.of("测试张伟", PatientChoice.Standing.SURE, 12L, 2L, 0L),
                List.of(report.patient(), report.standing(), report.ready(), report.open(), report.critical()));
        assertEquals(Problem.NO_TEXT_LAYER, model.shown().getLast().problem().problem());
        model.filter().set("张伟");
        assertEquals(List.of(report), model.shown());
    }

    @Test
    void oneFileOpensWhenItIsReadAndManyStayInTheList() throws Exception {
        Path report = Files.write(folder.resolve("report.pdf"), SmallReport.bytes());
        model.take(List.of(report));
        assertEquals(List.of(model.shown().getFirst().document().id()), opened);
        Path notes = Files.writeString(folder.resolve("notes.txt"), "no report");
        model.take(List.of(report, notes));
        assertEquals(1, opened.size());
        assertEquals(
                new QueueState(false, 2, 2, 1, 0, ""), model.queue().state().get());
        InboxLine wrong = model.shown().getFirst();
        assertEquals(Problem.NOT_A_REPORT_FILE, wrong.problem().problem());
        model.reject(wrong);
        assertEquals(1, model.shown().size());
        assertEquals(List.of(), model.queue().failed());
    }

    @Test
    void aFolderStandsForTheFilesInItAndAWrongOneCanBeTriedAgain() throws Exception {
        Path pile = Files.createDirectories(folder.resolve("pile/deeper/.hidden"));
        Path report = Files.write(folder.resolve("pile/report.pdf"), SmallReport.bytes());
        Path wrong = Files.writeString(folder.resolve("pile/deeper/wrong.pdf"), "not yet written");
        Files.writeString(pile.resolve("secret.txt"), "left alone");
        model.take(List.of(folder.resolve("pile")));
        assertEquals(
                List.of("wrong.pdf", "report.pdf"),
                model.shown().stream().map(InboxLine::fileName).toList());
        Files.write(wrong, Files.readAllBytes(report));
        model.queue().retry();
        assertEquals(
                new QueueState(false, 1, 1, 1, 0, ""), model.queue().state().get());
        assertEquals(List.of(), model.queue().failed());
        assertEquals(List.of(), opened);
    }

    @Test
    void aPictureThatWasCopiedIsTakenIn() {
        model.paste(List.of(), Optional.of(new byte[] {1, 2, 3}));
        assertEquals("Pasted picture", model.shown().getFirst().fileName());
        assertEquals(
                Problem.NOT_A_REPORT_FILE, model.shown().getFirst().problem().problem());
        model.paste(List.of(), Optional.empty());
        assertEquals(1, model.shown().size());
    }

    @Test
    void criticalValuesComeFirstHoweverShortTheyHaveWaited() {
        clinic.received(clinic.header(clinic.zhang), true);
        long urgent = clinic.critical(clinic.header(clinic.li)).id();
        model.refresh();
        assertEquals(urgent, model.shown().getFirst().document().id());
        assertEquals(1, model.shown().getFirst().critical());
    }

    @Test
    void aDocumentThatWasSetAsideComesBackByUndo() {
        clinic.received(clinic.header(clinic.zhang), false);
        model.refresh();
        model.reject(model.shown().getFirst());
        assertEquals(List.of(), model.shown());
        desk.notifications().shown().getLast().action().run();
        assertEquals(1, model.shown().size());
    }

    @Test
    void theNextDocumentIsOneThatCouldBeRead() {
        clinic.refused();
        long first = clinic.received(clinic.header(clinic.zhang), false).id();
        long second = clinic.received(clinic.header(clinic.li), false).id();
        model.refresh();
        assertEquals(OptionalLong.of(second), model.next(id -> id != first));
        assertEquals(OptionalLong.empty(), model.next(id -> id != first && id != second));
    }
}
