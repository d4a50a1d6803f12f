package org.catamnesis.ui.results;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.StackPane;
import javafx.util.StringConverter;
import org.catamnesis.followup.ResultGrades;
import org.catamnesis.followup.index.Calculation;
import org.catamnesis.followup.index.IndicatorWords;
import org.catamnesis.followup.index.Indicators;
import org.catamnesis.lab.UnitText;
import org.catamnesis.lab.index.About;
import org.catamnesis.lab.index.Asked;
import org.catamnesis.lab.index.Fact;
import org.catamnesis.lab.index.Formula;
import org.catamnesis.lab.index.Outcome;
import org.catamnesis.ui.common.Desk;

/** The calculation sheet: a formula, its inputs from the record or by hand, the result. Nothing of it is kept. */
final class CalculationController {
    private static final String FIRST = "MELD-3.0";
    private final Desk desk;
    private final ResultGrades grades;
    private final LocalDate today;
    private final Runnable leave;
    private final Map<String, String> answers = new HashMap<>();
    private Calculation calculation;

    @FXML
    private StackPane root;

    @FXML
    private ComboBox<Formula> formula;

    @FXML
    private GridPane inputs;

    @FXML
    private Label result;

    @FXML
    private Label grade;

    @FXML
    private Label missing;

    @FXML
    private Label words;

    @FXML
    private Label validFor;

    @FXML
    private Label origin;

    @FXML
    private Button copying;

    CalculationController(Desk desk, ResultGrades grades, LocalDate today, Runnable leave) {
        this.desk = desk;
        this.grades = grades;
        this.today = today;
        this.leave = leave;
    }

    @FXML
    private void initialize() {
        formula.setConverter(new StringConverter<>() {
            @Override
            public String toString(Formula one) {
                return one == null ? "" : said().name(one.about());
            }

            @Override
            public Formula fromString(String text) {
                return null;
            }
        });
        formula.getItems().setAll(Indicators.formulas());
        formula.valueProperty().subscribe(this::show);
        formula.setValue(Indicators.formulas().stream()
                .filter(one -> one.about().id().equals(FIRST))
                .findFirst()
                .orElseThrow());
        desk.words().messages().subscribe(_ -> show(formula.getValue()));
        root.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                leave.run();
                event.consume();
            }
        });
    }

    void focus() {
        formula.requestFocus();
    }

    private IndicatorWords said() {
        return new IndicatorWords(grades.catalogue(), desk.words().messages().get());
    }

    private void show(Formula chosen) {
        if (chosen == null) return;
        calculation = new Calculation(chosen, grades, today);
        answers.clear();
        inputs.getChildren().clear();
        List<Calculation.Field> fields = calculation.fields();
        for (int row = 0; row < fields.size(); row++) line(row, fields.get(row));
        About about = chosen.about();
        words.setText(said().formula(about));
        validFor.setText(desk.words().now("indicator.valid-for") + ": " + said().validFor(about.validFor()));
        String source =
                about.id() + " · v" + about.version() + (about.citation().isEmpty() ? "" : " · ") + about.citation();
        origin.setText(about.confirmed() ? source : source + "\n" + desk.words().now("indicator.not-confirmed"));
        compute();
    }

    private void line(int row, Calculation.Field field) {
        String code = field.asked().code();
        answers.put(code, field.text());
        var name = new Label(said().input(code));
        Control input = field.asked() instanceof Asked.Known(Fact fact) && choices(fact) > 0
                ? choice(fact, field.text())
                : typed(code, field.text());
        input.setId("input-" + code);
        input.setAccessibleText(name.getText());
        var unit = new Label(UnitText.shown(field.unit()).replaceAll("^a$", ""));
        unit.getStyleClass().add("secondary");
        boolean fromRecord = !field.text().isEmpty();
        String note = field.day() != null && fromRecord && field.asked() instanceof Asked.Measured
                ? desk.words().now("indicator.from-record", field.day().toString())
                : fromRecord
                        ? desk.words().now("indicator.from-chart")
                        : desk.words().now("indicator.by-hand");
        var origin = new Label(note);
        origin.getStyleClass().add("secondary");
        inputs.addRow(row, name, input, unit, origin);
    }

    private static int choices(Fact fact) {
        return switch (fact) {
            case SEX, DIALYSIS, INSULIN -> 2;
            case ASCITES, ENCEPHALOPATHY -> 3;
            case AGE, DAILY_DOSE, UPPER_LIMIT -> 0;
        };
    }

    private Control choice(Fact fact, String known) {
        var box = new ComboBox<String>();
        box.getItems()
                .setAll(IntStream.range(0, choices(fact))
                        .mapToObj(number -> said().choice(fact, number))
                        .toList());
        box.setPrefWidth(220);
        box.setPromptText(desk.words().now("indicator.choose"));
        if (!known.isEmpty()) box.getSelectionModel().select(Integer.parseInt(known));
        box.getSelectionModel().selectedIndexProperty().subscribe((_, index) -> {
            answers.put(fact.code(), String.valueOf(index));
            compute();
        });
        return box;
    }

    private Control typed(String code, String known) {
        var field = new TextField(known);
        field.setPrefWidth(120);
        field.textProperty().subscribe((_, text) -> {
            answers.put(code, text);
            compute();
        });
        return field;
    }

    private void compute() {
        About about = calculation.formula().about();
        Outcome outcome = calculation.compute(answers);
        boolean found = outcome instanceof Outcome.Value;
        result.setText(
                outcome instanceof Outcome.Value value
                        ? (said().value(about, value.value()) + " " + UnitText.shown(about.unit())).strip()
                        : "—");
        grade.setText(
                outcome.found().map(value -> said().grade(about, value.grade())).orElse(""));
        missing.setText(String.join(
                "\n", outcome.reasons().stream().map(said()::missing).toList()));
        missing.setVisible(!found);
        missing.setManaged(!found);
        copying.setDisable(!found);
    }

    /** The result with its inputs, one a line. */
    @FXML
    private void copy() {
        About about = calculation.formula().about();
        var text = new StringBuilder(said().name(about) + " " + result.getText() + " " + grade.getText()).append('\n');
        for (Calculation.Field field : calculation.fields()) {
            String code = field.asked().code();
            String answer = answers.getOrDefault(code, "");
            boolean chosen = field.asked() instanceof Asked.Known(Fact fact) && choices(fact) > 0 && !answer.isEmpty();
            String shown = chosen
                    ? said().choice(((Asked.Known) field.asked()).fact(), Integer.parseInt(answer))
                    : answer + " " + UnitText.shown(field.unit()).replaceAll("^a$", "");
            text.append(said().input(code)).append('\t').append(shown.strip()).append('\n');
        }
        text.append(about.id()).append(" v").append(about.version()).append('\n');
        desk.copies().put(text.toString());
        desk.notifications().good("results.copied");
    }

    @FXML
    private void leave() {
        leave.run();
    }
}
