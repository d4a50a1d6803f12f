package org.catamnesis.ui.protocols;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.catamnesis.followup.content.Standing;
import org.catamnesis.followup.protocol.KeptProtocol;
import org.catamnesis.ui.common.Words;

/** One protocol of the list: its name, whether the clinic follows it, and how it stands. */
final class ProtocolCell extends ListCell<KeptProtocol> {
    private final Words words;
    private final Label name = new Label();
    private final Label used = new Label();
    private final Label standing = new Label();
    private final VBox box;

    ProtocolCell(Words words) {
        this.words = words;
        name.getStyleClass().add("strong");
        used.getStyleClass().add("protocol-used");
        standing.getStyleClass().add("secondary");
        var second = new HBox(6, used, standing);
        box = new VBox(4, name, second);
        box.setAlignment(Pos.CENTER_LEFT);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(KeptProtocol one, boolean empty) {
        super.updateItem(one, empty);
        setGraphic(empty || one == null ? null : box);
        setText(null);
        if (empty || one == null) return;
        String called =
                one.protocol().map(protocol -> protocol.name(words.language())).orElse(one.code());
        name.setText(called);
        used.setText(words.now("protocol.used-here"));
        used.setVisible(one.chosen());
        used.setManaged(one.chosen());
        standing.setText(one.readable() ? said(one) : words.now("protocol.newer"));
        setAccessibleText(called + ", " + (one.chosen() ? used.getText() + ", " : "") + standing.getText());
    }

    private String said(KeptProtocol one) {
        String stands = words.now(
                switch (one.standing()) {
                    case EXAMPLE -> "protocol.short-example";
                    case APPROVED -> "protocol.short-approved";
                    case WITHDRAWN -> "protocol.short-withdrawn";
                    case CHANGED -> "protocol.short-changed";
                });
        String by = one.standing() == Standing.APPROVED
                ? " " + one.approval().orElseThrow().at().toLocalDate()
                : "";
        return stands + by;
    }
}
