package org.catamnesis.ui.cohorts;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.catamnesis.cohort.CohortDefinition;
import org.catamnesis.cohort.CohortDefinitionStore;
import org.catamnesis.cohort.export.CohortExport;
import org.catamnesis.cohort.privacy.Policy;
import org.catamnesis.cohort.privacy.PolicyFile;
import org.catamnesis.language.ProblemException;
import org.catamnesis.ui.common.Draft;
import org.catamnesis.ui.common.Tasks;

/** The cohorts of the clinic: the one being described, and what the clinic answers to it. */
final class CohortsModel {
    private final Tasks tasks;
    private final CohortDefinitionStore definitions;
    private final CohortExport export;
    private final DefinitionForm form = new DefinitionForm();
    private final ObjectProperty<Policy> policy = new SimpleObjectProperty<>(Policy.P2);
    private final ReadOnlyObjectWrapper<List<CohortDefinition>> known = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<CohortDefinition> saved = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Preview> preview = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper counting = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<ProblemException> countProblem = new ReadOnlyObjectWrapper<>();
    private boolean countAgain;
    private boolean opened;
    private boolean saving;
    private Consumer<Draft> replaced = _ -> {};

    CohortsModel(Tasks tasks, CohortDefinitionStore definitions, CohortExport export) {
        this.tasks = tasks;
        this.definitions = definitions;
        this.export = export;
        form.definition().subscribe(_ -> count());
        policy.subscribe(_ -> count());
    }

    DefinitionForm form() {
        return form;
    }

    /** How people are protected. */
    ObjectProperty<Policy> policy() {
        return policy;
    }

    /** The newest version of each saved definition. */
    ReadOnlyObjectProperty<List<CohortDefinition>> known() {
        return known.getReadOnlyProperty();
    }

    /** The newest saved version of the definition in the form; null when it was never saved. */
    ReadOnlyObjectProperty<CohortDefinition> saved() {
        return saved.getReadOnlyProperty();
    }

    /** The newest answer; it stays while a newer one is counted. */
    ReadOnlyObjectProperty<Preview> preview() {
        return preview.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty counting() {
        return counting.getReadOnlyProperty();
    }

    /** Why counting failed; null when it did not. */
    ReadOnlyObjectProperty<ProblemException> countProblem() {
        return countProblem.getReadOnlyProperty();
    }

    /** Whether the answer in view is the one to what is in the form now. */
    boolean isCurrent() {
        Preview answer = preview.get();
        return answer != null
                && !counting.get()
                && countProblem.get() == null
                && answer.definition().equals(form.definition().get())
                && answer.policy().equals(policy.get());
    }

    /** Looks again at what is saved; the first time it also opens a definition. */
    void load() {
        tasks.run(definitions::all)
                .onSuccess(all -> {
                    known.set(all);
                    if (!opened) {
                        opened = true;
                        form.show(all.stream().findFirst().orElse(CohortDefinition.FIRST_LIVER_OR_KIDNEY));
                    } else {
                        followSaved();
                        count();
                    }
                })
                .onProblem(countProblem::set)
                .start();
    }

    /** What was typed and not saved is not lost: it goes to whoever asked for it. */
    void open(CohortDefinition definition) {
        Draft typed = unsaved();
        form.show(definition);
        if (typed.get("definition").isPresent()) replaced.accept(typed);
    }

    /** Who is given what was typed when another definition takes its place. */
    void onReplaced(Consumer<Draft> listener) {
        replaced = listener;
    }

    /** What is typed and not saved; empty when nothing is. */
    Draft unsaved() {
        boolean typed = opened && (form.definition().get() == null || isChanged());
        var draft = new Draft().put("policy", policy.get().equals(Policy.P2) ? null : policyText());
        return typed ? draft.put("definition", DefinitionDraft.of(form).text()) : draft;
    }

    private String policyText() {
        return PolicyFile.json(policy.get()).toString();
    }

    /** Puts back what was typed. */
    void resume(Draft draft) {
        draft.get("policy").map(PolicyFile::parse).ifPresent(policy::set);
        draft.get("definition").ifPresent(typed -> {
            opened = true;
            DefinitionDraft.fill(form, Draft.of(typed));
        });
    }

    /** Keeps what is in the form as the next version of its name. */
    void save() {
        CohortDefinition described = form.definition().get();
        if (described != null && isChanged() && !saving) {
            saving = true;
            tasks.run(() -> {
                        definitions.save(described);
                        return definitions.all();
                    })
                    .onSuccess(all -> {
                        known.set(all);
                        followSaved();
                    })
                    .onProblem(countProblem::set)
                    .atEnd(() -> saving = false)
                    .start();
        }
    }

    /** Whether the form says something else than the newest saved version of its name. */
    boolean isChanged() {
        CohortDefinition described = form.definition().get();
        return described != null
                && (saved.get() == null || !asInForm(saved.get()).equals(described));
    }

    /** A definition as this form would describe it. */
    private static CohortDefinition asInForm(CohortDefinition definition) {
        var other = new DefinitionForm();
        other.show(definition);
        return other.definition().get();
    }

    private void followSaved() {
        CohortDefinition described = form.definition().get();
        if (described != null) {
            saved.set(known.get().stream()
                    .filter(one -> one.name().equals(described.name()))
                    .findFirst()
                    .orElse(null));
        }
    }

    /** One count at a time: what is typed while one is under way is counted when it has ended, and only the newest. */
    void count() {
        CohortDefinition described = form.definition().get();
        followSaved();
        if (described == null) {
            return;
        }
        if (counting.get()) {
            countAgain = true;
            return;
        }
        counting.set(true);
        Policy under = policy.get();
        tasks.run(() -> new Preview(described, under, export.preview(described, under)))
                .onSuccess(this::answer)
                .onProblem(countProblem::set)
                .atEnd(this::counted)
                .start();
    }

    private void answer(Preview answer) {
        if (!countAgain) {
            countProblem.set(null);
            preview.set(answer);
        }
    }

    private void counted() {
        counting.set(false);
        if (countAgain) {
            countAgain = false;
            count();
        }
    }
}
