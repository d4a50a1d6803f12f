package org.catamnesis.ui.medication;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.catamnesis.followup.PatientChart;
import org.catamnesis.medication.DoseChecks;
import org.catamnesis.medication.DoseConcern;
import org.catamnesis.medication.DoseSchedule;
import org.catamnesis.medication.Dosing;
import org.catamnesis.medication.Drug;
import org.catamnesis.medication.DrugCatalogue;
import org.catamnesis.medication.DrugForm;
import org.catamnesis.medication.InteractionWarning;
import org.catamnesis.medication.Interactions;
import org.catamnesis.medication.RegimenChange;
import org.catamnesis.medication.RegimenEdit;
import org.catamnesis.medication.RegimenEdits;
import org.catamnesis.medication.TaperPlan;
import org.catamnesis.ui.common.Draft;
import org.catamnesis.ui.common.TypedDate;

/** A start, a change or a stop as it is typed, and what is to be said about it before it is saved. */
final class DoseFormModel {
    /** What is being entered. */
    enum Kind {
        START,
        CHANGE,
        STOP
    }

    private static final String TAPERED = "tapered";
    private final Kind kind;
    private final PatientChart chart;
    private final Dosing current;
    private final Interactions interactions;
    private final LocalDate today;
    private final RegimenEdits edits;
    private final StringProperty drug = new SimpleStringProperty("");
    private final StringProperty form = new SimpleStringProperty("");
    private final StringProperty day = new SimpleStringProperty("");
    private final StringProperty dose = new SimpleStringProperty("");
    private final StringProperty unit = new SimpleStringProperty("");
    private final StringProperty when = new SimpleStringProperty("");
    private final StringProperty until = new SimpleStringProperty("");
    private final BooleanProperty inSteps = new SimpleBooleanProperty();
    private final StringProperty by = new SimpleStringProperty("");
    private final StringProperty every = new SimpleStringProperty("14");
    private final StringProperty downTo = new SimpleStringProperty("");
    private final StringProperty steps = new SimpleStringProperty("");
    private final StringProperty reason = new SimpleStringProperty("");
    private final StringProperty words = new SimpleStringProperty("");

    /** @param current what is changed or stopped; null for a start */
    DoseFormModel(Kind kind, PatientChart chart, Dosing current, Interactions interactions, LocalDate today) {
        this.kind = kind;
        this.chart = chart;
        this.current = current;
        this.interactions = interactions;
        this.today = today;
        this.edits = new RegimenEdits(chart.patient().id(), chart.dosings());
        day.set(today.toString());
        if (current != null) fill();
        List.of(day, dose, by, every, downTo).forEach(text -> text.subscribe(this::reckon));
        inSteps.subscribe(_ -> reckon());
    }

    private void fill() {
        drug.set(current.drug());
        form.set(current.formulation() == null ? "" : current.formulation());
        dose.set(Amount.text(current.dose()));
        unit.set(current.unit());
        when.set(current.schedule() == null ? usualHours(current.dosesPerDay()) : IntakeText.of(current.schedule()));
        if (current.startDay().isAfter(today)) day.set(current.startDay().toString());
    }

    private String usualHours(double perDay) {
        String content = known().flatMap(one -> formOf(one, form.get()))
                .filter(one -> one.times().size() == perDay)
                .map(one -> IntakeText.hours(one.times()))
                .orElse("");
        if (!content.isEmpty()) return content;
        return switch ((int) Math.round(perDay * 100)) {
            case 100 -> "08:00";
            case 200 -> "08:00 20:00";
            case 300 -> "08:00 14:00 20:00";
            case 400 -> "08:00 12:00 16:00 20:00";
            case 50 -> "2 d";
            default -> "";
        };
    }

    Kind kind() {
        return kind;
    }

    StringProperty drug() {
        return drug;
    }

    /** The code of the formulation; empty when it is not said. */
    StringProperty form() {
        return form;
    }

    /** The first day on which it holds; of a stop the first without. */
    StringProperty day() {
        return day;
    }

    StringProperty dose() {
        return dose;
    }

    StringProperty unit() {
        return unit;
    }

    StringProperty when() {
        return when;
    }

    StringProperty until() {
        return until;
    }

    BooleanProperty inSteps() {
        return inSteps;
    }

    StringProperty by() {
        return by;
    }

    StringProperty every() {
        return every;
    }

    StringProperty downTo() {
        return downTo;
    }

    /** The dated steps, as they were reckoned and as they were changed by hand. */
    StringProperty steps() {
        return steps;
    }

    /** A code of {@link StopReasons}; empty when none is given. */
    StringProperty reason() {
        return reason;
    }

    StringProperty words() {
        return words;
    }

    /** What stands in the fields, the steps of a plan last because the others reckon them. */
    private Map<String, StringProperty> fields() {
        Map<String, StringProperty> fields = new LinkedHashMap<>();
        fields.put("drug", drug);
        fields.put("formulation", form);
        fields.put("day", day);
        fields.put("dose", dose);
        fields.put("unit", unit);
        fields.put("when", when);
        fields.put("until", until);
        fields.put("by", by);
        fields.put("every", every);
        fields.put("down-to", downTo);
        fields.put("reason", reason);
        fields.put("words", words);
        fields.put("steps", steps);
        return fields;
    }

    Draft unsaved() {
        Draft draft = new Draft()
                .put(RegimenDraft.FORM, kind.name())
                .put(RegimenDraft.ABOUT, current == null ? null : String.valueOf(current.id()))
                .put("in-steps", inSteps.get() ? "yes" : null);
        fields().forEach((name, field) -> draft.put(name, field.get()));
        return draft;
    }

    void resume(Draft typed) {
        inSteps.set(typed.get("in-steps").isPresent());
        fields().forEach((name, field) -> field.set(typed.get(name).orElse("")));
    }

    /** The drug of the content, when it is one. */
    Optional<Drug> known() {
        return DrugCatalogue.shipped().named(drug.get());
    }

    /** Takes a drug of the content with its usual form, hours and unit. */
    void take(Drug chosen) {
        drug.set(chosen.code());
        unit.set(chosen.unit());
        form.set(chosen.forms().isEmpty() ? "" : chosen.forms().getFirst().form());
        takeForm();
    }

    /** Takes the usual hours of the form. */
    void takeForm() {
        known().flatMap(one -> formOf(one, form.get())).ifPresent(one -> when.set(IntakeText.hours(one.times())));
    }

    private static Optional<DrugForm> formOf(Drug drug, String code) {
        return drug.form(code).or(() -> drug.forms().stream().findFirst());
    }

    private void reckon() {
        if (!inSteps.get()) return;
        try {
            TypedDate.parse(day.get())
                    .ifPresent(from -> Amount.positive(dose.get())
                            .ifPresent(first -> Amount.positive(by.get())
                                    .ifPresent(less -> Amount.days(every.get())
                                            .ifPresent(days -> Amount.parse(downTo.get())
                                                    .ifPresent(last -> steps.set(StepsText.of(
                                                            TaperPlan.reducing(from, first, less, days, last))))))));
        } catch (IllegalArgumentException _) {
            steps.set("");
        }
    }

    /** The message key of what is missing; null when it can be saved. */
    String missing() {
        if (drug.get().isBlank()) return "medication.drug-missing";
        if (TypedDate.parse(day.get()).isEmpty()) return "medication.day-missing";
        if (kind == Kind.STOP) return reason.get().isEmpty() ? "medication.reason-missing" : null;
        if (unit.get().isBlank()) return "medication.unit-missing";
        if (inSteps.get() && StepsText.parse(steps.get()).isEmpty()) return "medication.steps-missing";
        if (!inSteps.get()
                && Amount.positive(dose.get()).isEmpty()
                && !when.get().contains("=")) return "medication.dose-missing";
        if (schedule().isEmpty()) return "medication.hours-missing";
        if (!until.get().isBlank() && TypedDate.parse(until.get()).isEmpty()) return "medication.until-wrong";
        if (concerns().stream().anyMatch(DoseConcern::wrong)) return "medication.cannot-be";
        return null;
    }

    private Optional<DoseSchedule> schedule() {
        BigDecimal each = inSteps.get()
                ? StepsText.parse(steps.get())
                        .map(plan -> plan.steps().getFirst().dose())
                        .orElse(null)
                : Amount.positive(dose.get()).orElse(null);
        return IntakeText.parse(when.get(), each);
    }

    private LocalDate from() {
        return TypedDate.parse(day.get()).orElseThrow();
    }

    /** The doses as typed; none while they cannot be read. */
    private List<Dosing> entered(long planId) {
        if (kind == Kind.STOP
                || drug.get().isBlank()
                || TypedDate.parse(day.get()).isEmpty()) return List.of();
        return schedule()
                .map(schedule -> {
                    Dosing one = dosing(schedule);
                    if (!inSteps.get()) return List.of(one);
                    return StepsText.parse(steps.get())
                            .map(plan -> plan.dosings(one, planId, TAPERED))
                            .orElse(List.of());
                })
                .orElse(List.of());
    }

    private Dosing dosing(DoseSchedule schedule) {
        LocalDate last = inSteps.get() ? null : TypedDate.parse(until.get()).orElse(null);
        String route = form.get().equals("injection") ? "intravenous" : "oral";
        return new Dosing(
                0,
                chart.patient().id(),
                DrugCatalogue.shipped().code(drug.get()),
                form.get().isEmpty() ? null : form.get(),
                from(),
                last,
                schedule.meanDose(),
                unit.get().strip(),
                schedule.dosesPerDay(),
                current == null || current.route() == null ? route : current.route(),
                null,
                schedule);
    }

    /** What is wrong or odd about it; empty while it cannot be read. */
    Set<DoseConcern> concerns() {
        List<Dosing> entered = entered(0);
        if (entered.isEmpty()) return Set.of();
        RegimenEdit edit = edit(entered);
        List<Dosing> others = edits.after(edit).stream()
                .filter(dosing -> !entered.contains(dosing))
                .toList();
        LocalDate firstGraft = chart.transplants().isEmpty()
                ? null
                : chart.transplants().getFirst().day();
        return new DoseChecks(chart.patient().demographics().birthDate(), firstGraft, today).of(entered, others);
    }

    /** What a start or stop does to levels; nothing for another dose of the same drug. */
    List<InteractionWarning> warnings() {
        if (kind == Kind.CHANGE
                || drug.get().isBlank()
                || TypedDate.parse(day.get()).isEmpty()) return List.of();
        String code = DrugCatalogue.shipped().code(drug.get());
        boolean stays = chart.dosings().stream()
                .anyMatch(dosing -> dosing != current && dosing.drug().equals(code) && dosing.inForceOn(from()));
        if (stays) return List.of();
        RegimenChange change = kind == Kind.STOP ? RegimenChange.stop(code, from()) : RegimenChange.start(code, from());
        return interactions.of(chart.dosings(), change);
    }

    /**
     * What is written; only when nothing is missing.
     *
     * @param planId what its steps share, when there are several
     */
    RegimenEdit edit(long planId) {
        return edit(entered(planId));
    }

    private RegimenEdit edit(List<Dosing> entered) {
        String code = reason.get().isEmpty() ? null : reason.get();
        String text = words.get().isBlank() ? null : words.get().strip();
        return switch (kind) {
            case START -> edits.start(entered);
            case CHANGE -> edits.change(current, entered, code, text);
            case STOP -> edits.stop(current, from(), code, text);
        };
    }
}
