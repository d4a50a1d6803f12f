package org.catamnesis.ui.protocols;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.catamnesis.followup.protocol.Anchor;
import org.catamnesis.followup.protocol.ProtocolFinding.Field;
import org.catamnesis.followup.protocol.ProtocolWords;
import org.catamnesis.followup.protocol.RhythmText;
import org.catamnesis.lab.AnalyteCatalogue;
import org.catamnesis.ui.common.Choices;
import org.catamnesis.ui.common.Focus;
import org.catamnesis.ui.common.Words;

/** The fields of one band; every letter typed is in the draft at once. */
final class BandForm {
    private final Words words;
    private final AnalyteCatalogue catalogue;
    private final Consumer<BandDraft> typed;
    private boolean filling;

    @FXML
    private TextField from;

    @FXML
    private TextField to;

    @FXML
    private TextField rhythm;

    @FXML
    private ComboBox<Anchor> anchor;

    @FXML
    private TextField before;

    @FXML
    private TextField after;

    @FXML
    private TextField bandSource;

    @FXML
    private Label bandProblem;

    @FXML
    private Label bandSaid;

    BandForm(Words words, AnalyteCatalogue catalogue, Consumer<BandDraft> typed) {
        this.words = words;
        this.catalogue = catalogue;
        this.typed = typed;
    }

    @FXML
    private void initialize() {
        Choices.fill(
                anchor,
                words,
                one -> one == Anchor.TRANSPLANT ? "protocol.anchor-transplant" : "protocol.anchor-last",
                List.of(Anchor.values()));
        Stream.of(from, to, rhythm, before, after, bandSource)
                .forEach(field -> field.textProperty().subscribe(_ -> tell()));
        anchor.valueProperty().subscribe(_ -> tell());
    }

    private void tell() {
        if (filling || anchor.getValue() == null) return;
        typed.accept(now());
    }

    private BandDraft now() {
        return new BandDraft(
                from.getText(),
                to.getText(),
                rhythm.getText(),
                anchor.getValue(),
                before.getText(),
                after.getText(),
                bandSource.getText());
    }

    /** Puts a band into the fields, unless it is what stands there. */
    void fill(BandDraft band) {
        if (anchor.getValue() != null && band.equals(now())) return;
        filling = true;
        from.setText(band.from());
        to.setText(band.to());
        rhythm.setText(band.rhythm());
        anchor.setValue(band.anchor());
        before.setText(band.before());
        after.setText(band.after());
        bandSource.setText(band.source());
        filling = false;
    }

    /** Says what is wrong, and marks the field that it is about. */
    void judge(List<Mistake> mistakes) {
        ProtocolWords itsWords = new ProtocolWords(words.messages().get(), catalogue);
        FieldMarks.say(bandProblem, mistakes, words.messages().get(), itsWords);
        FieldMarks.mark(mistakes, Field.FROM, from);
        FieldMarks.mark(mistakes, Field.TO, to);
        FieldMarks.mark(mistakes, Field.RHYTHM, rhythm);
        FieldMarks.mark(mistakes, Field.ANCHOR, anchor);
        FieldMarks.mark(mistakes, Field.WINDOW, before, after);
        bandSaid.setText(RhythmText.read(rhythm.getText())
                .map(one -> itsWords.rhythm(one) + " · " + itsWords.anchor(anchor.getValue()))
                .orElse(words.now("protocol.rhythm-forms")));
    }

    void focus() {
        Focus.give(from);
    }
}
