package org.catamnesis.ui.common.page;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.geometry.Bounds;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Rotate;
import javafx.scene.transform.Scale;
import org.catamnesis.lab.PageRegion;
import org.catamnesis.ui.common.Icons;
import org.catamnesis.ui.common.Shortcut;
import org.catamnesis.ui.common.Words;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** A page as it came, with the line of the row under the cursor lit; clicking a line says which it is. */
public final class PageView {
    private static final double AROUND = 2;
    private final Words words;
    private final PageModel model;
    private final ImageView image = new ImageView();
    private final Rectangle marker = new Rectangle();
    private final Rectangle frame = new Rectangle();
    private final Pane sheet = new Pane(image, marker, frame);
    private final Scale scale = new Scale(1, 1);
    private final Rotate rotate = new Rotate();
    private final ScrollPane scroll = new ScrollPane(new StackPane(new Group(sheet)));
    private final BorderPane root = new BorderPane();

    public PageView(Words words, PageModel model, Consumer<PagePoint> clicked) {
        this.words = words;
        this.model = model;
        build();
        sheet.setOnMouseClicked(event -> click(event, clicked));
        model.picture().subscribe(this::draw);
        model.lit().subscribe(this::light);
        model.zoom().subscribe(_ -> size());
        model.turn().subscribe(_ -> size());
        scroll.viewportBoundsProperty().subscribe(_ -> size());
    }

    public Region root() {
        return root;
    }

    /** The keys of the page, for the screen that shows it. */
    public List<Shortcut> shortcuts() {
        return List.of(
                Shortcut.of("Page_Down", "page.next", () -> model.step(1)),
                Shortcut.of("Page_Up", "page.previous", () -> model.step(-1)),
                Shortcut.of("Shortcut+Equals", "page.zoom-in", model::zoomIn),
                Shortcut.of("Shortcut+Minus", "page.zoom-out", model::zoomOut),
                Shortcut.of("Shortcut+0", "page.fit", model::fit),
                Shortcut.of("Shortcut+R", "page.turn", model::turnRight));
    }

    private void build() {
        image.setSmooth(true);
        image.setPreserveRatio(true);
        marker.getStyleClass().add("page-marker");
        frame.getStyleClass().add("page-frame");
        marker.setMouseTransparent(true);
        frame.setMouseTransparent(true);
        sheet.getTransforms().setAll(scale, rotate);
        sheet.getStyleClass().add("page-sheet");
        scroll.getStyleClass().add("page-scroll");
        scroll.setPannable(true);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        scroll.addEventFilter(ScrollEvent.SCROLL, this::wheel);
        var problem = new Label();
        problem.getStyleClass().add("field-problem");
        problem.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> model.problem().get() == null
                                ? ""
                                : words.messages().get().problem(model.problem().get()),
                        model.problem(),
                        words.messages()));
        problem.visibleProperty().bind(problem.textProperty().isNotEmpty());
        problem.setMaxWidth(320);
        var drawing = new Label();
        words.label(drawing, "page.drawing");
        drawing.getStyleClass().add("quiet");
        drawing.visibleProperty()
                .bind(model.picture()
                        .isNull()
                        .and(model.problem().isNull())
                        .and(words.privacy().masked().not()));
        root.getStyleClass().add("page-view");
        var covered = new Label();
        words.label(covered, "privacy.page-covered");
        covered.getStyleClass().add("quiet");
        covered.setMaxWidth(320);
        covered.setWrapText(true);
        covered.visibleProperty().bind(words.privacy().masked());
        words.messages()
                .subscribe(_ -> sheet.setVisible(!words.privacy().masked().get()));
        root.setCenter(new StackPane(scroll, drawing, problem, covered));
        root.setBottom(bar());
    }

    private HBox bar() {
        var number = new Label();
        words.label(number, "page.number", model.page(), model.pages());
        number.getStyleClass().add("quiet");
        var previous =
                Icons.button(words, Material2OutlinedAL.CHEVRON_LEFT, "page.previous", "Page Up", () -> model.step(-1));
        var next =
                Icons.button(words, Material2OutlinedAL.CHEVRON_RIGHT, "page.next", "Page Down", () -> model.step(1));
        previous.disableProperty().bind(model.page().lessThanOrEqualTo(1));
        next.disableProperty().bind(Bindings.greaterThanOrEqual(model.page(), model.pages()));
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var bar = new HBox(
                previous,
                number,
                next,
                gap,
                Icons.button(words, Material2OutlinedMZ.ZOOM_OUT, "page.zoom-out", "Ctrl+-", model::zoomOut),
                Icons.button(words, Material2OutlinedMZ.ZOOM_IN, "page.zoom-in", "Ctrl++", model::zoomIn),
                Icons.button(words, Material2OutlinedAL.FULLSCREEN, "page.fit", "Ctrl+0", model::fit),
                Icons.button(words, Material2OutlinedMZ.ROTATE_RIGHT, "page.turn", "Ctrl+R", model::turnRight));
        bar.getChildren().forEach(node -> node.setFocusTraversable(false));
        bar.getStyleClass().add("page-bar");
        return bar;
    }

    private void draw(PagePicture drawn) {
        image.setImage(drawn == null ? null : drawn.image());
        if (drawn != null) {
            image.setFitWidth(drawn.width());
            sheet.setPrefSize(drawn.width(), drawn.height());
            sheet.setMaxSize(drawn.width(), drawn.height());
            size();
        }
        light(model.lit().get());
    }

    private void size() {
        PagePicture drawn = model.picture().get();
        if (drawn == null || scroll.getViewportBounds().getWidth() <= 0) {
            return;
        }
        boolean sideways = model.turn().get() % 180 != 0;
        double across = sideways ? drawn.height() : drawn.width();
        double real = model.zoom().get() == PageModel.FIT
                ? scroll.getViewportBounds().getWidth() / across
                : model.zoom().get();
        scale.setX(real);
        scale.setY(real);
        rotate.setAngle(model.turn().get());
        model.shown(real);
        light(model.lit().get());
    }

    private void light(PageRegion region) {
        PagePicture drawn = model.picture().get();
        boolean shown = region != null && drawn != null && drawn.page() == region.page();
        marker.setVisible(shown);
        frame.setVisible(shown);
        if (!shown) {
            return;
        }
        for (Rectangle box : List.of(marker, frame)) {
            box.setX(region.x() - AROUND);
            box.setY(region.y() - AROUND);
            box.setWidth(region.width() + 2 * AROUND);
            box.setHeight(region.height() + 2 * AROUND);
        }
        frame.setStrokeWidth(1.5 / scale.getX());
        reveal();
    }

    /** Scrolls just so that the lit line is in view, with some lines around it. */
    private void reveal() {
        scroll.layout();
        Bounds content = scroll.getContent().getLayoutBounds();
        Bounds view = scroll.getViewportBounds();
        Bounds line = scroll.getContent().sceneToLocal(frame.localToScene(frame.getLayoutBounds()));
        double spare = content.getHeight() - view.getHeight();
        if (spare <= 0) {
            return;
        }
        double top = scroll.getVvalue() * spare;
        double margin = Math.min(view.getHeight() / 4, 80);
        if (line.getMinY() < top + margin || line.getMaxY() > top + view.getHeight() - margin) {
            scroll.setVvalue(Math.clamp((line.getCenterY() - view.getHeight() / 2) / spare, 0, 1));
        }
    }

    private void wheel(ScrollEvent event) {
        if (event.isShortcutDown()) {
            event.consume();
            if (event.getDeltaY() > 0) {
                model.zoomIn();
            } else if (event.getDeltaY() < 0) {
                model.zoomOut();
            }
        }
    }

    private void click(MouseEvent event, Consumer<PagePoint> clicked) {
        if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
            clicked.accept(new PagePoint(model.page().get(), event.getX(), event.getY()));
        }
    }
}
