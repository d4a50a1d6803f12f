package org.catamnesis.ui.common.paper;

import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The pages of a paper, one below the other on a desk, as wide as the window allows. */
public final class PaperSheets {
    private static final double AROUND = 48;
    private final ScrollPane scroll;
    private final VBox desktop = new VBox(16);
    private double widest;

    public PaperSheets(ScrollPane scroll) {
        this.scroll = scroll;
        desktop.setPadding(new Insets(16, 24, 24, 24));
        desktop.setAlignment(Pos.TOP_CENTER);
        scroll.setContent(desktop);
        scroll.viewportBoundsProperty().subscribe(_ -> fit());
    }

    /**
     * Shows these in place of what was shown; none lets go of it.
     *
     * @param widest pixels of the window that a page is wide at most
     * @param said the words on the first, for who cannot see it
     */
    public void show(List<Image> pages, double widest, String said) {
        this.widest = widest;
        desktop.getChildren().setAll(pages.stream().map(PaperSheets::sheet).toList());
        for (int i = 0; i < pages.size(); i++) {
            ImageView picture = picture(i);
            picture.setId(i == 0 ? "page" : "page" + (i + 1));
            picture.setAccessibleText(i == 0 ? said : "");
        }
        fit();
    }

    private static StackPane sheet(Image page) {
        var picture = new ImageView(page);
        picture.setPreserveRatio(true);
        picture.setSmooth(true);
        picture.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        var sheet = new StackPane(picture);
        sheet.getStyleClass().add("paper");
        sheet.setMaxSize(StackPane.USE_PREF_SIZE, StackPane.USE_PREF_SIZE);
        return sheet;
    }

    private ImageView picture(int index) {
        return (ImageView)
                ((StackPane) desktop.getChildren().get(index)).getChildren().getFirst();
    }

    private void fit() {
        double width = Math.clamp(scroll.getViewportBounds().getWidth() - AROUND, 100, Math.max(100, widest));
        for (int i = 0; i < desktop.getChildren().size(); i++) picture(i).setFitWidth(width);
    }
}
