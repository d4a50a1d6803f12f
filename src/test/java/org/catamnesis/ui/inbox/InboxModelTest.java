package org.catamnesis.ui.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.catamnesis.language.Language;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;
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
        model.load();
        InboxLine report = model.shown().getFirst();
        assertEquals(
                List.of("测试张伟", true, 12L, 2L),
                List.of(report.patient(), report.known(), report.ready(), report.open()));
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
                List.of(Problem.DOCUMENT_KNOWN, Problem.NOT_A_REPORT_FILE),
                model.shown().stream()
                        .filter(line -> !line.taken())
                        .map(InboxLine::problem)
                        .map(ProblemException::problem)
                        .toList());
        model.reject(model.shown().getFirst());
        assertEquals(2, model.shown().size());
    }

    @Test
    void aDocumentThatWasSetAsideComesBackByUndo() {
        clinic.received(clinic.header(clinic.zhang), false);
        model.load();
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
        model.load();
        assertEquals(OptionalLong.of(second), model.next(id -> id != first));
        assertEquals(OptionalLong.empty(), model.next(id -> id != first && id != second));
    }
}
