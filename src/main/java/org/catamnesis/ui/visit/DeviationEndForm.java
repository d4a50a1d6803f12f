package org.catamnesis.ui.visit;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import org.catamnesis.followup.protocol.Deviation;
import org.catamnesis.ui.common.TypedDate;
import org.catamnesis.ui.common.Words;

/** The last day of what was agreed with a patient, and why. */
final class DeviationEndForm extends SideForm {
    private final Deviation before;
    private final Consumer<Deviation> keep;
    private final TextField until;
    private final TextArea reason;

    DeviationEndForm(
            Words words,
            Deviation before,
            LocalDate today,
            ObservableValue<Boolean> busy,
            Consumer<Deviation> keep,
            Runnable leave) {
        super(words, "visit.deviation-end", busy, leave);
        this.before = before;
        this.keep = keep;
        until = field("visit.until-day", "until", 120);
        until.setText(today.toString());
        reason = area("visit.deviation-end-reason", "reason");
        close("visit.deviation-end");
    }

    @Override
    String missing() {
        Optional<LocalDate> ends = TypedDate.parse(until.getText());
        if (ends.isEmpty()) return "visit.day-wrong";
        if (ends.get().isBefore(before.fromDay())) return "visit.ends-before";
        return reason.getText().isBlank() ? "visit.why-missing" : null;
    }

    /** Why it was agreed stays in front of why it ends. */
    @Override
    void save() {
        String both = before.reason() + "\n" + reason.getText().strip();
        keep.accept(Deviation.of(
                before.patientId(),
                before.series(),
                before.rhythm(),
                before.fromDay(),
                TypedDate.parse(until.getText()).orElseThrow(),
                both));
    }
}
