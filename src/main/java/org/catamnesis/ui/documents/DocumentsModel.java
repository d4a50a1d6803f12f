package org.catamnesis.ui.documents;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.catamnesis.lab.PageRegion;
import org.catamnesis.report.DocumentStore;
import org.catamnesis.report.ReportDocument;
import org.catamnesis.ui.common.Latest;
import org.catamnesis.ui.common.Place;
import org.catamnesis.ui.common.Tasks;
import org.catamnesis.ui.common.page.PageModel;

/** A patient's documents and the page of one of them. */
final class DocumentsModel {
    private static final Comparator<ReportDocument> NEWEST_FIRST = Comparator.comparing(DocumentsModel::day)
            .thenComparing(ReportDocument::id)
            .reversed();

    private final DocumentStore store;
    private final PageModel page;
    private final long patientId;
    private final Latest loading;
    private final ObservableList<ReportDocument> documents = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<ReportDocument> chosen = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();
    private Place.Source wanted;

    DocumentsModel(Tasks tasks, DocumentStore store, PageModel page, long patientId) {
        this.store = store;
        this.page = page;
        this.patientId = patientId;
        loading = tasks.latest();
    }

    /** Newest first, by the day that each is about. */
    ObservableList<ReportDocument> documents() {
        return documents;
    }

    ReadOnlyObjectProperty<ReportDocument> chosen() {
        return chosen.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty loaded() {
        return loaded.getReadOnlyProperty();
    }

    void load() {
        loading.run(() ->
                        store.ofPatient(patientId).stream().sorted(NEWEST_FIRST).toList())
                .onSuccess(this::show)
                .start();
    }

    private static LocalDate day(ReportDocument document) {
        LocalDate made = document.filing().madeOn();
        return made == null ? document.receivedAt().toLocalDate() : made;
    }

    private void show(List<ReportDocument> now) {
        if (!now.equals(documents)) {
            documents.setAll(now);
        }
        loaded.set(true);
        if (wanted != null) {
            light(wanted);
        } else if (!now.contains(chosen.get())) {
            choose(now.isEmpty() ? null : now.getFirst());
        }
    }

    /** Shows the first page of a document. */
    void choose(ReportDocument document) {
        if (document == null || document.equals(chosen.get())) {
            return;
        }
        chosen.set(document);
        page.open(document.id(), document.pageCount() == null ? 1 : document.pageCount());
    }

    /** Shows where a result was read, its line lit; waits for the list where it is not there yet. */
    void light(Place.Source source) {
        wanted = source;
        documents.stream()
                .filter(document -> document.id() == source.documentId())
                .findFirst()
                .ifPresent(document -> {
                    wanted = null;
                    choose(document);
                    page.light(region(source));
                });
    }

    private static PageRegion region(Place.Source source) {
        return source.width() <= 0
                ? null
                : new PageRegion(source.page(), source.x(), source.y(), source.width(), source.height());
    }

    /** Lets go of the picture. */
    void close() {
        chosen.set(null);
        page.close();
    }
}
