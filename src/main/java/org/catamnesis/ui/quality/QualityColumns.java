package org.catamnesis.ui.quality;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import org.catamnesis.followup.quality.QualityField;
import org.catamnesis.followup.quality.QualityLine;
import org.catamnesis.followup.quality.Share;
import org.catamnesis.ui.common.Words;

/** The columns of the table: how follow-up was kept, or how complete the records are. */
final class QualityColumns {
    private static final String NONE = "—";
    private final Words words;
    private final Function<String, String> name;

    /** @param name of a protocol by its code */
    QualityColumns(Words words, Function<String, String> name) {
        this.words = words;
        this.name = name;
    }

    List<TableColumn<QualityLine, ?>> kept() {
        List<TableColumn<QualityLine, ?>> columns = head();
        columns.add(number("quality.due", QualityLine::due));
        columns.add(share("quality.in-window", line -> line.done(line.inWindow())));
        columns.add(share("quality.late", line -> line.done(line.late())));
        columns.add(share("quality.missed", line -> line.done(line.missed())));
        columns.add(share("quality.lost", line -> line.done(line.lost())));
        columns.add(median());
        columns.add(number("quality.open", QualityLine::open));
        return columns;
    }

    List<TableColumn<QualityLine, ?>> complete() {
        List<TableColumn<QualityLine, ?>> columns = head();
        for (QualityField field : QualityField.values())
            columns.add(share("quality.field-" + field.code(), line -> line.field(field)));
        return columns;
    }

    private List<TableColumn<QualityLine, ?>> head() {
        List<TableColumn<QualityLine, ?>> columns = new ArrayList<>();
        TableColumn<QualityLine, String> protocol = column("quality.protocol", 180);
        protocol.setCellValueFactory(
                row -> new ReadOnlyObjectWrapper<>(name.apply(row.getValue().protocol())));
        columns.add(protocol);
        TableColumn<QualityLine, String> month = column("quality.month", 80);
        month.setCellValueFactory(
                row -> new ReadOnlyObjectWrapper<>(row.getValue().month().toString()));
        columns.add(month);
        return columns;
    }

    private TableColumn<QualityLine, Integer> number(String key, ToIntFunction<QualityLine> value) {
        TableColumn<QualityLine, Integer> column = column(key, 84);
        column.getStyleClass().add("number");
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.applyAsInt(row.getValue())));
        column.setCellFactory(_ -> cell(String::valueOf));
        return column;
    }

    private TableColumn<QualityLine, Double> median() {
        TableColumn<QualityLine, Double> column = column("quality.median", 128);
        column.getStyleClass().add("number");
        column.setCellValueFactory(
                row -> new ReadOnlyObjectWrapper<>(row.getValue().medianDaysLate()));
        column.setCellFactory(_ -> cell(QualityColumns::days));
        return column;
    }

    static String days(Double median) {
        if (median == null) return NONE;
        return median == Math.rint(median) ? String.valueOf(median.intValue()) : String.valueOf(median);
    }

    private TableColumn<QualityLine, Share> share(String key, Function<QualityLine, Share> value) {
        TableColumn<QualityLine, Share> column = column(key, 108);
        column.getStyleClass().add("number");
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue())));
        column.setComparator(Comparator.comparing(Share::percent).thenComparing(Share::part));
        column.setCellFactory(_ -> cell(this::text));
        return column;
    }

    /** Numerator and denominator before the percent, as each share is only as good as what it is of. */
    String text(Share share) {
        return share.known() ? words.now("quality.share", share.part(), share.whole(), share.percent()) : NONE;
    }

    private <T> TableColumn<QualityLine, T> column(String key, double width) {
        TableColumn<QualityLine, T> column = new TableColumn<>();
        column.textProperty().bind(words.text(key));
        column.setPrefWidth(width);
        return column;
    }

    private static <T> TableCell<QualityLine, T> cell(Function<T, String> text) {
        var cell = new TableCell<QualityLine, T>() {
            @Override
            protected void updateItem(T item, boolean empty) {
                super.updateItem(item, empty);
                setText(empty ? null : text.apply(item));
            }
        };
        cell.getStyleClass().add("number");
        return cell;
    }
}
