package org.catamnesis.ui.common.sign;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.catamnesis.access.Operation;
import org.catamnesis.followup.ResultGrades;
import org.catamnesis.followup.signing.Decision;
import org.catamnesis.followup.signing.DecisionKind;
import org.catamnesis.followup.signing.ResultGroups;
import org.catamnesis.followup.signing.Signed;
import org.catamnesis.followup.signing.SigningWords;
import org.catamnesis.lab.UnsignedResult;
import org.catamnesis.language.ProblemException;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.Draft;
import org.catamnesis.ui.common.Rooms;

/** What a doctor is about to sign of one patient, with what is decided and what the nurse will say. */
public final class SignModel {
    private static final String PATIENT = "patient";
    private final Desk desk;
    private final Rooms rooms;
    private final ResultGroups groups;
    private final Runnable after;
    private final ReadOnlyObjectWrapper<Map<String, List<UnsignedResult>>> waiting =
            new ReadOnlyObjectWrapper<>(new LinkedHashMap<>());
    private final ObjectProperty<String> group = new SimpleObjectProperty<>();
    private final ObjectProperty<DecisionKind> kind = new SimpleObjectProperty<>(DecisionKind.NO_CHANGE);
    private final StringProperty due = new SimpleStringProperty("");
    private final StringProperty detail = new SimpleStringProperty("");
    private final StringProperty say = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<String> problem = new ReadOnlyObjectWrapper<>();
    private ResultGrades grades;
    private Signed last;
    private String generated = "";
    private boolean busy;
    private Draft waitingDraft = new Draft();

    /** @param after what to do once something was signed or taken back, such as to load again */
    public SignModel(Desk desk, Rooms rooms, Runnable after) {
        this.desk = desk;
        this.rooms = rooms;
        this.after = after;
        this.groups = new ResultGroups(rooms.catalogue());
        group.subscribe(_ -> suggest());
        kind.subscribe(_ -> suggest());
        due.subscribe(_ -> tell());
        detail.subscribe(_ -> tell());
        desk.words().messages().subscribe(_ -> suggest());
    }

    /** Whether whoever works here may sign. */
    public boolean may() {
        return rooms.session().may(Operation.SIGN_OFF);
    }

    /** What waits of a patient, as it was just loaded; a decision that was begun for the same patient stays. */
    public void show(ResultGrades of, List<UnsignedResult> unsigned) {
        boolean other = grades == null
                || grades.chart().patient().id() != of.chart().patient().id();
        grades = of;
        waiting.set(groups.split(unsigned, UnsignedResult::result));
        if (other) forget();
        if (!waiting.get().containsKey(group.get()))
            group.set(waiting.get().keySet().stream().findFirst().orElse(null));
        suggest();
        resume();
    }

    /** A decision that was begun and not signed; empty when there is none. */
    public Draft unsaved() {
        if (grades == null || !kind.get().makesTask()) return new Draft();
        return new Draft()
                .put(PATIENT, String.valueOf(grades.chart().patient().id()))
                .put("decision", kind.get().code())
                .put("group", group.get())
                .put("due", due.get())
                .put("detail", detail.get())
                .put("say", say.get());
    }

    /** Puts it back as soon as the same patient is in view. */
    public void resume(Draft draft) {
        waitingDraft = draft;
        resume();
    }

    /** Whose decision was begun. */
    public static Optional<Long> patient(Draft draft) {
        return draft.get(PATIENT).map(Long::valueOf);
    }

    private void resume() {
        Draft draft = waitingDraft;
        boolean same = grades != null
                && patient(draft).equals(Optional.of(grades.chart().patient().id()));
        if (!same || total() == 0) return;
        waitingDraft = new Draft();
        draft.get("group").filter(waiting.get()::containsKey).ifPresent(group::set);
        draft.get("decision").map(DecisionKind::ofCode).ifPresent(kind::set);
        due.set(draft.get("due").orElse(""));
        detail.set(draft.get("detail").orElse(""));
        say.set(draft.get("say").orElse(""));
    }

    /** Nobody is in view: there is nothing to sign, and words for one patient are never said to the next. */
    public void clear() {
        grades = null;
        waiting.set(new LinkedHashMap<>());
        forget();
    }

    private void forget() {
        kind.set(DecisionKind.NO_CHANGE);
        say.set("");
        generated = "";
    }

    /** By the code of their group, in the order of the catalogue. */
    public ReadOnlyObjectProperty<Map<String, List<UnsignedResult>>> waiting() {
        return waiting.getReadOnlyProperty();
    }

    /** The group that is signed next; null when nothing waits. */
    public ObjectProperty<String> group() {
        return group;
    }

    ObjectProperty<DecisionKind> kind() {
        return kind;
    }

    /** By when, as typed. */
    StringProperty due() {
        return due;
    }

    /** The new dose, what is to be measured, or where to go. */
    StringProperty detail() {
        return detail;
    }

    /** What the nurse will say. */
    StringProperty say() {
        return say;
    }

    /** The key of what is wrong with the decision; null when nothing is. */
    ReadOnlyObjectProperty<String> problem() {
        return problem.getReadOnlyProperty();
    }

    String groupName() {
        return group.get() == null
                ? ""
                : groups.name(group.get(), desk.words().messages().get());
    }

    int count() {
        return waiting.get().getOrDefault(group.get(), List.of()).size();
    }

    int total() {
        return waiting.get().values().stream().mapToInt(List::size).sum();
    }

    void decide(DecisionKind wanted) {
        kind.set(wanted);
    }

    /** Signs the chosen group, or everything that waits of this patient. */
    public void sign(boolean all) {
        if (busy || grades == null || total() == 0 || !may()) return;
        TypedDecision draft = draft();
        problem.set(draft.problem(today()));
        if (problem.get() != null) return;
        Map<String, List<Long>> ids = new LinkedHashMap<>();
        waiting.get().forEach((code, results) -> {
            if (all || code.equals(group.get()))
                ids.put(code, results.stream().map(one -> one.result().id()).toList());
        });
        long patient = grades.chart().patient().id();
        Decision decision = draft.decision();
        String words = say.get().strip();
        busy = true;
        desk.tasks()
                .run(() -> rooms.signOffs().sign(patient, ids, decision, words))
                .onSuccess(this::signed)
                .onProblem(this::failed)
                .atEnd(() -> busy = false)
                .start();
    }

    private void signed(Signed signed) {
        last = signed;
        forget();
        busy = false;
        desk.notifications().good("signing.undo", this::takeBack, "signing.signed", signed.results());
        after.run();
    }

    private void failed(ProblemException problem) {
        busy = false;
        desk.notifications().problem(problem);
        after.run();
    }

    /** Takes back what was signed last on this page; its results wait again. */
    public void takeBack() {
        if (last == null || busy) return;
        Signed wrong = last;
        last = null;
        desk.tasks()
                .run(() -> {
                    rooms.signOffs().takeBack(wrong);
                    return wrong.results();
                })
                .onSuccess(count -> {
                    desk.notifications().news("signing.taken-back", count);
                    after.run();
                })
                .onProblem(this::failed)
                .start();
    }

    private LocalDate today() {
        return LocalDate.now(rooms.clock());
    }

    private TypedDecision draft() {
        return TypedDecision.read(kind.get(), due.get(), detail.get(), rooms.catalogue(), today());
    }

    /** Fills in what is usual for the decision and the group. */
    private void suggest() {
        problem.set(null);
        if (grades == null || !kind.get().makesTask()) return;
        due.set(TypedDecision.usualDay(kind.get(), today()).toString());
        detail.set(kind.get() == DecisionKind.RECHECK ? words().analytes(toRecheck()) : "");
        tell();
    }

    /** What was abnormal in this group, or else the levels in it. */
    private List<String> toRecheck() {
        List<UnsignedResult> of = waiting.get().getOrDefault(group.get(), List.of());
        List<String> abnormal = new ArrayList<>();
        for (UnsignedResult one : of) {
            String code = one.result().analyte();
            boolean wanted =
                    grades.flag(one.result()).filter(flag -> flag.abnormal()).isPresent();
            if (code != null && wanted && !abnormal.contains(code)) abnormal.add(code);
        }
        if (!abnormal.isEmpty()) return abnormal;
        return of.stream()
                .map(one -> one.result().analyte())
                .filter(code -> code != null && !rooms.targets().drugs(code).isEmpty())
                .distinct()
                .toList();
    }

    /** Says it anew, unless somebody has put it in own words. */
    private void tell() {
        if (grades == null) return;
        boolean own = !say.get().isBlank() && !say.get().equals(generated);
        TypedDecision draft = draft();
        generated = words().say(
                        draft.decision(),
                        DoseInQuestion.of(grades, waiting.get().get(group.get()), today()));
        if (!own || !kind.get().makesTask()) say.set(generated);
        if (problem.get() != null) problem.set(draft.problem(today()));
    }

    private SigningWords words() {
        return new SigningWords(desk.words().messages().get(), rooms.catalogue(), rooms.targets());
    }

    /** The name of a group in the language that is spoken now. */
    public String name(String code) {
        return groups.name(code, desk.words().messages().get());
    }
}
