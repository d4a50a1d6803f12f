package org.catamnesis.ui.units;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.util.StringConverter;
import org.catamnesis.access.UnitSettings;
import org.catamnesis.lab.Analyte;
import org.catamnesis.lab.AnalyteCatalogue;
import org.catamnesis.lab.AnalyteUnit;
import org.catamnesis.lab.UnitText;
import org.catamnesis.ui.common.Desk;

/** One line for each analyte that is reported in more than one unit; what is chosen is saved at once. */
final class UnitsController {
    private static final List<String> ANALYTES = List.of(
            "CREA", "UREA", "BUN", "UA", "TBIL", "DBIL", "ALB", "TP", "NH3", "GLU", "HbA1c", "TC", "TG", "HDL", "LDL",
            "HGB", "Ca", "P", "Mg", "Fe", "25OHD", "UPCR", "UACR");
    private static final String PRINTED = "";
    private final Desk desk;
    private final AnalyteCatalogue catalogue;
    private final UnitSettings settings;

    @FXML
    private GridPane choices;

    UnitsController(Desk desk, AnalyteCatalogue catalogue, UnitSettings settings) {
        this.desk = desk;
        this.catalogue = catalogue;
        this.settings = settings;
    }

    @FXML
    private void initialize() {
        desk.words().messages().subscribe(_ -> load());
    }

    void load() {
        desk.tasks().run(settings::chosen).onSuccess(this::fill).start();
    }

    private void fill(Map<String, String> chosen) {
        choices.getChildren().clear();
        int row = 0;
        for (String code : ANALYTES) {
            Optional<Analyte> analyte = catalogue.byCode(code);
            if (analyte.isEmpty()) continue;
            var name = new Label(analyte.get().name(desk.words().language()));
            choices.addRow(row++, name, box(analyte.get(), chosen.getOrDefault(code, PRINTED), name.getText()));
        }
    }

    private ComboBox<String> box(Analyte analyte, String chosen, String name) {
        var box = new ComboBox<String>();
        List<String> units = new ArrayList<>(List.of(PRINTED));
        analyte.units().stream()
                .filter(unit -> unit.basis().equals(analyte.units().getFirst().basis()))
                .map(AnalyteUnit::ucum)
                .forEach(units::add);
        box.getItems().setAll(units);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(String ucum) {
                return ucum == null || ucum.equals(PRINTED)
                        ? desk.words().now("units.as-printed")
                        : UnitText.shown(ucum);
            }

            @Override
            public String fromString(String text) {
                return text;
            }
        });
        box.setPrefWidth(200);
        box.setId("unit-" + analyte.code());
        box.setAccessibleText(name);
        box.setValue(units.contains(chosen) ? chosen : PRINTED);
        box.valueProperty().subscribe((_, ucum) -> save(analyte, ucum));
        return box;
    }

    private void save(Analyte analyte, String ucum) {
        desk.tasks()
                .run(() -> {
                    settings.change(analyte.code(), ucum.equals(PRINTED) ? null : ucum);
                    return analyte;
                })
                .onSuccess(_ -> desk.notifications().good("units.saved"))
                .start();
    }
}
