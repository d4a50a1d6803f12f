package org.catamnesis.ui.visit;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import org.catamnesis.followup.Visit;
import org.catamnesis.followup.VisitKind;
import org.catamnesis.followup.VisitReason;
import org.catamnesis.ui.common.TypedDate;
import org.catamnesis.ui.common.Words;

/** Puts right what was written of a visit; what was measured is put right among the results. */
final class CorrectionForm extends SideForm {
    private final Visit before;
    private final VisitRead read;
    private final Consumer<Visit> keep;
    private final TextField day;
    private final ComboBox<VisitKind> kind;
    private final ComboBox<VisitReason> reason;
    private final TextArea note;

    CorrectionForm(
            Words words,
            Visit before,
            VisitRead read,
            ObservableValue<Boolean> busy,
            Consumer<Visit> keep,
            Runnable leave) {
        super(words, "visit.correct", busy, leave);
        this.before = before;
        this.read = read;
        this.keep = keep;
        say("visit.correct-text");
        day = field("visit.day", "day", 120);
        day.setText(before.day().toString());
        kind = choice(
                "visit.kind", "kind", Arrays.asList(VisitKind.values()), one -> words.now("visit-kind." + one.code()));
        VisitKind.ofWord(before.kind()).ifPresent(kind::setValue);
        reason = choice(
                "visit.reason",
                "visitReason",
                Arrays.asList(VisitReason.values()),
                one -> words.now("visit-reason." + one.code()));
        reason.setValue(before.reason());
        note = area("visit.note", "note");
        note.setPrefRowCount(8);
        note.setText(Objects.toString(before.note(), ""));
        close("visit.correct-save");
    }

    @Override
    String missing() {
        var on = TypedDate.parse(day.getText());
        if (on.isEmpty()) return "visit.day-wrong";
        if (on.get().isAfter(read.today())) return "visit.day-in-future";
        if (read.death().filter(on.get()::isAfter).isPresent()) return "visit.after-death";
        return kind.getValue() == null ? "visit.kind-missing" : null;
    }

    @Override
    void save() {
        keep.accept(new Visit(
                before.id(),
                before.patientId(),
                TypedDate.parse(day.getText()).orElseThrow(),
                before.plannedDay(),
                kind.getValue().code(),
                before.attended(),
                note.getText().isBlank() ? null : note.getText().strip(),
                reason.getValue(),
                before.appointmentId(),
                before.orders()));
    }
}
