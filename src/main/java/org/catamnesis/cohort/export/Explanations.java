package org.catamnesis.cohort.export;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.catamnesis.cohort.Cohort;
import org.catamnesis.cohort.CohortDefinition;
import org.catamnesis.cohort.CohortWords;
import org.catamnesis.cohort.privacy.Generalisation;
import org.catamnesis.cohort.privacy.IdentifierKind;
import org.catamnesis.cohort.privacy.IdentifierScan;
import org.catamnesis.cohort.privacy.Policy;
import org.catamnesis.cohort.privacy.SmallCells;
import org.catamnesis.cohort.tidy.Codebook;
import org.catamnesis.cohort.tidy.CsvRows;
import org.catamnesis.cohort.tidy.DrugNames;
import org.catamnesis.cohort.tidy.ExportFolder;
import org.catamnesis.cohort.tidy.ExportTexts;
import org.catamnesis.cohort.tidy.LabsTable;
import org.catamnesis.cohort.tidy.TableSize;
import org.catamnesis.cohort.tidy.Vocabulary;
import org.catamnesis.cohort.tidy.Window;
import org.catamnesis.lab.Analyte;
import org.catamnesis.lab.AnalyteCatalogue;
import org.catamnesis.lab.LoincCode;
import org.catamnesis.language.Language;
import org.catamnesis.language.Messages;

/** The files that explain the tables: what is in them, who is in them, and what is not. */
final class Explanations {
    static final String SCAN = "privacy/identifier_scan.csv";

    private final ExportFolder folder;
    private final Map<String, TableSize> sizes;
    private final boolean byteOrderMark;
    private final CohortWords english = new CohortWords(new Messages(Language.ENGLISH));
    private final CohortWords chinese = new CohortWords(new Messages(Language.CHINESE));

    /** Writes one file's rows. */
    @FunctionalInterface
    private interface Rows {
        void write(CsvRows rows);
    }

    Explanations(ExportFolder folder, Map<String, TableSize> sizes, boolean byteOrderMark) {
        this.folder = folder;
        this.sizes = sizes;
        this.byteOrderMark = byteOrderMark;
    }

    private void csv(String path, List<String> columns, Rows content) throws IOException {
        try (CsvRows rows = new CsvRows(folder.file(path), columns, byteOrderMark)) {
            content.write(rows);
            sizes.put(path, new TableSize(rows.rows(), rows.columns()));
        }
    }

    void codebook(Codebook codebook) throws IOException {
        csv("codebook.csv", Codebook.COLUMNS, codebook::write);
        folder.write("codebook.html", codebook.html());
    }

    void valueLabels(Vocabulary vocabulary) throws IOException {
        csv(
                "value_labels.csv",
                List.of("labels", "code", "label_en", "label_zh"),
                rows -> Stream.concat(vocabulary.labels().stream(), DrugNames.labels().stream())
                        .forEach(label -> rows.text(label.labels())
                                .text(label.code())
                                .text(label.english())
                                .text(label.chinese())
                                .end()));
    }

    void units(AnalyteCatalogue catalogue, Set<String> used) throws IOException {
        List<String> columns = List.of("analyte_code", "label_en", "label_zh", "unit_std", "loinc", "loinc_in_words");
        csv("units.csv", columns, rows -> {
            for (Analyte analyte : catalogue.analytes()) {
                if (!used.contains(analyte.code())) continue;
                rows.text(analyte.code()).text(analyte.english()).text(analyte.chinese());
                rows.text(analyte.unit().isEmpty() ? null : analyte.unit());
                for (String unit : List.of(analyte.unit(), "qualitative")) {
                    rows.text(analyte.loinc().stream()
                            .filter(code -> code.verified()
                                    && code.qualifier().isEmpty()
                                    && code.unit().equals(unit))
                            .map(LoincCode::code)
                            .findFirst()
                            .orElse(null));
                }
                rows.end();
            }
        });
    }

    /** Where small counts are not told, neither are those from which, with how many are left in the end, one can be worked out. */
    void attrition(Cohort cohort, int suppressed, SmallCells cells) throws IOException {
        List<String> columns = List.of("step", "kind", "criterion_en", "criterion_zh", "patients", "removed");
        csv("attrition.csv", columns, rows -> {
            long number = 0;
            for (AttritionCount count : AttritionCount.of(cohort, suppressed, cells)) {
                rows.whole(++number)
                        .text(count.code())
                        .text(count.step()
                                .map(step -> english.step(cohort.definition(), step))
                                .orElseGet(english::tooFewAlike))
                        .text(count.step()
                                .map(step -> chinese.step(cohort.definition(), step))
                                .orElseGet(chinese::tooFewAlike))
                        .whole(
                                count.after() == null
                                        ? null
                                        : (Long) count.after().longValue())
                        .whole(count.removed())
                        .end();
            }
        });
    }

    void suppression(Policy policy, Generalisation chosen, Vocabulary vocabulary, LabsTable labs, Window window)
            throws IOException {
        csv("privacy/suppression_log.csv", List.of("what", "reason", "count"), rows -> {
            if (policy.tellsRows()) {
                line(
                        rows,
                        "patients",
                        policy.l() > 1 ? "fewer than k alike, or too much alike" : "fewer than k alike",
                        chosen.suppressed().cardinality());
                line(rows, "labs", "gives the age back", labs.ageBearing());
                line(rows, "labs", "printed name is not mapped to an analyte", labs.unmapped());
                line(rows, "rows", "more than a year before the index event", window.leftOut());
                vocabulary.withheld().forEach((name, count) -> line(rows, name, "rare text, told as other", count));
            } else {
                line(rows, "rows of patients", "aggregates only", null);
                line(rows, "counts below " + policy.smallestCell(), "small, or would give a small one away", null);
            }
            for (String never : List.of(
                    "names, numbers, telephones, addresses",
                    switch (policy.dates()) {
                        case NONE -> "birth dates and calendar dates";
                        case SHIFTED -> "birth dates and real calendar dates";
                        case REAL -> "birth dates";
                    },
                    "notes and other free text",
                    "documents and pictures",
                    "names of laboratories and of staff"))
                line(rows, never, policy.tellsIdentity() ? "not in these tables" : "never exported", null);
        });
    }

    private static void line(CsvRows rows, String what, String reason, Number count) {
        rows.text(what)
                .text(reason)
                .whole(count == null ? null : (Long) count.longValue())
                .end();
    }

    void scan(IdentifierScan scan) throws IOException {
        csv(SCAN, List.of("kind", "looked_for", "hits"), rows -> {
            for (IdentifierKind kind : IdentifierKind.values()) {
                boolean pattern = kind.name().startsWith("LIKE");
                rows.text(kind.code())
                        .whole(pattern ? null : (Long) (long) scan.lookedFor(kind))
                        .whole((long) scan.hits(kind))
                        .end();
            }
            rows.text("too_short_to_tell")
                    .whole((long) scan.tooShort())
                    .whole(null)
                    .end();
        });
    }

    String readme(CohortDefinition definition, Policy policy, Generalisation chosen, AnalyteCatalogue catalogue) {
        String contents = ExportTexts.filled(
                policy.tellsRows() ? "readme-rows.md" : "readme-aggregates.md", Map.of("formats", formats()));
        return ExportTexts.filled(
                "README.md",
                Map.of(
                        "contents", contents,
                        "protection", ExportTexts.read(OwnText.protection(policy)),
                        "name", definition.name(),
                        "version", Integer.toString(definition.version()),
                        "english", english.sentence(definition),
                        "chinese", chinese.sentence(definition),
                        "patients", Integer.toString(chosen.after().people()),
                        "policy", policy.id(),
                        "application", ProgramBuild.ofThis().version(),
                        "loinc", catalogue.loincNotice()));
    }

    /** A paragraph for each format beyond the tables that is in the folder. */
    private String formats() {
        StringBuilder text = new StringBuilder();
        for (String format : OwnText.FORMATS) {
            if (sizes.keySet().stream().anyMatch(path -> path.startsWith(format + "/")))
                text.append(ExportTexts.read("readme-" + format + ".md"));
        }
        return text.toString();
    }
}
