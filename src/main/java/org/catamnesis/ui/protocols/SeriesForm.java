package org.catamnesis.ui.protocols;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.catamnesis.followup.protocol.LineCondition;
import org.catamnesis.followup.protocol.LineConditions;
import org.catamnesis.followup.protocol.LineKind;
import org.catamnesis.followup.protocol.ProtocolFinding.Field;
import org.catamnesis.followup.protocol.ProtocolWords;
import org.catamnesis.lab.AnalyteCatalogue;
import org.catamnesis.ui.common.Choices;
import org.catamnesis.ui.common.Focus;
import org.catamnesis.ui.common.Words;

/** The fields of one series; every letter typed is in the draft at once. */
final class SeriesForm {
    private static final String EVERYBODY = "";
    private final Words words;
    private final AnalyteCatalogue catalogue;
    private final Consumer<SeriesDraft> typed;
    private SeriesDraft first;
    private boolean filling;

    @FXML
    private TextField seriesZh;

    @FXML
    private TextField seriesEn;

    @FXML
    private ComboBox<LineKind> kind;

    @FXML
    private ComboBox<String> condition;

    @FXML
    private TextField panel;

    @FXML
    private TextField fulfilled;

    @FXML
    private Label seriesProblem;

    @FXML
    private Label seriesSaid;

    SeriesForm(Words words, AnalyteCatalogue catalogue, Consumer<SeriesDraft> typed) {
        this.words = words;
        this.catalogue = catalogue;
        this.typed = typed;
    }

    @FXML
    private void initialize() {
        Choices.fill(kind, words, one -> "protocol.kind-" + one.code(), List.of(LineKind.values()));
        condition.getItems().add(EVERYBODY);
        LineConditions.shipped().all().stream().map(LineCondition::code).forEach(condition.getItems()::add);
        words.messages().subscribe(_ -> condition.setConverter(Choices.shown(this::who)));
        Stream.of(seriesZh, seriesEn, panel, fulfilled)
                .forEach(field -> field.textProperty().subscribe(_ -> tell()));
        kind.valueProperty().subscribe(_ -> tell());
        condition.valueProperty().subscribe(_ -> tell());
    }

    private String who(String code) {
        if (code == null) return "";
        return words().condition(code.equals(EVERYBODY) ? null : code);
    }

    private ProtocolWords words() {
        return new ProtocolWords(words.messages().get(), catalogue);
    }

    private void tell() {
        if (filling || first == null) return;
        typed.accept(now());
    }

    private SeriesDraft now() {
        String who = condition.getValue();
        return new SeriesDraft(
                first.key(),
                kind.getValue(),
                seriesZh.getText(),
                seriesEn.getText(),
                panel.getText(),
                EVERYBODY.equals(who) ? null : who,
                fulfilled.getText(),
                first.bands());
    }

    /** Puts a series into the fields, unless it is what stands there. */
    void fill(SeriesDraft series) {
        first = series;
        if (kind.getValue() != null && series.equals(now())) return;
        filling = true;
        seriesZh.setText(series.zh());
        seriesEn.setText(series.en());
        kind.setValue(series.kind());
        condition.setValue(series.condition() == null ? EVERYBODY : series.condition());
        panel.setText(series.panel());
        fulfilled.setText(series.fulfilledBy());
        filling = false;
    }

    /** Says what is wrong, and marks the field that it is about. */
    void judge(List<Mistake> mistakes) {
        FieldMarks.say(seriesProblem, mistakes, words.messages().get(), words());
        FieldMarks.mark(mistakes, Field.NAME, seriesZh, seriesEn);
        FieldMarks.mark(mistakes, Field.CONDITION, condition);
        FieldMarks.mark(mistakes, Field.PANEL, panel);
        FieldMarks.mark(mistakes, Field.FULFILLED_BY, fulfilled);
        seriesSaid.setText(words().done(DraftReading.codes(fulfilled.getText())));
    }

    void focus() {
        Focus.give(seriesZh);
    }
}
