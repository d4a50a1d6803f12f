package org.catamnesis.ui.patients;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import org.catamnesis.cohort.CohortDefinitionStore;
import org.catamnesis.language.ProblemException;
import org.catamnesis.patient.ConsentDecision;
import org.catamnesis.patient.ResearchConsent;
import org.catamnesis.patient.ResearchConsentStore;
import org.catamnesis.ui.common.Choices;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.Rooms;
import org.catamnesis.ui.common.TypedDate;
import org.catamnesis.ui.common.Words;

/** What a patient decided about research, the newest first, and one line to record a new decision. */
final class ConsentCard {
    /** Stands for all research in the choice of projects. */
    private static final String ALL = "";

    private final Desk desk;
    private final Words words;
    private final Rooms rooms;
    private final long patientId;
    private final ResearchConsentStore store;
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<ProblemException> problem = new ReadOnlyObjectWrapper<>();
    private List<ResearchConsent> known = List.of();

    @FXML
    private GridPane decisions;

    @FXML
    private ComboBox<ConsentDecision> consentDecision;

    @FXML
    private ComboBox<String> consentScope;

    @FXML
    private TextField consentDay;

    @FXML
    private Button recordConsent;

    @FXML
    private Label consentHint;

    @FXML
    private Label consentProblem;

    ConsentCard(Desk desk, Rooms rooms, long patientId) {
        this.desk = desk;
        this.words = desk.words();
        this.rooms = rooms;
        this.patientId = patientId;
        this.store = new ResearchConsentStore(rooms.session());
    }

    @FXML
    private void initialize() {
        Choices.fill(
                consentDecision, words, decision -> "consent." + decision.code(), List.of(ConsentDecision.values()));
        consentScope.getItems().setAll(List.of(ALL));
        words.messages().subscribe(_ -> {
            consentScope.setConverter(Choices.shown((String project) -> scope(project)));
            write();
        });
        var missing = Bindings.createObjectBinding(
                () -> day() == null ? "consent.day-missing" : null, consentDay.textProperty());
        words.hint(consentHint, missing);
        words.problem(consentProblem, problem);
        recordConsent
                .disableProperty()
                .bind(consentDecision
                        .valueProperty()
                        .isNull()
                        .or(missing.isNotNull())
                        .or(busy));
        consentDay.setOnAction(_ -> recordConsent.fire());
    }

    /** Today when none is typed; null for what is no date. */
    private LocalDate day() {
        return consentDay.getText().isBlank()
                ? LocalDate.now(rooms.clock())
                : TypedDate.parse(consentDay.getText()).orElse(null);
    }

    private String scope(String project) {
        return project == null || project.equals(ALL) ? words.now("consent.all-research") : project;
    }

    /** Looks again at what is recorded. */
    void read() {
        record Found(List<ResearchConsent> decisions, List<String> projects) {}
        desk.tasks()
                .run(() -> new Found(store.ofPatient(patientId), new CohortDefinitionStore(rooms.session()).projects()))
                .onSuccess(found -> {
                    known = found.decisions();
                    offer(found.projects());
                    write();
                })
                .onProblem(problem::set)
                .start();
    }

    private void offer(List<String> projects) {
        String before = consentScope.getValue();
        List<String> offered = new ArrayList<>(List.of(ALL));
        Stream.concat(projects.stream(), known.stream().map(ResearchConsent::project))
                .filter(project -> project != null && !offered.contains(project))
                .forEach(offered::add);
        consentScope.getItems().setAll(offered);
        consentScope.setValue(before);
    }

    private void write() {
        var facts = new FactGrid(words, decisions);
        for (ResearchConsent each : known)
            facts.line(
                    FactGrid.fixed(FactGrid.plain(each.day().toString())),
                    FactGrid.fixed(FactGrid.strong(
                            words.now("consent." + each.decision().code()))),
                    FactGrid.wrapped(
                            FactGrid.quiet(scope(each.project()) + "\n" + words.now("consent.by", each.by()))));
        if (known.isEmpty()) facts.none("consent.none");
    }

    @FXML
    private void record() {
        if (recordConsent.isDisabled()) return;
        String chosen = consentScope.getValue();
        String project = chosen == null || chosen.equals(ALL) ? null : chosen;
        var consent = ResearchConsent.of(patientId, consentDecision.getValue(), project, day());
        busy.set(true);
        problem.set(null);
        desk.tasks()
                .run(() -> store.record(consent))
                .onSuccess(_ -> {
                    consentDecision.setValue(null);
                    consentDay.clear();
                    desk.notifications().good("consent.recorded");
                    read();
                })
                .onProblem(problem::set)
                .atEnd(() -> busy.set(false))
                .start();
    }
}
