package org.catamnesis.ui.protocols;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.catamnesis.followup.calendar.ClosedDays;
import org.catamnesis.followup.due.SchedulePreview;
import org.catamnesis.followup.protocol.Protocol;
import org.catamnesis.followup.protocol.ProtocolDiff;
import org.catamnesis.followup.protocol.ProtocolSeries;
import org.catamnesis.followup.protocol.ProtocolWords;
import org.catamnesis.lab.AnalyteCatalogue;
import org.catamnesis.ui.common.Choices;
import org.catamnesis.ui.common.TypedDate;
import org.catamnesis.ui.common.Words;

/** Beside the protocol: the dates that a patient would get, and what the former version said otherwise. */
final class SideController {
    private static final int MONTHS = 24;
    private static final String EVERYBODY = "";
    private final Words words;
    private final AnalyteCatalogue catalogue;
    private final LocalDate today;
    private Protocol protocol;
    private Protocol former;
    private ClosedDays closed = ClosedDays.NONE;

    @FXML
    private ToggleButton datesTab;

    @FXML
    private ToggleButton changesTab;

    @FXML
    private VBox dates;

    @FXML
    private VBox changed;

    @FXML
    private TextField transplant;

    @FXML
    private ComboBox<String> whom;

    @FXML
    private Label wrong;

    @FXML
    private Label counts;

    @FXML
    private ListView<String> days;

    @FXML
    private Label against;

    @FXML
    private VBox lines;

    SideController(Words words, AnalyteCatalogue catalogue, LocalDate today) {
        this.words = words;
        this.catalogue = catalogue;
        this.today = today;
    }

    @FXML
    private void initialize() {
        var group = new ToggleGroup();
        for (ToggleButton tab : new ToggleButton[] {datesTab, changesTab}) {
            tab.setToggleGroup(group);
            tab.setOnAction(_ -> tab.setSelected(true));
        }
        datesTab.setSelected(true);
        shownWith(dates, datesTab.selectedProperty());
        shownWith(changed, changesTab.selectedProperty());
        transplant.setText(today.toString());
        whom.setConverter(Choices.shown(this::who));
        transplant.textProperty().subscribe(_ -> preview());
        whom.valueProperty().subscribe(_ -> preview());
        days.setCellFactory(_ -> new TwoLines());
        days.setFixedCellSize(TwoLines.HIGH);
    }

    private static void shownWith(VBox box, ObservableValue<Boolean> selected) {
        box.visibleProperty().bind(selected);
        box.managedProperty().bind(selected);
    }

    private String who(String code) {
        return code == null || code.equals(EVERYBODY)
                ? words.now("protocol.preview-everybody")
                : words.now("protocol.preview-with", words().condition(code));
    }

    private ProtocolWords words() {
        return new ProtocolWords(words.messages().get(), catalogue);
    }

    /** @param now null where there is none, or it cannot be read; {@code before} likewise */
    void show(Protocol now, Protocol before, ClosedDays itsClosed) {
        protocol = now;
        former = before;
        closed = itsClosed;
        List<String> who = new ArrayList<>(List.of(EVERYBODY));
        if (now != null)
            now.series().stream()
                    .map(ProtocolSeries::condition)
                    .filter(Objects::nonNull)
                    .distinct()
                    .forEach(who::add);
        if (!who.equals(List.copyOf(whom.getItems()))) {
            String chosen = whom.getValue();
            whom.getItems().setAll(who);
            whom.setValue(chosen != null && who.contains(chosen) ? chosen : EVERYBODY);
        }
        whom.setConverter(Choices.shown(this::who));
        whom.setVisible(who.size() > 1);
        whom.setManaged(who.size() > 1);
        preview();
        compare();
    }

    private void preview() {
        Optional<LocalDate> zero = TypedDate.parse(transplant.getText());
        wrong.setText(
                protocol == null
                        ? words.now("protocol.preview-wrong")
                        : zero.isEmpty() ? words.now("protocol.date-expected") : "");
        wrong.setVisible(!wrong.getText().isEmpty());
        wrong.setManaged(wrong.isVisible());
        if (protocol == null || zero.isEmpty()) {
            counts.setText("");
            days.getItems().clear();
            return;
        }
        Protocol asked = protocol.with(protocol.series().stream()
                .filter(one -> one.condition() == null || one.condition().equals(whom.getValue()))
                .toList());
        List<SchedulePreview.Date> found = new SchedulePreview(closed::nextOpen)
                .of(asked, zero.get(), zero.get().plusMonths(MONTHS));
        counts.setText(counted(asked, found));
        days.getItems().setAll(listed(found));
    }

    private String counted(Protocol asked, List<SchedulePreview.Date> found) {
        Map<String, Long> number = found.stream()
                .collect(Collectors.groupingBy(date -> date.series().key(), Collectors.counting()));
        return asked.series().stream()
                .filter(series -> number.containsKey(series.key()))
                .map(series -> series.name(words.language()) + " " + number.get(series.key()))
                .collect(Collectors.joining(" · "));
    }

    /** Each day, and below it all that is due on it. */
    private List<String> listed(List<SchedulePreview.Date> found) {
        Map<LocalDate, List<SchedulePreview.Date>> byDay = new LinkedHashMap<>();
        found.forEach(date ->
                byDay.computeIfAbsent(date.due(), _ -> new ArrayList<>()).add(date));
        return byDay.entrySet().stream()
                .map(day -> day.getKey() + " "
                        + day.getKey()
                                .getDayOfWeek()
                                .getDisplayName(
                                        TextStyle.SHORT,
                                        words.messages().get().language().locale())
                        + "  D+" + day.getValue().getFirst().day() + "\n"
                        + day.getValue().stream()
                                .map(date -> date.series().name(words.language()))
                                .collect(Collectors.joining(words.now("protocol.and"))))
                .toList();
    }

    private void compare() {
        lines.getChildren().clear();
        if (protocol == null || former == null) {
            against.setText(words.now(protocol == null ? "protocol.preview-wrong" : "protocol.changes-first"));
            return;
        }
        List<String> said =
                ProtocolDiff.between(former, protocol, words.messages().get(), words());
        against.setText(words.now(said.isEmpty() ? "protocol.changes-none" : "protocol.changes-against"));
        for (String line : said) {
            var label = new Label(line);
            label.setWrapText(true);
            lines.getChildren().add(label);
        }
    }

    /** All as high as one another, so that none lies over the next. */
    private static final class TwoLines extends ListCell<String> {
        static final double HIGH = 46;

        TwoLines() {
            setPrefWidth(0);
            setTextOverrun(OverrunStyle.ELLIPSIS);
        }

        @Override
        protected void updateItem(String line, boolean empty) {
            super.updateItem(line, empty);
            setText(empty ? null : line);
            setTooltip(empty ? null : new Tooltip(line));
            setAccessibleText(empty ? null : line.replace("\n", "  "));
        }
    }
}
