package org.catamnesis.ui.cohorts;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.catamnesis.lab.Analyte;
import org.catamnesis.lab.AnalyteCatalogue;
import org.catamnesis.patient.EventKind;
import org.catamnesis.patient.Sex;
import org.catamnesis.ui.common.Words;

/** What a criterion can ask for, by code, and its names in the language that is spoken now. */
final class CriterionChoices {
    private final Words words;
    private final AnalyteCatalogue catalogue;
    private List<String> drugs = List.of();

    CriterionChoices(Words words, AnalyteCatalogue catalogue) {
        this.words = words;
        this.catalogue = catalogue;
    }

    /** Offers the drugs of this clinic; one that the workstation has no name for may be free text, which stays unseen. */
    void offerDrugs(List<String> given) {
        drugs = given.stream()
                .filter(drug -> words.messages().get().has("drug." + drug))
                .toList();
    }

    List<String> events() {
        return Stream.of(EventKind.values()).map(EventKind::code).toList();
    }

    List<String> analytes() {
        return catalogue.analytes().stream().map(Analyte::code).toList();
    }

    List<String> drugs() {
        return drugs.stream().sorted(Comparator.comparing(this::drug)).toList();
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
        return words.messages().get().has(key) ? words.now(key) : code;
    }

    String sex(String code) {
        return words.now("sex." + code);
    }
}
