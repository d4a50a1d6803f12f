package org.catamnesis.cohort.omop;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.catamnesis.cohort.tidy.ExportTexts;

/** The concepts that are verified; whatever has none is concept 0, and keeps its source value. */
final class Concepts {
    /** No matching concept. */
    static final long NONE = 0;

    /** Electronic health record, the type of everything that an export holds. */
    static final long EHR = 32817;

    private final LoadedConcepts loaded;
    private final Map<Long, CdmConcept> used = new TreeMap<>();
    private final List<Concept> all = new ArrayList<>();
    private final Map<String, List<Concept>> byCode = new HashMap<>();

    Concepts(LoadedConcepts loaded) {
        this.loaded = loaded;
        try (CsvReader<CsvRecord> rows = CsvReader.builder().ofCsvRecord(ExportTexts.read("omop_concepts.csv"))) {
            rows.stream()
                    .skip(1)
                    .forEach(row -> all.add(new Concept(
                            row.getField(0),
                            row.getField(1),
                            row.getField(2),
                            Long.parseLong(row.getField(3)),
                            row.getField(4),
                            row.getField(5),
                            row.getField(6),
                            row.getField(7).equals("yes"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        all.forEach(concept -> byCode.computeIfAbsent(concept.kind() + '|' + concept.code(), _ -> new ArrayList<>())
                .add(concept));
    }

    LoadedConcepts loaded() {
        return loaded;
    }

    /** What was asked for of the vocabularies that were supplied, and is none of the verified ones. */
    Iterable<CdmConcept> used() {
        all.forEach(each -> used.remove(each.id()));
        return used.values();
    }

    LoadedConcepts.Match drug(String code) {
        return found(loaded.drugs(), code);
    }

    LoadedConcepts.Match diagnosis(String icd10) {
        return found(loaded.diagnoses(), icd10);
    }

    LoadedConcepts.Match measurement(String loinc) {
        return found(loaded.measurements(), loinc);
    }

    private LoadedConcepts.Match found(Map<String, LoadedConcepts.Match> among, String code) {
        LoadedConcepts.Match match = code == null ? null : among.get(code);
        if (match == null) return LoadedConcepts.Match.NONE;
        if (match.source() != null) used.put(match.source().id(), match.source());
        if (match.standard() != null) used.put(match.standard().id(), match.standard());
        return match;
    }

    /** The number of a unit; null for none, {@link #NONE} for one without a concept. */
    Long unit(String ucum) {
        Long verified = idOrNull("unit", ucum);
        if (verified == null || verified != NONE) return verified;
        return id(found(loaded.units(), ucum).standard());
    }

    /** Its number, or {@link #NONE}. */
    static long id(CdmConcept concept) {
        return concept == null ? NONE : concept.id();
    }

    List<Concept> all() {
        return all;
    }

    List<Concept> of(String kind, String code) {
        return byCode.getOrDefault(kind + '|' + code, List.of());
    }

    /** The concept's number, or {@link #NONE}. */
    long id(String kind, String code) {
        List<Concept> found = of(kind, code);
        return found.isEmpty() ? NONE : found.getFirst().id();
    }

    /** The same; null for what is not told. */
    Long idOrNull(String kind, String code) {
        return code == null ? null : (Long) id(kind, code);
    }
}
