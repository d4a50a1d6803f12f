package org.catamnesis.ui.spreadsheets;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.catamnesis.ui.common.Words;

/** One of our columns: which column of the other file it is, what it is where there is none, and what its words mean. */
final class MappingLine {
    private final String column;
    private final Label name;
    private final ComboBox<String> header = new ComboBox<>();
    private final TextField constant = new TextField();
    private final TextField values = new TextField();

    MappingLine(Words words, String column, boolean required, List<String> headers) {
        this.column = column;
        name = new Label(required ? column + " *" : column);
        name.getStyleClass().add(required ? "strong" : "label");
        header.setEditable(true);
        header.getItems().setAll(headers);
        header.setPrefWidth(230);
        header.getEditor().accessibleTextProperty().bind(words.text("spreadsheets.their-column"));
        constant.accessibleTextProperty().bind(words.text("spreadsheets.always"));
        values.accessibleTextProperty().bind(words.text("spreadsheets.means"));
        constant.setPrefWidth(150);
        values.setPrefWidth(260);
    }

    String column() {
        return column;
    }

    javafx.scene.Node[] cells() {
        return new javafx.scene.Node[] {name, header, constant, values};
    }

    String header() {
        String typed = header.getEditor().getText();
        return typed == null ? "" : typed.strip();
    }

    void header(String text) {
        header.getEditor().setText(text);
    }

    String constant() {
        return constant.getText().strip();
    }

    void constant(String text) {
        constant.setText(text);
    }

    /** {@code 男=male, 女=female} as what each word means. */
    Map<String, String> values() {
        Map<String, String> meanings = new LinkedHashMap<>();
        for (String part : values.getText().split("[,，;；]")) {
            int equals = part.indexOf('=');
            if (equals > 0)
                meanings.put(
                        part.substring(0, equals).strip(),
                        part.substring(equals + 1).strip());
        }
        return meanings;
    }

    void values(Map<String, String> meanings) {
        values.setText(meanings.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(each -> each.getKey() + "=" + each.getValue())
                .collect(Collectors.joining(", ")));
    }
}
