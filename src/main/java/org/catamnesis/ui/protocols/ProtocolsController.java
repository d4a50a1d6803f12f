package org.catamnesis.ui.protocols;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.catamnesis.followup.calendar.ClosedDays;
import org.catamnesis.followup.content.Standing;
import org.catamnesis.followup.protocol.KeptProtocol;
import org.catamnesis.followup.protocol.ProtocolFinding.Field;
import org.catamnesis.followup.protocol.ProtocolWords;
import org.catamnesis.lab.AnalyteCatalogue;
import org.catamnesis.patient.Organ;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.FxmlView;
import org.catamnesis.ui.common.Words;

/** The list of protocols, the table of the one that is looked at with the fields of its rows, and what stands beside it. */
final class ProtocolsController {
    private static final List<Organ> ORGANS = List.of(Organ.LIVER, Organ.KIDNEY, Organ.HEART, Organ.LUNG);
    private final Words words;
    private final ProtocolsModel model;
    private final AnalyteCatalogue catalogue;
    private final ToggleGroup tabs = new ToggleGroup();
    private final BandForm bandForm;
    private final SeriesForm seriesForm;
    private final SideController beside;
    private final Parent bandFields;
    private final Parent seriesFields;
    private final Parent besideRoot;
    private ProtocolTable lines;
    private boolean filling;

    @FXML
    private HBox organs;

    @FXML
    private HBox reading;

    @FXML
    private HBox editing;

    @FXML
    private Button remove;

    @FXML
    private Button copy;

    @FXML
    private Button edit;

    @FXML
    private Button use;

    @FXML
    private Button withdraw;

    @FXML
    private Button approve;

    @FXML
    private Button cancel;

    @FXML
    private Button save;

    @FXML
    private Button addBand;

    @FXML
    private Button removeLine;

    @FXML
    private Label mistakes;

    @FXML
    private Label problem;

    @FXML
    private ListView<KeptProtocol> list;

    @FXML
    private VBox said;

    @FXML
    private Label name;

    @FXML
    private Label standing;

    @FXML
    private Label origin;

    @FXML
    private VBox named;

    @FXML
    private TextField zh;

    @FXML
    private TextField en;

    @FXML
    private Label whole;

    @FXML
    private TableView<Line> table;

    @FXML
    private StackPane place;

    @FXML
    private VBox details;

    @FXML
    private Label entry;

    @FXML
    private Label says;

    @FXML
    private Label needs;

    @FXML
    private Label source;

    @FXML
    private VBox side;

    ProtocolsController(Desk desk, ProtocolsModel model, AnalyteCatalogue catalogue, LocalDate today) {
        this.words = desk.words();
        this.model = model;
        this.catalogue = catalogue;
        bandForm = new BandForm(words, catalogue, this::typed);
        seriesForm = new SeriesForm(words, catalogue, this::typed);
        beside = new SideController(words, catalogue, today);
        bandFields = desk.views().load(FxmlView.PROTOCOL_BAND, bandForm);
        seriesFields = desk.views().load(FxmlView.PROTOCOL_SERIES, seriesForm);
        besideRoot = desk.views().load(FxmlView.PROTOCOL_PREVIEW, beside);
    }

    @FXML
    private void initialize() {
        for (Organ organ : ORGANS) organs.getChildren().add(tab(organ, "organ." + organ.code()));
        organs.getChildren().add(tab(null, "protocol.any-organ"));
        lines = new ProtocolTable(table, words, catalogue);
        list.setCellFactory(_ -> new ProtocolCell(words));
        list.getSelectionModel().selectedItemProperty().subscribe(one -> {
            if (one != null && !filling) model.choose(one.code());
        });
        list.accessibleTextProperty().bind(words.text("protocol.title"));
        table.getSelectionModel().selectedItemProperty().subscribe(_ -> tell());
        place.getChildren().addAll(bandFields, seriesFields);
        side.getChildren().add(besideRoot);
        VBox.setVgrow(besideRoot, javafx.scene.layout.Priority.ALWAYS);
        zh.textProperty().subscribe(_ -> rename());
        en.textProperty().subscribe(_ -> rename());
        words.problem(problem, model.problem());
        remove.setOnAction(_ -> model.remove());
        copy.setOnAction(_ -> model.copy());
        edit.setOnAction(_ -> model.edit());
        use.setOnAction(_ -> model.use());
        withdraw.setOnAction(_ -> model.withdraw());
        approve.setOnAction(_ -> model.approve());
        cancel.setOnAction(_ -> model.cancel());
        save.setOnAction(_ -> model.save());
        model.chosen().subscribe(_ -> show());
        model.draft().subscribe(_ -> show());
        model.busy().subscribe(_ -> allow());
        words.messages().subscribe(_ -> show());
    }

    private ToggleButton tab(Organ organ, String key) {
        var tab = new ToggleButton();
        words.label(tab, key);
        tab.getStyleClass().add("section-tab");
        tab.setToggleGroup(tabs);
        tab.setUserData(organ);
        tab.setSelected(organ == model.organ().get());
        tab.setOnAction(_ -> {
            tab.setSelected(true);
            model.organ().set(organ);
        });
        model.organ().subscribe(now -> {
            if (now == organ) tab.setSelected(true);
        });
        return tab;
    }

    private void show() {
        filling = true;
        KeptProtocol one = model.chosen().get();
        ProtocolDraft draft = model.draft().get();
        list.getItems().setAll(model.listed());
        list.getSelectionModel().select(one);
        list.setDisable(draft != null);
        organs.setDisable(draft != null);
        swap(reading, model.mayEdit() && draft == null);
        swap(editing, draft != null);
        swap(named, draft != null);
        if (draft != null) {
            if (!zh.getText().equals(draft.zh())) zh.setText(draft.zh());
            if (!en.getText().equals(draft.en())) en.setText(draft.en());
        }
        head(one);
        lines.show(inView(), found());
        filling = false;
        ClosedDays closed = model.read().get() == null
                ? ClosedDays.NONE
                : model.read().get().closed();
        beside.show(model.shown().orElse(null), model.former().orElse(null), closed);
        judge();
        tell();
        allow();
    }

    private ProtocolDraft inView() {
        if (model.draft().get() != null) return model.draft().get();
        return Optional.ofNullable(model.chosen().get())
                .flatMap(KeptProtocol::protocol)
                .map(ProtocolDraft::of)
                .orElse(null);
    }

    private List<Mistake> found() {
        return model.reading().get() == null ? List.of() : model.reading().get().mistakes();
    }

    private static void swap(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private void head(KeptProtocol one) {
        swap(said, one != null && model.draft().get() == null);
        if (one == null) return;
        var text = new StandingText(words, one);
        name.setText(text.name());
        standing.setText(text.stands());
        boolean approved = one.readable() && one.standing() == Standing.APPROVED;
        standing.getStyleClass().setAll("label", approved ? "strong" : "flag");
        origin.setText(text.origin());
        origin.setTooltip(new Tooltip(text.origin()));
    }

    /** What is wrong with the whole of the draft, and how much is wrong with its parts. */
    private void judge() {
        ProtocolWords itsWords = new ProtocolWords(words.messages().get(), catalogue);
        FieldMarks.say(
                whole,
                found().stream().filter(one -> one.at(-1, -1)).toList(),
                words.messages().get(),
                itsWords);
        FieldMarks.mark(found().stream().filter(one -> one.at(-1, -1)).toList(), Field.NAME, zh, en);
        long wrong = model.reading().get() == null ? 0 : model.reading().get().refusals();
        mistakes.setText(wrong == 0 ? "" : words.now("protocol.mistakes", wrong));
    }

    /** The row that is selected: its fields while it is edited, else the whole of what it says. */
    private void tell() {
        Line line = lines.selected();
        ProtocolDraft draft = inView();
        boolean there =
                line != null && draft != null && line.series() < draft.series().size();
        boolean typing = model.draft().get() != null && there;
        swap(bandFields, typing && line.isBand());
        swap(seriesFields, typing && !line.isBand());
        swap(details, there && !typing);
        if (!there) return;
        SeriesDraft series = draft.series().get(line.series());
        if (line.isBand() && line.band() >= series.bands().size()) return;
        List<Mistake> here = found().stream()
                .filter(one -> one.at(line.series(), line.band()))
                .toList();
        if (typing && line.isBand()) {
            bandForm.fill(series.bands().get(line.band()));
            bandForm.judge(here);
        } else if (typing) {
            seriesForm.fill(series);
            seriesForm.judge(here);
        } else
            explain(LineDetails.of(
                    new LineText(
                            draft,
                            words.messages().get(),
                            new ProtocolWords(words.messages().get(), catalogue)),
                    line));
        allow();
    }

    private void explain(LineDetails said) {
        entry.setText(said.entry());
        says.setText(said.says());
        needs.setText(said.needs());
        swap(needs, !said.needs().isEmpty());
        source.setText(said.source());
        swap(source, !said.source().isEmpty());
    }

    private void allow() {
        KeptProtocol one = model.chosen().get();
        boolean busy = model.busy().get();
        boolean none = one == null || busy || one.protocol().isEmpty();
        Line line = lines == null ? null : lines.selected();
        swap(remove, one != null && one.site().isPresent());
        remove.setDisable(none || !one.readable());
        copy.setDisable(none);
        edit.setDisable(none || !one.readable());
        swap(use, one != null && one.organ() != null);
        use.setDisable(none || one.chosen());
        approve.setDisable(none || !one.readable() || one.standing() == Standing.APPROVED);
        withdraw.setDisable(none || one.standing() != Standing.APPROVED && one.standing() != Standing.CHANGED);
        save.setDisable(
                busy || model.reading().get() == null || model.reading().get().refusals() > 0);
        addBand.setDisable(line == null);
        removeLine.setDisable(line == null);
    }

    private void rename() {
        ProtocolDraft draft = model.draft().get();
        if (draft != null && !filling) model.draft().set(draft.named(zh.getText(), en.getText()));
    }

    private void typed(BandDraft band) {
        Line line = lines.selected();
        ProtocolDraft draft = model.draft().get();
        if (draft == null || line == null || !line.isBand()) return;
        SeriesDraft series = draft.series().get(line.series());
        model.draft().set(draft.with(line.series(), series.with(line.band(), band)));
    }

    private void typed(SeriesDraft series) {
        Line line = lines.selected();
        ProtocolDraft draft = model.draft().get();
        if (draft != null && line != null && !line.isBand()) model.draft().set(draft.with(line.series(), series));
    }

    @FXML
    void addSeries() {
        ProtocolDraft draft = model.draft().get();
        if (draft == null) return;
        model.draft().set(draft.withNewSeries());
        lines.select(new Line(draft.series().size(), -1));
        seriesForm.focus();
    }

    @FXML
    void addBand() {
        ProtocolDraft draft = model.draft().get();
        Line line = lines.selected();
        if (draft == null || line == null) return;
        int last = draft.series().get(line.series()).bands().size() - 1;
        int behind = line.isBand() ? line.band() : last;
        model.draft().set(draft.withNewBand(line.series(), behind));
        lines.select(new Line(line.series(), last < 0 ? 0 : behind + 1));
        bandForm.focus();
    }

    @FXML
    void removeLine() {
        ProtocolDraft draft = model.draft().get();
        Line line = lines.selected();
        if (draft == null || line == null) return;
        model.draft()
                .set(
                        line.isBand()
                                ? draft.withoutBand(line.series(), line.band())
                                : draft.withoutSeries(line.series()));
    }
}
