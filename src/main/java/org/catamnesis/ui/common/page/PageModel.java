package org.catamnesis.ui.common.page;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.catamnesis.lab.PageRegion;
import org.catamnesis.language.ProblemException;
import org.catamnesis.ui.common.Latest;
import org.catamnesis.ui.common.Tasks;

/** Which page of a document is in view, how large, how turned, and what is lit on it. */
public final class PageModel {
    /** The zoom that fits the page's width into the view. */
    static final double FIT = 0;

    private static final double[] ZOOMS = {0.5, 0.67, 0.8, 1, 1.25, 1.5, 2, 2.5, 3, 4};
    private final PagePictures pictures;
    private final Latest drawing;
    private final ReadOnlyObjectWrapper<PagePicture> picture = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<ProblemException> problem = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<PageRegion> lit = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyIntegerWrapper page = new ReadOnlyIntegerWrapper(1);
    private final ReadOnlyIntegerWrapper pages = new ReadOnlyIntegerWrapper(1);
    private final ReadOnlyDoubleWrapper zoom = new ReadOnlyDoubleWrapper(FIT);
    private final ReadOnlyIntegerWrapper turn = new ReadOnlyIntegerWrapper();
    private Long documentId;
    private double shownZoom = 1;

    public PageModel(Tasks tasks, PagePictures pictures) {
        this.pictures = pictures;
        drawing = tasks.latest();
    }

    /** Shows the first page of a document, fitted. */
    public void open(long newDocument, int pageCount) {
        documentId = newDocument;
        pages.set(Math.max(1, pageCount));
        page.set(1);
        zoom.set(FIT);
        turn.set(0);
        lit.set(null);
        picture.set(null);
        problem.set(null);
        draw();
    }

    /** The pages of a locked document open with this password for as long as somebody works here. */
    public void unlock(long locked, String password) {
        pictures.unlock(locked, password);
    }

    /** Shows nothing and lets go of the document. */
    public void close() {
        documentId = null;
        picture.set(null);
        lit.set(null);
        pictures.forget();
    }

    /** Lights a region and turns to its page; null puts the light out. */
    public void light(PageRegion region) {
        lit.set(region);
        if (region != null) {
            show(region.page());
        }
    }

    public void show(int wanted) {
        int within = Math.clamp(wanted, 1, pages.get());
        if (within != page.get()) {
            page.set(within);
            draw();
        }
    }

    public void step(int by) {
        show(page.get() + by);
    }

    public void turnRight() {
        turn.set((turn.get() + 90) % 360);
    }

    public void zoomIn() {
        for (double step : ZOOMS) {
            if (step > shownZoom * 1.01) {
                zoomTo(step);
                return;
            }
        }
    }

    public void zoomOut() {
        for (int i = ZOOMS.length - 1; i >= 0; i--) {
            if (ZOOMS[i] < shownZoom * 0.99) {
                zoomTo(ZOOMS[i]);
                return;
            }
        }
    }

    public void fit() {
        zoomTo(FIT);
    }

    /** The view says which zoom it really shows: the fitted one is its own affair. */
    void shown(double real) {
        shownZoom = real;
        if (documentId != null && picture.get() != null && picture.get().dpi() != dpi()) {
            draw();
        }
    }

    public ReadOnlyIntegerProperty page() {
        return page.getReadOnlyProperty();
    }

    public ReadOnlyIntegerProperty pages() {
        return pages.getReadOnlyProperty();
    }

    /** The region that is lit, or null. */
    public ReadOnlyObjectProperty<PageRegion> lit() {
        return lit.getReadOnlyProperty();
    }

    /** Why a page cannot be drawn, or null. */
    public ReadOnlyObjectProperty<ProblemException> problem() {
        return problem.getReadOnlyProperty();
    }

    /** The page as drawn; the one before stays until the next is there. */
    ReadOnlyObjectProperty<PagePicture> picture() {
        return picture.getReadOnlyProperty();
    }

    /** Screen units for a point; {@link #FIT} to fit the width. */
    ReadOnlyDoubleProperty zoom() {
        return zoom.getReadOnlyProperty();
    }

    /** Degrees clockwise by which the page is turned by hand. */
    ReadOnlyIntegerProperty turn() {
        return turn.getReadOnlyProperty();
    }

    private void zoomTo(double wanted) {
        zoom.set(wanted);
        if (documentId != null) {
            draw();
        }
    }

    /** Dots enough for a sharp picture at the zoom that is shown, in few steps, so that pictures are drawn once. */
    private int dpi() {
        double wanted = zoom.get() == FIT ? shownZoom : zoom.get();
        return wanted <= 1.3 ? 144 : wanted <= 2.2 ? 220 : 300;
    }

    private void draw() {
        long document = documentId;
        int wantedPage = page.get();
        int dpi = dpi();
        drawing.run(() -> pictures.picture(document, wantedPage, dpi))
                .onSuccess(drawn -> {
                    if (documentId != null && documentId == document) {
                        problem.set(null);
                        picture.set(drawn);
                    }
                })
                .onProblem(problem::set)
                .start();
    }
}
