package org.catamnesis.ui.people;

import java.util.List;
import java.util.Set;
import javafx.collections.FXCollections;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.catamnesis.access.Account;
import org.catamnesis.access.People;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.Focus;

/** The list of users and, beside it, the one who is chosen or added. */
final class PeopleController {
    private final Desk desk;
    private final PeopleModel model;
    private RoleBoxes roleBoxes;
    private RoleBoxes newRoleBoxes;

    @FXML
    private TextField filter;

    @FXML
    private TableView<Person> table;

    @FXML
    private VBox unreadBox;

    @FXML
    private Label unread;

    @FXML
    private VBox nothing;

    @FXML
    private VBox one;

    @FXML
    private Label name;

    @FXML
    private Label user;

    @FXML
    private VBox roles;

    @FXML
    private Label otherKeys;

    @FXML
    private HBox saving;

    @FXML
    private Button saveRoles;

    @FXML
    private Button reset;

    @FXML
    private Button leave;

    @FXML
    private Button comeBack;

    @FXML
    private VBox add;

    @FXML
    private TextField newName;

    @FXML
    private TextField newUser;

    @FXML
    private VBox newRoles;

    @FXML
    private Button create;

    @FXML
    private VBox handed;

    @FXML
    private Label handedTo;

    @FXML
    private Label password;

    @FXML
    private Label problem;

    PeopleController(Desk desk, PeopleModel model) {
        this.desk = desk;
        this.model = model;
    }

    @FXML
    private void initialize() {
        new PeopleTable(desk.words()).fill(table);
        roleBoxes = new RoleBoxes(desk.words(), roles, this::rolesChanged);
        newRoleBoxes = new RoleBoxes(desk.words(), newRoles, this::newChanged);
        filter.textProperty().bindBidirectional(model.filter());
        newName.textProperty().subscribe(this::newChanged);
        newUser.textProperty().subscribe(this::newChanged);
        desk.words().problem(unread, model.unread());
        unreadBox.visibleProperty().bind(model.unread().isNotNull());
        table.visibleProperty().bind(model.unread().isNull());
        desk.words().problem(problem, model.problem());
        table.getSelectionModel()
                .selectedItemProperty()
                .subscribe(person -> model.choose(person == null ? null : person.account()));
        model.rows().subscribe(this::rows);
        model.chosen().subscribe(this::write);
        model.handed().subscribe(this::hand);
        model.side().subscribe(this::show);
        model.busy().subscribe(this::rolesChanged);
    }

    void focus() {
        Focus.give(filter);
    }

    private void rows(List<Person> rows) {
        Account chosen = model.chosen().get();
        table.setItems(FXCollections.observableList(rows));
        if (chosen == null) return;
        rows.stream()
                .filter(person -> person.account().id() == chosen.id())
                .findFirst()
                .ifPresent(table.getSelectionModel()::select);
    }

    private void show(PeopleModel.Side side) {
        visible(nothing, side == PeopleModel.Side.NOTHING);
        visible(one, side == PeopleModel.Side.ONE);
        visible(add, side == PeopleModel.Side.ADD);
        visible(handed, side == PeopleModel.Side.HANDED);
        if (side == PeopleModel.Side.NOTHING) table.getSelectionModel().clearSelection();
        if (side == PeopleModel.Side.ADD) {
            table.getSelectionModel().clearSelection();
            newName.clear();
            newUser.clear();
            newRoleBoxes.choose(Set.of());
            Focus.give(newName);
        }
    }

    private static void visible(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }

    private void write(Account account) {
        if (account == null) return;
        name.setText(account.displayName());
        user.setText(account.userName());
        roleBoxes.choose(account.roles());
        roleBoxes.disable(!account.active());
        visible(reset, account.active());
        visible(saving, account.active());
        visible(leave, account.active());
        visible(comeBack, !account.active());
        rolesChanged();
    }

    private void rolesChanged() {
        if (roleBoxes == null || model.chosen().get() == null) return;
        Set<org.catamnesis.access.Role> wanted = roleBoxes.chosen();
        boolean same = wanted.equals(model.chosen().get().roles());
        saveRoles.setDisable(same || wanted.isEmpty() || model.busy().get());
        visible(otherKeys, !same && !wanted.isEmpty() && model.needsOtherKeys(wanted));
    }

    private void newChanged() {
        if (newRoleBoxes == null) return;
        create.setDisable(newName.getText().isBlank()
                || newUser.getText().isBlank()
                || newRoleBoxes.chosen().isEmpty());
    }

    private void hand(People.Handed given) {
        password.setText(given == null ? "" : given.temporaryPassword().orElse(""));
        if (given != null)
            desk.words().label(handedTo, "people.handed-to", given.account().displayName());
    }

    @FXML
    private void beginToAdd() {
        model.beginToAdd();
    }

    @FXML
    private void create() {
        model.add(newUser.getText(), newName.getText(), newRoleBoxes.chosen());
    }

    @FXML
    private void cancel() {
        model.forget();
    }

    @FXML
    private void saveRoles() {
        model.changeRoles(roleBoxes.chosen());
    }

    @FXML
    private void reset() {
        model.resetPassword();
    }

    @FXML
    private void leave() {
        model.leave();
    }

    @FXML
    private void comeBack() {
        model.comeBack();
    }

    @FXML
    private void tryAgain() {
        model.load();
    }
}
