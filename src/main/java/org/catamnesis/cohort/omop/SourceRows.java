package org.catamnesis.cohort.omop;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.catamnesis.cohort.tidy.ExportTexts;

/** {@code concept}, {@code cdm_source} and {@code metadata}: what the rows mean and how they were made. */
final class SourceRows {
    private static final LocalDate ALWAYS = LocalDate.of(1970, 1, 1);
    private static final LocalDate FOR_EVER = LocalDate.of(2099, 12, 31);

    private static final String LEFT_OUT = "left out";

    private final CdmFiles files;

    SourceRows(CdmFiles files) {
        this.files = files;
    }

    /** @param leftOut rows that no observation period holds */
    void write(boolean dated, long leftOut) throws IOException {
        for (Concept concept : files.concepts().all()) concept(concept);
        for (CdmConcept concept : files.concepts().used()) concept(concept);
        Map<String, String> notes = notes();
        String days = notes.get(dated ? "dates told" : "dates not told");
        CdmRows source = files.rows("cdm_source");
        source.begin();
        source.set("cdm_source_name", "Catamnesis research export")
                .set("cdm_source_abbreviation", "Catamnesis")
                .set("cdm_holder", "not told")
                .set("source_description", days + " " + notes.get("mapping"))
                .set("source_documentation_reference", "README.md")
                .set("source_release_date", Person.DAY_0)
                .set("cdm_release_date", Person.DAY_0)
                .set("cdm_version", "v5.4")
                .set("cdm_version_concept_id", Concepts.NONE)
                .set("vocabulary_version", files.concepts().loaded().version())
                .end();
        notes.remove(dated ? "dates not told" : "dates told");
        for (var note : notes.entrySet())
            note(note.getKey(), note.getValue(), note.getKey().equals(LEFT_OUT) ? (double) leftOut : null);
    }

    private static Map<String, String> notes() {
        Map<String, String> notes = new LinkedHashMap<>();
        try (CsvReader<CsvRecord> rows = CsvReader.builder().ofCsvRecord(ExportTexts.read("omop_notes.csv"))) {
            rows.stream().skip(1).forEach(row -> notes.put(row.getField(0), row.getField(1)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return notes;
    }

    private void concept(Concept concept) throws IOException {
        CdmRows concepts = files.rows("concept");
        concepts.begin();
        concepts.set("concept_id", concept.id())
                .set("concept_name", concept.name())
                .set("domain_id", domain(concept.kind()))
                .set("vocabulary_id", concept.vocabulary())
                .set("concept_class_id", "Undefined")
                .set("standard_concept", concept.id() == Concepts.NONE ? null : "S")
                .set("concept_code", concept.vocabularyCode().isEmpty() ? "not told" : concept.vocabularyCode())
                .set("valid_start_date", ALWAYS)
                .set("valid_end_date", FOR_EVER)
                .end();
    }

    private void concept(CdmConcept concept) throws IOException {
        CdmRows concepts = files.rows("concept");
        concepts.begin();
        concepts.set("concept_id", concept.id())
                .set("concept_name", concept.name())
                .set("domain_id", concept.domain())
                .set("vocabulary_id", concept.vocabulary())
                .set("concept_class_id", concept.conceptClass())
                .set("standard_concept", concept.standard())
                .set("concept_code", concept.code())
                .set("valid_start_date", concept.from())
                .set("valid_end_date", concept.to())
                .set("invalid_reason", concept.invalid())
                .end();
    }

    private static String domain(String kind) {
        return switch (kind) {
            case "measurement" -> "Measurement";
            case "unit" -> "Unit";
            case "sex" -> "Gender";
            case "visit_type" -> "Visit";
            case "comparator" -> "Meas Value Operator";
            case "type" -> "Type Concept";
            default -> "Metadata";
        };
    }

    private void note(String name, String text, Double number) throws IOException {
        CdmRows metadata = files.rows("metadata");
        metadata.begin();
        metadata.set("metadata_concept_id", Concepts.NONE)
                .set("metadata_type_concept_id", Concepts.NONE)
                .set("name", name)
                .set("value_as_string", text)
                .set("value_as_number", number)
                .end();
    }
}
