package org.catamnesis.ui.medication;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.catamnesis.medication.Corridor;
import org.catamnesis.medication.Dosing;
import org.catamnesis.medication.Drug;
import org.catamnesis.medication.DrugCatalogue;
import org.catamnesis.medication.DrugSupply;
import org.catamnesis.medication.SupplyCourse;
import org.catamnesis.medication.TargetOverride;
import org.catamnesis.ui.common.Icons;
import org.catamnesis.ui.common.Words;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** What is known of the chosen drug: its doses, its targets, what is at home. */
final class DrugDetails {
    /** What can be done about a line of the details. */
    interface Wishes {
        void end(TargetOverride target);

        void takeBack(TargetOverride target);

        void takeBack(DrugSupply supply);
    }

    private final Words words;
    private final MedicationModel model;
    private final LineWords lines;
    private final boolean doctor;
    private final Wishes wishes;

    DrugDetails(Words words, MedicationModel model, boolean doctor, Wishes wishes) {
        this.words = words;
        this.model = model;
        this.lines = new LineWords(words, model);
        this.doctor = doctor;
        this.wishes = wishes;
    }

    void history(VBox into, String drug) {
        into.getChildren().clear();
        List<Dosing> doses = model.grades().chart().dosings().stream()
                .filter(dosing -> dosing.drug().equals(drug))
                .sorted(Comparator.comparing(Dosing::startDay).reversed())
                .toList();
        for (Dosing dosing : doses) into.getChildren().add(dose(dosing));
    }

    private Node dose(Dosing dosing) {
        String end = dosing.endDay() == null ? "" : dosing.endDay().toString();
        String form = lines.form(dosing);
        Label when = fixed(styled(dosing.startDay() + " – " + end, "quiet"), 168);
        Label dose = new Label(lines.dose(dosing) + (form.isEmpty() ? "" : "  " + form));
        HBox line = row(when, dose);
        if (dosing.startDay().isAfter(model.today()))
            line.getChildren().add(styled(words.now("medication.planned"), "in-unreviewed"));
        String why = why(dosing);
        if (!why.isEmpty()) line.getChildren().add(styled(why, "quiet"));
        return line;
    }

    private String why(Dosing dosing) {
        String code = dosing.stopReason() == null
                ? ""
                : StopReasons.words(dosing.stopReason(), words.messages().get());
        return List.of(code, dosing.reason() == null ? "" : dosing.reason()).stream()
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    void targets(VBox into, String drug) {
        into.getChildren().clear();
        Optional<String> analyte = DrugCatalogue.shipped().named(drug).map(Drug::level);
        if (analyte.isEmpty()) {
            into.getChildren().add(quiet("medication.no-level"));
            return;
        }
        LocalDate today = model.today();
        List<Corridor.Step> steps = model.grades().corridor(analyte.get()).steps();
        Optional<Corridor.Step> now =
                steps.stream().filter(step -> step.inForceOn(today)).findFirst();
        into.getChildren().add(now.map(this::target).orElseGet(() -> quiet("medication.no-target")));
        for (TargetOverride own : model.grades().chart().targetOverrides().reversed())
            if (own.drug().equals(drug)) into.getChildren().add(own(own, today));
    }

    private Node target(Corridor.Step step) {
        VBox now = new VBox(row(styled(words.now("medication.today"), "quiet"), strong(lines.limits(step))));
        if (step.source() != null && !step.override())
            now.getChildren().add(wrapped(words.now("medication.source", step.source())));
        return now;
    }

    private Node own(TargetOverride own, LocalDate today) {
        String until = own.untilDay() == null ? "" : own.untilDay().toString();
        String limits = Amount.text(own.low()) + "–" + Amount.text(own.high()) + " " + own.unit();
        HBox first = row(strong(limits), styled(own.fromDay() + " – " + until, "quiet"));
        if (doctor) {
            if (own.untilDay() == null || own.untilDay().isAfter(today))
                first.getChildren().add(link("medication.end-target", () -> wishes.end(own)));
            first.getChildren()
                    .add(Icons.button(
                            words,
                            Material2OutlinedAL.DELETE_OUTLINE,
                            "record.take-back",
                            "",
                            () -> wishes.takeBack(own)));
        }
        String by = model.prescribed(own.id())
                .map(who -> words.now(
                        "medication.set-by", who.by(), who.at().toLocalDate().toString()))
                .orElse("");
        String why = own.reason() == null ? by : own.reason() + " · " + by;
        return new VBox(first, wrapped(why));
    }

    void supplies(VBox into, String drug) {
        into.getChildren().clear();
        List<DrugSupply> all = model.grades().chart().supplies().stream()
                .filter(supply -> supply.drug().equals(drug))
                .toList()
                .reversed();
        if (all.isEmpty()) {
            into.getChildren().add(quiet("medication.no-supply"));
            return;
        }
        SupplyCourse course = SupplyCourse.of(
                drug, model.grades().chart().supplies(), model.grades().chart().dosings(), model.today());
        for (SupplyCourse.Gap gap : course.gaps().reversed())
            into.getChildren()
                    .add(styled(
                            words.now(
                                    "medication.gap",
                                    gap.from().toString(),
                                    gap.to().toString()),
                            "in-high"));
        for (DrugSupply supply : all) into.getChildren().add(supply(supply));
    }

    private Node supply(DrugSupply supply) {
        Label what = supply.missed()
                ? styled(StopReasons.words(supply.reason(), words.messages().get()), "in-high")
                : new Label(words.now("medication.supply-days", supply.days())
                        + (supply.quantity() == null
                                ? ""
                                : "  " + Amount.text(supply.quantity()) + " "
                                        + (supply.unit() == null ? "" : supply.unit())));
        return row(
                fixed(styled(supply.day().toString(), "quiet"), 84),
                what,
                Icons.button(
                        words,
                        Material2OutlinedAL.DELETE_OUTLINE,
                        "record.take-back",
                        "",
                        () -> wishes.takeBack(supply)));
    }

    private Button link(String key, Runnable action) {
        var button = new Button();
        button.getStyleClass().add("link");
        words.label(button, key);
        button.setOnAction(_ -> action.run());
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    private static HBox row(Node... parts) {
        var row = new HBox(8, parts);
        row.getStyleClass().add("medication-line");
        return row;
    }

    private Label quiet(String key) {
        return wrapped(words.now(key));
    }

    private static Label wrapped(String text) {
        Label label = styled(text, "secondary");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private static Label strong(String text) {
        return styled(text, "strong");
    }

    private static Label styled(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        return label;
    }

    private static Label fixed(Label label, double width) {
        label.setMinWidth(width);
        label.setPrefWidth(width);
        return label;
    }
}
