package org.catamnesis.ui.backup;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.catamnesis.clinic.backup.BackupInfo;
import org.catamnesis.ui.common.Words;

/** The columns of the list of backups. */
final class BackupTable {
    static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");
    private static final double MEGABYTE = 1_000_000;
    private final Words words;
    private final Supplier<LocalDateTime> now;

    BackupTable(Words words, Supplier<LocalDateTime> now) {
        this.words = words;
        this.now = now;
    }

    void fill(TableView<BackupInfo> table) {
        table.getColumns().add(column("backup.made-at", 150, one -> TIME.format(one.madeAt())));
        table.getColumns().getFirst().getStyleClass().add("strong");
        table.getColumns().add(column("backup.age", 130, one -> age(words, one.madeAt(), now.get())));
        number(table, column("backup.size", 110, one -> megabytes(one.bytes())));
        number(table, column("backup.rows", 120, one -> String.format(Locale.ROOT, "%,d", one.rows())));
        table.getColumns()
                .add(column("backup.file", 320, one -> one.path().getFileName().toString()));
        words.messages().subscribe(table::refresh);
    }

    private static void number(TableView<BackupInfo> table, TableColumn<BackupInfo, String> column) {
        column.getStyleClass().add("number");
        table.getColumns().add(column);
    }

    static String age(Words words, LocalDateTime made, LocalDateTime now) {
        long days = ChronoUnit.DAYS.between(made.toLocalDate(), now.toLocalDate());
        if (days <= 0) return words.now("backup.today");
        return days == 1 ? words.now("backup.yesterday") : words.now("backup.days-ago", days);
    }

    private static String megabytes(long bytes) {
        return String.format(Locale.ROOT, "%.1f MB", bytes / MEGABYTE);
    }

    private TableColumn<BackupInfo, String> column(String key, double width, Function<BackupInfo, String> text) {
        var column = new TableColumn<BackupInfo, String>();
        column.textProperty().bind(words.text(key));
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setCellValueFactory(
                cell -> Bindings.createStringBinding(() -> text.apply(cell.getValue()), words.messages()));
        return column;
    }
}
