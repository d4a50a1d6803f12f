package org.catamnesis.ui.documents;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.catamnesis.report.Attachments;
import org.catamnesis.report.ReportDocument;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.FxmlView;
import org.catamnesis.ui.common.Rooms;
import org.catamnesis.ui.common.move.MoveChoice;
import org.catamnesis.ui.common.move.MovePage;

/** What can be done with a patient's documents: attach one, file it otherwise, give it to another patient. */
final class DocumentActions {
    private final Desk desk;
    private final Rooms rooms;
    private final long patientId;
    private final DocumentsModel model;
    private DocumentsController controller;

    DocumentActions(Desk desk, Rooms rooms, long patientId, DocumentsModel model) {
        this.desk = desk;
        this.rooms = rooms;
        this.patientId = patientId;
        this.model = model;
    }

    void serve(DocumentsController served) {
        controller = served;
    }

    /** Asks for a file and how to file it. */
    void attach(Window window) {
        var chooser = new FileChooser();
        chooser.setTitle(desk.words().now("documents.attach"));
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(
                        desk.words().now("documents.attach-kinds"), "*.pdf", "*.png", "*.jpg", "*.jpeg"));
        File chosen = chooser.showOpenDialog(window);
        if (chosen != null) {
            attach(chosen.toPath());
        }
    }

    void attach(Path file) {
        var attachments = new Attachments(rooms.documents(), rooms.reader());
        form(new DocumentFormController(
                desk,
                file.getFileName().toString(),
                null,
                filing -> attachments.attach(patientId, file, filing),
                () -> saved("documents.attached"),
                this::close));
    }

    void refile() {
        ReportDocument document = model.chosen().get();
        if (document != null) {
            form(new DocumentFormController(
                    desk,
                    desk.privacy().text(document.fileName()),
                    document.filing(),
                    filing -> rooms.documents().refile(document, filing),
                    () -> saved("documents.refiled"),
                    this::close));
        }
    }

    void move() {
        ReportDocument document = model.chosen().get();
        if (document == null || controller.covered()) {
            return;
        }
        desk.tasks()
                .run(() -> (int) rooms.results().ofPatient(patientId).stream()
                        .filter(result ->
                                result.source() != null && result.source().documentId() == document.id())
                        .count())
                .onSuccess(results -> move(document, results))
                .start();
    }

    private void move(ReportDocument document, int results) {
        var choice = new MoveChoice(
                "move.document", results, (to, reason) -> rooms.moves().move(document, to, reason));
        var page = new MovePage(desk, rooms, patientId, List.of(choice), _ -> reload(), this::close);
        controller.cover(page.root());
        page.focus();
    }

    private void form(DocumentFormController form) {
        controller.cover(desk.views().load(FxmlView.DOCUMENT_FORM, form));
        form.focus();
    }

    private void saved(String key) {
        desk.notifications().good(key);
        reload();
    }

    private void reload() {
        close();
        model.load();
    }

    private void close() {
        controller.cover(null);
    }
}
