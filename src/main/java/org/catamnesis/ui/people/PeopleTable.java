package org.catamnesis.ui.people;

import java.time.format.DateTimeFormatter;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.catamnesis.access.Account;
import org.catamnesis.ui.common.Words;

/** The columns of the list. */
final class PeopleTable {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");
    private final Words words;

    PeopleTable(Words words) {
        this.words = words;
    }

    void fill(TableView<Person> table) {
        table.getColumns()
                .add(column("people.name", 224, person -> person.account().displayName()));
        table.getColumns().getFirst().getStyleClass().add("strong");
        table.getColumns()
                .add(column("sign-in.user", 122, person -> person.account().userName()));
        table.getColumns()
                .add(column(
                        "people.roles",
                        190,
                        person -> RoleBoxes.words(words, person.account().roles())));
        table.getColumns().add(column("people.state", 118, person -> words.now(state(person.account()))));
        table.getColumns().add(column("people.last-sign-in", 132, this::lastSignIn));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        words.messages().subscribe(table::refresh);
    }

    static String state(Account account) {
        if (!account.active()) return "people.left";
        return account.resetRequired() ? "people.must-change" : "people.active";
    }

    private String lastSignIn(Person person) {
        return person.lastSignIn() == null ? words.now("people.never") : TIME.format(person.lastSignIn());
    }

    private TableColumn<Person, String> column(String key, double width, Function<Person, String> text) {
        var column = new TableColumn<Person, String>();
        column.textProperty().bind(words.text(key));
        column.setPrefWidth(width);
        column.setCellValueFactory(
                cell -> Bindings.createStringBinding(() -> text.apply(cell.getValue()), words.messages()));
        return column;
    }
}
