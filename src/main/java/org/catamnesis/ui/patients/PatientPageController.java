package org.catamnesis.ui.patients;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.catamnesis.followup.alert.AlertCount;
import org.catamnesis.followup.alert.Severity;
import org.catamnesis.patient.Demographics;
import org.catamnesis.patient.Transplant;
import org.catamnesis.ui.common.PatientSection;
import org.catamnesis.ui.common.Words;

/** The banner that never scrolls away, the tabs of the sections, and the section in view. */
final class PatientPageController {
    private final Words words;
    private final List<PatientSection> sections;
    private final Consumer<PatientSection> open;
    private final ToggleGroup group = new ToggleGroup();
    private Identity identity;
    private AlertCount waiting = AlertCount.of(List.of());

    @FXML
    private Label name;

    @FXML
    private Label pinyin;

    @FXML
    private Label born;

    @FXML
    private Label mrn;

    @FXML
    private Label graft;

    @FXML
    private Label day;

    @FXML
    private HBox flags;

    @FXML
    private Button alerts;

    @FXML
    private Label regimen;

    @FXML
    private Label visits;

    @FXML
    private HBox tabs;

    @FXML
    private StackPane content;

    PatientPageController(Words words, List<PatientSection> sections, Consumer<PatientSection> open) {
        this.words = words;
        this.sections = sections;
        this.open = open;
    }

    @FXML
    private void initialize() {
        for (int i = 0; i < sections.size(); i++) {
            tabs.getChildren().add(tab(sections.get(i), i + 1));
        }
        alerts.setOnAction(_ -> sections.stream()
                .filter(section -> section.name().equals("alerts"))
                .findFirst()
                .ifPresent(open));
        words.messages().subscribe(this::write);
    }

    void show(Identity newIdentity) {
        identity = newIdentity;
        write();
    }

    void show(PatientSection section, Node node) {
        group.getToggles().forEach(toggle -> toggle.setSelected(toggle.getUserData() == section));
        content.getChildren().setAll(node);
    }

    private ToggleButton tab(PatientSection section, int number) {
        var tab = new ToggleButton();
        words.label(tab, section.titleKey());
        words.name(tab, section.titleKey(), PatientSection.key(number));
        tab.getStyleClass().add("section-tab");
        tab.setToggleGroup(group);
        tab.setUserData(section);
        tab.setOnAction(_ -> {
            tab.setSelected(true);
            open.accept(section);
        });
        return tab;
    }

    /** How many alerts wait for an answer; the badge leads to them and is away when there are none. */
    void show(AlertCount count) {
        waiting = count;
        writeAlerts();
    }

    private void writeAlerts() {
        var gravest = waiting.gravest();
        alerts.setVisible(gravest.isPresent());
        alerts.setManaged(gravest.isPresent());
        if (gravest.isEmpty()) return;
        String parts = waiting.bySeverity().entrySet().stream()
                .sorted(Map.Entry.<Severity, Integer>comparingByKey().reversed())
                .map(entry -> words.now("alert-severity." + entry.getKey().code()) + " " + entry.getValue())
                .collect(Collectors.joining(" · "));
        alerts.setText(words.now("alert.badge", parts));
        alerts.setAccessibleText(alerts.getText());
        alerts.getStyleClass()
                .setAll("button", "alert-badge", "alert-" + gravest.get().code());
    }

    private void write() {
        writeAlerts();
        if (identity == null) {
            return;
        }
        Demographics who = identity.patient().demographics();
        boolean masked = words.privacy().masked().get();
        name.setText(words.privacy().name(identity.patient()));
        pinyin.setText(masked ? "" : identity.patient().pinyin());
        pinyin.setManaged(!masked);
        mrn.setManaged(!masked);
        born.setText(born(who));
        mrn.setText(masked ? "" : words.now("patient.mrn", identity.patient().mrn()));
        writeGraft(identity.graft());
        flags.getChildren()
                .setAll(identity.flags().stream()
                        .map(PatientPageController::flag)
                        .toList());
        regimen.setText(
                identity.regimen().isEmpty()
                        ? words.now("patient.no-regimen")
                        : Regimen.line(words, identity.regimen()));
        visits.setText(visits());
    }

    private String born(Demographics who) {
        String sex = words.now(Labels.key(who.sex()));
        var age = identity.patient().ageOn(identity.today());
        return age.isEmpty()
                ? sex
                : words.now(
                        words.privacy().masked().get() ? "patient.aged" : "patient.born",
                        sex,
                        age.getAsInt(),
                        who.birthDate().toString());
    }

    private void writeGraft(Transplant newest) {
        if (newest == null) {
            graft.setText(words.now("patient.no-transplant"));
            day.setText("");
            return;
        }
        String organ = words.now("patients.graft-number", words.now(Labels.key(newest.organ())), newest.graftNumber());
        graft.setText(
                newest.donorType() == null
                        ? organ
                        : organ + " (" + words.now(Labels.donorKey(newest.donorType())) + ")");
        day.setText(Labels.day(newest.dayOf(identity.today())));
    }

    private String visits() {
        String last = identity.lastVisit() == null
                ? words.now("patient.no-visit")
                : words.now("patient.last-visit", identity.lastVisit().toString());
        return identity.next() == null ? last : last + "   " + identity.next().text(words, identity.today());
    }

    private static Label flag(String text) {
        var label = new Label(text);
        label.getStyleClass().add("flag");
        return label;
    }
}
