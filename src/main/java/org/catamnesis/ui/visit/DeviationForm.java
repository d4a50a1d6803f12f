package org.catamnesis.ui.visit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import org.catamnesis.followup.protocol.Deviation;
import org.catamnesis.followup.protocol.Protocol;
import org.catamnesis.followup.protocol.ProtocolSeries;
import org.catamnesis.followup.protocol.Rhythm;
import org.catamnesis.ui.common.Choices;
import org.catamnesis.ui.common.TypedDate;
import org.catamnesis.ui.common.Words;

/** What is agreed with a patient otherwise than the protocol says. */
final class DeviationForm extends SideForm {
    private static final List<String> UNITS = List.of("days", "weeks", "months");
    private final long patient;
    private final boolean endless;
    private final Consumer<Deviation> keep;
    private final ComboBox<ProtocolSeries> series;
    private final TextField number = new TextField();
    private final ComboBox<String> unit = new ComboBox<>();
    private final CheckBox none = new CheckBox();
    private final TextField from;
    private final TextField until;
    private final TextArea reason;

    /** @param endless whether whoever types it may leave a series out with no end in sight */
    DeviationForm(
            Words words,
            VisitRead read,
            Protocol protocol,
            boolean endless,
            ObservableValue<Boolean> busy,
            Consumer<Deviation> keep,
            Runnable leave) {
        super(words, "visit.deviation-add", busy, leave);
        this.patient = read.patient();
        this.endless = endless;
        this.keep = keep;
        series = choice("visit.series", "series", protocol.series(), one -> one.name(words.language()));
        series.getSelectionModel().selectFirst();
        number.setPrefWidth(64);
        number.setMaxWidth(64);
        unit.setId("unit");
        Choices.fill(unit, words, one -> "visit.every-" + one, UNITS);
        unit.setValue(UNITS.getFirst());
        words.label(none, "visit.not-at-all");
        none.setId("none");
        number.disableProperty().bind(none.selectedProperty());
        unit.disableProperty().bind(none.selectedProperty());
        line("visit.every", "number", number, unit, none);
        from = field("visit.from-day", "from", 120);
        from.setText(read.today().toString());
        until = field("visit.until-day", "until", 120);
        reason = area("visit.deviation-reason", "reason");
        close("visit.deviation-save");
    }

    @Override
    String missing() {
        if (series.getValue() == null) return "visit.series-missing";
        if (!none.isSelected() && rhythm().isEmpty()) return "visit.every-wrong";
        Optional<LocalDate> begins = TypedDate.parse(from.getText());
        if (begins.isEmpty()) return "visit.day-wrong";
        if (!until.getText().isBlank()) {
            Optional<LocalDate> ends = TypedDate.parse(until.getText());
            if (ends.isEmpty()) return "visit.day-wrong";
            if (ends.get().isBefore(begins.get())) return "visit.ends-before";
        }
        if (!endless && typed("").restsTooLong()) return "visit.rest-too-long";
        return reason.getText().isBlank() ? "visit.why-missing" : null;
    }

    private Optional<Rhythm> rhythm() {
        if (!number.getText().strip().matches("\\d{1,3}")) return Optional.empty();
        int every = Integer.parseInt(number.getText().strip());
        if (every < 1 || every > most()) return Optional.empty();
        return Optional.of(
                switch (unit.getValue()) {
                    case "weeks" -> new Rhythm.EveryDays(every * 7);
                    case "months" -> new Rhythm.EveryMonths(every);
                    default -> new Rhythm.EveryDays(every);
                });
    }

    private int most() {
        return switch (unit.getValue()) {
            case "weeks" -> 104;
            case "months" -> Deviation.MOST_MONTHS;
            default -> 731;
        };
    }

    @Override
    void save() {
        keep.accept(typed(reason.getText().strip()));
    }

    private Deviation typed(String why) {
        return Deviation.of(
                patient,
                series.getValue().key(),
                none.isSelected() ? null : rhythm().orElseThrow(),
                TypedDate.parse(from.getText()).orElseThrow(),
                TypedDate.parse(until.getText()).orElse(null),
                why);
    }
}
