package org.catamnesis.cohort.omop;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.catamnesis.cohort.omop.LoadedConcepts.Match;
import org.catamnesis.lab.AnalyteCatalogue;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;
import org.catamnesis.medication.Drug;
import org.catamnesis.medication.DrugCatalogue;

/**
 * Takes from the vocabularies what this program has codes for: drugs by ATC code, or by the name of their RxNorm
 * ingredient, diagnoses by ICD-10 code, analytes by LOINC code, units by UCUM code. A code that means several concepts, or
 * one of another domain, is not mapped: one row would have to become several.
 */
public final class VocabularyReader {
    private static final String MAPS_TO = "Maps to";
    /** The international one before the national ones. */
    private static final List<String> ICD_10 = List.of("ICD10", "ICD10CN", "ICD10CM");

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

    private final VocabularyFiles files;
    private final Set<String> loinc = new HashSet<>();
    private final Set<String> atc = new HashSet<>();
    private final Map<String, String> drugNames = new HashMap<>();

    private final Map<String, CdmConcept> byCode = new HashMap<>();
    private final Map<String, CdmConcept> ingredients = new HashMap<>();
    private final Map<Long, Set<Long>> meanings = new HashMap<>();
    private final Map<Long, CdmConcept> targets = new HashMap<>();

    private VocabularyReader(VocabularyFiles files, AnalyteCatalogue analytes) {
        this.files = files;
        analytes.analytes().forEach(analyte -> analyte.loinc().forEach(code -> loinc.add(code.code())));
        for (Drug drug : DrugCatalogue.shipped().drugs()) {
            if (drug.atc() != null) atc.add(drug.atc());
            names(drug).forEach(name -> drugNames.putIfAbsent(name, drug.code()));
        }
    }

    /**
     * @param concepts a CONCEPT.csv of Athena, with its other files beside it
     * @throws ProblemException FILE_MISSING, VOCABULARY_UNREADABLE
     */
    public static LoadedConcepts read(Path concepts, AnalyteCatalogue analytes) {
        try {
            return new VocabularyReader(new VocabularyFiles(concepts), analytes).read();
        } catch (IOException e) {
            throw new ProblemException(Problem.FILE_MISSING, e);
        }
    }

    private LoadedConcepts read() throws IOException {
        files.concepts(cells -> source(concept(cells)));
        Set<Long> sources = new HashSet<>();
        byCode.values().forEach(each -> sources.add(each.id()));
        files.relations(cells -> {
            if (!MAPS_TO.equals(cells[2]) || cells[3] != null) return;
            long from = Long.parseLong(cells[0]);
            if (sources.contains(from))
                meanings.computeIfAbsent(from, _ -> new HashSet<>()).add(Long.parseLong(cells[1]));
        });
        Set<Long> wanted = new HashSet<>();
        meanings.values().forEach(wanted::addAll);
        if (!wanted.isEmpty())
            files.concepts(cells -> {
                if (wanted.contains(Long.parseLong(cells[0]))) targets.put(Long.parseLong(cells[0]), concept(cells));
            });
        String sha256 = files.sha256();
        return new LoadedConcepts(files.version(sha256), sha256, drugs(), diagnoses(), of("LOINC"), of("UCUM"));
    }

    private static CdmConcept concept(String[] cells) {
        for (int i = 0; i < cells.length; i++)
            if (cells[i] == null && i != 5 && i != 9) throw new IllegalArgumentException("a cell is missing");
        return new CdmConcept(
                Integer.parseInt(cells[0]),
                cells[1],
                cells[2],
                cells[3],
                cells[4],
                cells[5],
                cells[6],
                LocalDate.parse(cells[7], DAY),
                LocalDate.parse(cells[8], DAY),
                cells[9]);
    }

    private void source(CdmConcept concept) {
        String vocabulary = concept.vocabulary();
        boolean used = switch (vocabulary) {
            case "LOINC" -> loinc.contains(concept.code());
            case "ATC" -> atc.contains(concept.code());
            default -> vocabulary.equals("UCUM") || ICD_10.contains(vocabulary);
        };
        if (used && concept.invalid() == null) byCode.put(vocabulary + '|' + concept.code(), concept);
        boolean ingredient =
                vocabulary.equals("RxNorm") && concept.conceptClass().equals("Ingredient");
        if (ingredient && concept.standardIn("Drug")) {
            String drug = drugNames.get(concept.name().toLowerCase(Locale.ROOT));
            if (drug != null) ingredients.putIfAbsent(drug, concept);
        }
    }

    private static Stream<String> names(Drug drug) {
        return Stream.concat(Stream.of(drug.english()), drug.aliases().stream())
                .map(name -> name.toLowerCase(Locale.ROOT));
    }

    private Map<String, Match> drugs() {
        Map<String, Match> matches = new HashMap<>();
        for (Drug drug : DrugCatalogue.shipped().drugs()) {
            CdmConcept source = byCode.get("ATC|" + drug.atc());
            CdmConcept standard = meaning(source, "Drug");
            Match match = new Match(source, standard == null ? ingredients.get(drug.code()) : standard);
            if (!match.equals(Match.NONE)) matches.put(drug.code(), match);
        }
        return matches;
    }

    private Map<String, Match> diagnoses() {
        Map<String, Match> matches = new HashMap<>();
        for (String vocabulary : ICD_10) of(vocabulary, "Condition").forEach(matches::putIfAbsent);
        return matches;
    }

    private Map<String, Match> of(String vocabulary) {
        return of(vocabulary, vocabulary.equals("UCUM") ? "Unit" : "Measurement");
    }

    private Map<String, Match> of(String vocabulary, String domain) {
        Map<String, Match> matches = new HashMap<>();
        for (CdmConcept source : new ArrayList<>(byCode.values())) {
            if (!source.vocabulary().equals(vocabulary)) continue;
            CdmConcept standard = source.standardIn(domain) ? source : meaning(source, domain);
            matches.put(source.code(), new Match(source, standard));
        }
        return matches;
    }

    /** The one standard concept of the domain that it means; null for none or several. */
    private CdmConcept meaning(CdmConcept source, String domain) {
        if (source == null) return null;
        Set<Long> meant = meanings.getOrDefault(source.id(), Set.of());
        if (meant.size() != 1) return null;
        CdmConcept target = targets.get(meant.iterator().next());
        return target != null && target.standardIn(domain) ? target : null;
    }
}
