package org.catamnesis.ui.cohorts;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.catamnesis.cohort.Criterion;
import org.catamnesis.cohort.DefinitionCheck;
import org.catamnesis.lab.Analyte;
import org.catamnesis.lab.AnalyteCatalogue;
import org.catamnesis.lab.AnalyteUnit;
import org.catamnesis.lab.UnitText;
import org.catamnesis.medication.DrugCatalogue;
import org.catamnesis.patient.EventKind;
import org.catamnesis.patient.Sex;
import org.catamnesis.ui.common.Words;

/** What a criterion can ask for, by code, and its names in the language that is spoken now. */
final class CriterionChoices {
    private final Words words;
    private final AnalyteCatalogue catalogue;
    private final ReadOnlyObjectWrapper<Set<String>> given = new ReadOnlyObjectWrapper<>(Set.of());

    CriterionChoices(Words words, AnalyteCatalogue catalogue) {
        this.words = words;
        this.catalogue = catalogue;
    }

    /** Offers the drugs of this clinic; one that the workstation has no name for may be free text, which stays unseen. */
    void offerDrugs(List<String> drugs) {
        given.set(Set.copyOf(drugs));
    }

    /** The drugs of this clinic; they are known a little after the form is. */
    ReadOnlyObjectProperty<Set<String>> given() {
        return given.getReadOnlyProperty();
    }

    /** What nobody can have, such as an analyte that a file misspelt, in words; empty when there is nothing. */
    String wrong(Criterion criterion) {
        return DefinitionCheck.faults(criterion, given.get()).stream()
                .map(fault -> words.messages().get().fault(fault.placeless()))
                .collect(Collectors.joining(" "));
    }

    List<String> events() {
        return Stream.of(EventKind.values()).map(EventKind::code).toList();
    }

    List<String> analytes() {
        return catalogue.analytes().stream().map(Analyte::code).toList();
    }

    /** Those that are numbers. */
    List<String> numericAnalytes() {
        return catalogue.analytes().stream()
                .filter(analyte -> !analyte.units().isEmpty())
                .map(Analyte::code)
                .toList();
    }

    /** In which an analyte may be asked for, the clinic's own first; none for null. */
    List<String> units(String analyte) {
        return analyte == null
                ? List.of()
                : catalogue.byCode(analyte).stream()
                        .flatMap(known -> known.units().stream())
                        .map(AnalyteUnit::ucum)
                        .toList();
    }

    List<String> drugs() {
        return given.get().stream()
                .filter(this::hasName)
                .sorted(Comparator.comparing(this::drug))
                .toList();
    }

    List<String> sexes() {
        return Stream.of(Sex.values()).map(Sex::code).toList();
    }

    String event(String code) {
        return words.now("event." + code);
    }

    String analyte(String code) {
        return catalogue
                .byCode(code)
                .map(known -> known.name(words.language()))
                .filter(name -> !name.equals(code))
                .map(name -> code + "  " + name)
                .orElse(code);
    }

    String drug(String code) {
        String key = "drug." + code;
        return words.messages().get().has(key)
                ? words.now(key)
                : DrugCatalogue.shipped().name(code, words.language());
    }

    private boolean hasName(String drug) {
        return words.messages().get().has("drug." + drug)
                || DrugCatalogue.shipped().named(drug).isPresent();
    }

    String sex(String code) {
        return words.now("sex." + code);
    }

    String consent(String code) {
        return words.now(code.equals("project") ? "cohort.form-consent-project" : "cohort.form-consent-research");
    }

    String group(String code) {
        return words.now(code.equals("all") ? "cohort.form-all" : "cohort.form-any");
    }

    String order(String code) {
        return words.now(code.equals("after") ? "cohort.form-after" : "cohort.form-before");
    }

    String which(String code) {
        return switch (code) {
            case "first" -> words.now("cohort.form-first");
            case "last" -> words.now("cohort.form-last");
            default -> words.now("cohort.form-each");
        };
    }

    String among(String code) {
        return switch (code) {
            case "first" -> words.now("cohort.form-among-first");
            case "last" -> words.now("cohort.form-among-last");
            default -> words.now("cohort.form-among-all");
        };
    }

    static String sign(String comparator) {
        return switch (comparator) {
            case ">=" -> "≥";
            case "<=" -> "≤";
            default -> comparator;
        };
    }

    /** As people write it; a number without a unit has a dash. */
    static String unit(String ucum) {
        String shown = UnitText.shown(ucum);
        return shown.isEmpty() ? "–" : shown;
    }
}
