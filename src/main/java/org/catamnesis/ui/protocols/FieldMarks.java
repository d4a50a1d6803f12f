package org.catamnesis.ui.protocols;

import java.util.List;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.catamnesis.followup.protocol.ProtocolFinding.Field;
import org.catamnesis.followup.protocol.ProtocolWords;
import org.catamnesis.language.Messages;

/** What is wrong, beside the fields that it is about. */
final class FieldMarks {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private FieldMarks() {}

    /** Takes no room while nothing is wrong. */
    static void say(Label problem, List<Mistake> mistakes, Messages messages, ProtocolWords words) {
        problem.setText(mistakes.stream()
                .map(one -> one.said(messages, words))
                .distinct()
                .collect(Collectors.joining("  ")));
        problem.setVisible(!mistakes.isEmpty());
        problem.setManaged(!mistakes.isEmpty());
        problem.pseudoClassStateChanged(
                PseudoClass.getPseudoClass("only-said"), mistakes.stream().noneMatch(Mistake::refuses));
    }

    static void mark(List<Mistake> mistakes, Field about, Node... fields) {
        boolean wrong = mistakes.stream().anyMatch(one -> one.field() == about && one.refuses());
        for (Node field : fields) field.pseudoClassStateChanged(WRONG, wrong);
    }
}
