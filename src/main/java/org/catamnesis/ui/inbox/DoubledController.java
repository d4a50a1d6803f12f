package org.catamnesis.ui.inbox;

import java.time.format.DateTimeFormatter;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.catamnesis.report.ReportDocument;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.Place;

/** Stands in the place of the rows while another document says the same, until a person has compared them. */
final class DoubledController implements ObstacleCard {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");
    private final Desk desk;
    private final ReviewModel model;
    private final Runnable aside;

    @FXML
    private VBox root;

    @FXML
    private Label other;

    @FXML
    private Label standing;

    @FXML
    private Button setAside;

    /** @param aside sets the document aside */
    DoubledController(Desk desk, ReviewModel model, Runnable aside) {
        this.desk = desk;
        this.model = model;
        this.aside = aside;
    }

    @FXML
    private void initialize() {
        model.start().subscribe(_ -> show());
        desk.words().messages().subscribe(_ -> show());
    }

    @Override
    public Node root() {
        return root;
    }

    @Override
    public void focus() {
        setAside.requestFocus();
    }

    private void show() {
        ReviewStart start = model.start().get();
        if (start == null || start.doubles() == null) {
            return;
        }
        ReportDocument first = start.doubles();
        other.setText(desk.words()
                .now("review.doubled-other", desk.privacy().text(first.fileName()), MINUTE.format(first.receivedAt())));
        standing.setText(desk.words().now(first.state().waiting() ? "review.doubled-waiting" : "review.doubled-filed"));
    }

    @FXML
    void setAside() {
        aside.run();
    }

    @FXML
    void open() {
        ReportDocument first = model.start().get().doubles();
        if (first.state().waiting() || first.patientId() == null) {
            desk.navigator().document(first.id());
        } else {
            desk.navigator().go(new Place.Source(first.id(), 1, 0, 0, 0, 0));
        }
    }

    @FXML
    void different() {
        model.notDoubled();
    }
}
