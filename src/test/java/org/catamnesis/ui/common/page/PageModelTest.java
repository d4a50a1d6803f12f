package org.catamnesis.ui.common.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.catamnesis.access.TestClinic;
import org.catamnesis.lab.PageRegion;
import org.catamnesis.lab.ResultStore;
import org.catamnesis.language.Problem;
import org.catamnesis.report.DocumentStore;
import org.catamnesis.report.page.PageReader;
import org.catamnesis.report.page.ReaderLimits;
import org.catamnesis.report.page.Sheet;
import org.catamnesis.ui.common.OnFxThread;
import org.catamnesis.ui.common.Tasks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(OnFxThread.class)
class PageModelTest {
    @TempDir
    Path folder;

    private final PageReader reader = new PageReader(ReaderLimits.usual());
    private TestClinic clinic;
    private DocumentStore documents;
    private PageModel model;

    @BeforeEach
    void open() {
        clinic = new TestClinic(folder);
        documents = new DocumentStore(clinic.session(), new ResultStore(clinic.session()));
        model = new PageModel(Tasks.sameThread(), new PagePictures(documents, reader));
        byte[] pdf = Sheet.sans()
                .text(50, 50, "ALT 68")
                .page()
                .text(50, 50, "AST 41")
                .bytes();
        model.open(documents.receive("two.pdf", "application/pdf", pdf).id(), 2);
    }

    @AfterEach
    void close() {
        reader.close();
        clinic.close();
    }

    @Test
    void aPageIsMeasuredInPoints() {
        PagePicture drawn = model.picture().get();
        assertEquals(List.of(595L, 842L), List.of(Math.round(drawn.width()), Math.round(drawn.height())));
        assertNull(model.problem().get());
    }

    @Test
    void lightingARegionTurnsToItsPage() {
        var region = new PageRegion(2, 50, 40, 100, 12);
        model.light(region);
        assertEquals(2, model.page().get());
        assertEquals(2, model.picture().get().page());
        assertEquals(region, model.lit().get());
        model.step(1);
        assertEquals(2, model.page().get());
        model.step(-1);
        assertEquals(1, model.page().get());
    }

    @Test
    void zoomGoesInStepsAndDrawsSharperWhenItIsLarge() {
        model.shown(0.92);
        model.zoomIn();
        assertEquals(1, model.zoom().get());
        model.shown(1);
        model.zoomOut();
        assertEquals(0.8, model.zoom().get());
        model.shown(2);
        model.zoomIn();
        assertEquals(2.5, model.zoom().get());
        assertEquals(300, model.picture().get().dpi());
        model.fit();
        assertEquals(PageModel.FIT, model.zoom().get());
        model.turnRight();
        assertEquals(90, model.turn().get());
    }

    @Test
    void aDocumentThatCannotBeDrawnSaysWhy() {
        byte[] broken = "%PDF-1.7 and nothing more".getBytes(StandardCharsets.UTF_8);
        model.open(documents.receive("broken.pdf", "application/pdf", broken).id(), 1);
        assertNull(model.picture().get());
        assertEquals(Problem.PDF_DAMAGED, model.problem().get().problem());
        model.close();
        assertNull(model.lit().get());
    }
}
