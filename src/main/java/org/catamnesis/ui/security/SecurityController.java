package org.catamnesis.ui.security;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.catamnesis.access.Account;
import org.catamnesis.ui.common.Choices;
import org.catamnesis.ui.common.Words;

/** The page of how the clinic is kept shut. */
final class SecurityController {
    private static final List<Integer> MINUTES = List.of(1, 2, 3, 5, 10, 15, 30, 60);
    private final Words words;
    private final SecurityModel model;
    private final BiFunction<String, Runnable, Parent> codePage;

    @FXML
    private ComboBox<Integer> minutes;

    @FXML
    private ComboBox<Account> custodian;

    @FXML
    private VBox form;

    @FXML
    private StackPane page;

    @FXML
    private Label problem;

    SecurityController(Words words, SecurityModel model, BiFunction<String, Runnable, Parent> codePage) {
        this.words = words;
        this.model = model;
        this.codePage = codePage;
    }

    @FXML
    private void initialize() {
        minutes.getItems().setAll(MINUTES);
        minutes.valueProperty().bindBidirectional(model.minutes());
        model.doctors().subscribe(this::offer);
        custodian.valueProperty().bindBidirectional(model.custodian());
        words.messages()
                .subscribe(_ -> custodian.setConverter(Choices.shown((Account doctor) ->
                        doctor == null ? words.now("security.custodian-nobody") : doctor.displayName())));
        words.problem(problem, model.problem());
        model.code().subscribe(this::show);
    }

    /** Nobody first. */
    private void offer(List<Account> doctors) {
        List<Account> choices = new ArrayList<>();
        choices.add(null);
        choices.addAll(doctors);
        custodian.getItems().setAll(choices);
    }

    private void show(String code) {
        form.setVisible(code == null);
        form.setManaged(code == null);
        if (code == null) page.getChildren().clear();
        else page.getChildren().setAll(codePage.apply(code, model::forget));
    }

    @FXML
    private void renew() {
        model.renew();
    }
}
