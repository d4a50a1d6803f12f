package org.catamnesis.ui.visit;

import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.catamnesis.language.ProblemException;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.ProblemPage;

/** What is due, booked and agreed on the left, the visit of today on the right, or a form in its place. */
final class FollowUpController {
    private final Desk desk;
    private final FollowUpActions actions;
    private final FollowUpParts parts;
    private final VisitFormController form;
    private final Parent visit;
    private VisitRead read;
    private SideForm open;

    @FXML
    private ScrollPane scroll;

    @FXML
    private VBox list;

    @FXML
    private StackPane side;

    FollowUpController(
            Desk desk, FollowUpActions actions, FollowUpParts parts, VisitFormController form, Parent visit) {
        this.desk = desk;
        this.actions = actions;
        this.parts = parts;
        this.form = form;
        this.visit = visit;
    }

    @FXML
    private void initialize() {
        side.getChildren().setAll(visit);
        desk.words().messages().subscribe(_ -> write());
    }

    void show(VisitRead now) {
        read = now;
        form.show(now);
        visit.setVisible(true);
        write();
    }

    /** Shows the form of the visit as it stands after something was put back. */
    void again() {
        form.show(read);
    }

    void failed(ProblemException why) {
        if (read == null) list.getChildren().setAll(ProblemPage.of(desk.words(), why, actions::load, actions::load));
        else desk.notifications().problem(why);
    }

    void focus() {
        if (!covered()) form.focus();
    }

    private void write() {
        if (read != null) list.getChildren().setAll(parts.of(read));
    }

    boolean covered() {
        return side.getChildren().size() > 1;
    }

    void cover(SideForm form) {
        cover(form.root());
        open = form;
        form.focus();
    }

    /** Something in the place of the visit, until it is left. */
    void cover(Node pane) {
        open = null;
        visit.setVisible(false);
        side.getChildren().setAll(visit, pane);
        StackPane.setAlignment(pane, Pos.TOP_LEFT);
        pane.getStyleClass().add("page-cover");
    }

    SideForm open() {
        return open;
    }

    void uncover() {
        open = null;
        side.getChildren().setAll(visit);
        visit.setVisible(true);
        form.focus();
    }
}
