package org.catamnesis.ui.visit;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import org.catamnesis.followup.contact.FollowUpReason;
import org.catamnesis.followup.contact.FollowUpStanding;
import org.catamnesis.followup.contact.FollowUpState;
import org.catamnesis.ui.common.TypedDate;
import org.catamnesis.ui.common.Words;

/** Whether the clinic follows a patient from a day on, and why. */
final class StateForm extends SideForm {
    private final VisitRead read;
    private final Consumer<FollowUpStanding> keep;
    private final ComboBox<FollowUpState> state;
    private final ComboBox<FollowUpReason> reason;
    private final TextField day;
    private final TextArea note;

    StateForm(
            Words words,
            VisitRead read,
            ObservableValue<Boolean> busy,
            Consumer<FollowUpStanding> keep,
            Runnable leave) {
        super(words, "visit.state-change", busy, leave);
        this.read = read;
        this.keep = keep;
        FollowUpState now = read.followed().state();
        List<FollowUpState> others =
                Arrays.stream(FollowUpState.values()).filter(one -> one != now).toList();
        state = choice("visit.state", "state", others, one -> words.now("follow-up-state." + one.code()));
        reason = choice(
                "visit.state-reason",
                "stateReason",
                List.of(),
                one -> words.now("follow-up-state.reason-" + one.code()));
        state.valueProperty().subscribe(chosen -> {
            if (chosen == null) return;
            reason.getItems().setAll(chosen.reasons());
            reason.getSelectionModel().selectFirst();
        });
        state.getSelectionModel().selectFirst();
        day = field("visit.from-day", "day", 120);
        day.setText(read.today().toString());
        note = area("visit.state-note", "note");
        close("visit.state-save");
    }

    @Override
    String missing() {
        if (state.getValue() == null || reason.getValue() == null) return "visit.state-missing";
        Optional<LocalDate> on = TypedDate.parse(day.getText());
        if (on.isEmpty()) return "visit.day-wrong";
        if (on.get().isAfter(read.today())) return "visit.day-in-future";
        return read.standing().filter(now -> on.get().isBefore(now.day())).isPresent() ? "visit.state-before" : null;
    }

    @Override
    void save() {
        keep.accept(FollowUpStanding.of(
                read.patient(),
                reason.getValue(),
                TypedDate.parse(day.getText()).orElseThrow(),
                note.getText().isBlank() ? null : note.getText().strip()));
    }
}
