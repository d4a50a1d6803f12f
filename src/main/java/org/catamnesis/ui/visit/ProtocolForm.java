package org.catamnesis.ui.visit;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import org.catamnesis.followup.protocol.Assignment;
import org.catamnesis.followup.protocol.KeptProtocol;
import org.catamnesis.followup.protocol.Protocol;
import org.catamnesis.ui.common.TypedDate;
import org.catamnesis.ui.common.Words;

/** Which protocol a patient follows from a day on, and why it is not the clinic's. */
final class ProtocolForm extends SideForm {
    private final long patient;
    private final Consumer<Assignment> keep;
    private final ComboBox<KeptProtocol> protocol;
    private final TextField from;
    private final TextArea reason;

    ProtocolForm(
            Words words,
            VisitRead read,
            List<KeptProtocol> offered,
            ObservableValue<Boolean> busy,
            Consumer<Assignment> keep,
            Runnable leave) {
        super(words, "visit.protocol-change", busy, leave);
        this.patient = read.patient();
        this.keep = keep;
        protocol = choice("visit.protocol", "protocol", offered, one -> name(words, one));
        read.kept()
                .flatMap(now -> offered.stream()
                        .filter(one -> one.code().equals(now.code()))
                        .findFirst())
                .ifPresent(protocol::setValue);
        from = field("visit.from-day", "from", 120);
        from.setText(read.today().toString());
        reason = area("visit.protocol-reason", "reason");
        close("visit.protocol-save");
    }

    static String name(Words words, KeptProtocol one) {
        return one.protocol()
                .map((Protocol known) -> known.name(words.language()))
                .orElse(one.code());
    }

    @Override
    String missing() {
        if (protocol.getValue() == null) return "visit.protocol-missing";
        if (TypedDate.parse(from.getText()).isEmpty()) return "visit.day-wrong";
        return reason.getText().isBlank() ? "visit.why-missing" : null;
    }

    @Override
    void save() {
        keep.accept(Assignment.to(
                protocol.getValue().code(),
                patient,
                TypedDate.parse(from.getText()).orElseThrow(),
                reason.getText().strip()));
    }
}
