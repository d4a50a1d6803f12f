package org.catamnesis.cohort;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.catamnesis.cohort.json.Nearest;
import org.catamnesis.cohort.json.UnknownWord;
import org.catamnesis.lab.Analyte;
import org.catamnesis.lab.AnalyteUnit;
import org.catamnesis.language.Fault;
import org.catamnesis.medication.Drug;
import org.catamnesis.medication.DrugCatalogue;

/**
 * Whether a definition asks for what there is: of a misspelt analyte nobody has a result, so that the cohort would be
 * empty, or everybody, and nobody would know why.
 */
public final class DefinitionCheck {
    private static final int OFFERED = 3;
    private final Set<String> given;
    private final List<Fault> found = new ArrayList<>();

    private DefinitionCheck(Set<String> given) {
        this.given = given;
    }

    /** @param given the drugs that patients of this clinic took, which need not stand in the catalogue */
    public static List<Fault> faults(CohortDefinition definition, Set<String> given) {
        DefinitionCheck check = new DefinitionCheck(given);
        check.all(definition.include(), "include");
        check.all(definition.exclude(), "exclude");
        return List.copyOf(check.found);
    }

    /** The same for one criterion; the places begin within it. */
    public static List<Fault> faults(Criterion criterion, Set<String> given) {
        DefinitionCheck check = new DefinitionCheck(given);
        check.one(criterion, "");
        return List.copyOf(check.found);
    }

    /** The drugs of a definition that do not stand in the catalogue. */
    static Set<String> uncommonDrugs(CohortDefinition definition) {
        Set<String> drugs = new HashSet<>();
        Stream.concat(definition.include().stream(), definition.exclude().stream())
                .forEach(each -> drugs.addAll(Needs.of(each).drugs()));
        drugs.removeIf(DefinitionCheck::inCatalogue);
        return drugs;
    }

    private void all(List<Criterion> criteria, String place) {
        for (int i = 0; i < criteria.size(); i++) one(criteria.get(i), place + " #" + (i + 1));
    }

    private void one(Criterion criterion, String place) {
        String within = place.isEmpty() ? "" : place + ", ";
        switch (criterion) {
            case Criterion.All(var parts) -> all(parts, within + "all");
            case Criterion.Any(var parts) -> all(parts, within + "any");
            case Criterion.Not(var part) -> one(part, within + "not");
            case Criterion.HadValue value -> value(value, within + "value.");
            case Criterion.Measured asked -> analyte(asked.analyte(), within + "measured.analyte");
            case Criterion.Took asked -> drug(asked.drug(), within + "drug.drug");
            case Criterion.TookFor asked -> drug(asked.drug(), within + "exposure.drug");
            case Criterion.OfOrgan _,
                    Criterion.OfSex _,
                    Criterion.AgeAtIndex _,
                    Criterion.IndexYear _,
                    Criterion.FollowUpDays _,
                    Criterion.HadEvent _,
                    Criterion.EventOrder _,
                    Criterion.Diagnosed _,
                    Criterion.FromDonor _,
                    Criterion.EarlierTransplants _,
                    Criterion.Consented _ -> {}
        }
    }

    private void value(Criterion.HadValue value, String place) {
        analyte(value.analyte(), place + "analyte");
        String unit = value.threshold().unit();
        KnownAnalytes.CATALOGUE.byCode(value.analyte()).ifPresent(known -> {
            List<String> units = known.units().stream().map(AnalyteUnit::ucum).toList();
            if (units.isEmpty()) found.add(new Fault(place + "analyte", "fault.no-number", List.of(known.code())));
            else if (!units.contains(unit)) found.add(UnknownWord.noneOf(place + "unit", unit, units));
        });
    }

    private void analyte(String code, String place) {
        if (KnownAnalytes.CATALOGUE.byCode(code).isPresent()) return;
        Set<String> near = new LinkedHashSet<>();
        KnownAnalytes.CATALOGUE.match(code, null, null).map(Analyte::code).ifPresent(near::add);
        near.addAll(Nearest.to(
                code,
                KnownAnalytes.CATALOGUE.analytes().stream().map(Analyte::code).toList()));
        found.add(UnknownWord.fault(place, code, near.stream().limit(OFFERED).toList()));
    }

    private void drug(String code, String place) {
        if (inCatalogue(code) || given.contains(code)) return;
        List<Drug> drugs = DrugCatalogue.shipped().drugs();
        Set<String> near = new LinkedHashSet<>();
        DrugCatalogue.shipped().named(code).map(Drug::code).ifPresent(near::add);
        // Whoever asks for a class of drugs is shown which ones are meant.
        boolean group = drugs.stream().anyMatch(drug -> code.equals(drug.drugClass()));
        if (group)
            drugs.stream()
                    .filter(drug -> code.equals(drug.drugClass()))
                    .map(Drug::code)
                    .forEach(near::add);
        near.addAll(Nearest.to(code, drugs.stream().map(Drug::code).toList()));
        List<String> offered =
                group ? List.copyOf(near) : near.stream().limit(OFFERED).toList();
        found.add(UnknownWord.fault(place, code, offered));
    }

    private static boolean inCatalogue(String code) {
        return DrugCatalogue.shipped().drugs().stream()
                .anyMatch(drug -> drug.code().equals(code));
    }
}
