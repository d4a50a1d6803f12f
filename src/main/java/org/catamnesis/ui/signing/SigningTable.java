package org.catamnesis.ui.signing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.catamnesis.followup.AnalyteWords;
import org.catamnesis.lab.AnalyteCatalogue;
import org.catamnesis.lab.LabResult;
import org.catamnesis.patient.Transplant;
import org.catamnesis.ui.common.Desk;

/** The columns of the list of patients whose results wait. */
final class SigningTable {
    private static final int NAMED = 4;
    private final Desk desk;
    private final AnalyteCatalogue catalogue;
    private final SigningModel model;

    SigningTable(Desk desk, AnalyteCatalogue catalogue, SigningModel model) {
        this.desk = desk;
        this.catalogue = catalogue;
        this.model = model;
    }

    void fill(TableView<SigningModel.Row> table) {
        add(table, "patients.name", 104, "strong", row -> desk.privacy().name(row.patient()));
        add(table, "patients.graft", 78, "", row -> organ(row.graft()));
        add(table, "patients.day", 68, "number", this::day);
        add(
                table,
                "signing.count",
                52,
                "number",
                row -> String.valueOf(row.waiting().count()));
        add(
                table,
                "signing.abnormal",
                154,
                "signing-abnormal",
                row -> abnormal(row.waiting().abnormal()));
        add(table, "signing.waits", 68, "number", this::waits);
        desk.words().messages().subscribe(_ -> table.refresh());
    }

    private void add(
            TableView<SigningModel.Row> table,
            String key,
            double width,
            String style,
            Function<SigningModel.Row, String> text) {
        var column = new TableColumn<SigningModel.Row, String>();
        column.textProperty().bind(desk.words().text(key));
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        if (!style.isEmpty()) column.getStyleClass().add(style);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(text.apply(row.getValue())));
        table.getColumns().add(column);
    }

    private String organ(Transplant graft) {
        return graft == null ? "" : desk.words().now("organ." + graft.organ().code());
    }

    private String day(SigningModel.Row row) {
        return row.graft() == null ? "" : "D+" + row.graft().dayOf(model.today());
    }

    private String waits(SigningModel.Row row) {
        LocalDate since = row.waiting().since().toLocalDate();
        return desk.words().now("signing.days", ChronoUnit.DAYS.between(since, model.today()));
    }

    private String abnormal(List<LabResult> results) {
        List<String> names = results.stream().map(this::name).distinct().toList();
        String some = names.stream().limit(NAMED).collect(Collectors.joining(" "));
        return names.size() > NAMED ? some + " +" + (names.size() - NAMED) : some;
    }

    private String name(LabResult result) {
        return java.util.Optional.ofNullable(result.analyte())
                .flatMap(catalogue::byCode)
                .map(analyte -> AnalyteWords.shortName(analyte, desk.words().language()))
                .orElse(result.measurement().printedName());
    }
}
