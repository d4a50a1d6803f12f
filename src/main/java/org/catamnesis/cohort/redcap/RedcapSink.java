package org.catamnesis.cohort.redcap;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.catamnesis.cohort.tidy.Codebook;
import org.catamnesis.cohort.tidy.CsvRows;
import org.catamnesis.cohort.tidy.ExportFolder;
import org.catamnesis.cohort.tidy.TableSize;
import org.catamnesis.cohort.tidy.TidySink;
import org.catamnesis.cohort.tidy.TidyTable;
import org.catamnesis.cohort.tidy.Vocabulary;
import org.catamnesis.lab.AnalyteCatalogue;

/** The rows as a REDCap project: its data dictionary, the data to import, and what came from where. */
public final class RedcapSink implements TidySink {
    /** The columns of a data dictionary, in REDCap's order and words. */
    public static final List<String> DICTIONARY = List.of(
            "Variable / Field Name",
            "Form Name",
            "Section Header",
            "Field Type",
            "Field Label",
            "Choices, Calculations, OR Slider Labels",
            "Field Note",
            "Text Validation Type OR Show Slider Number",
            "Text Validation Min",
            "Text Validation Max",
            "Identifier?",
            "Branching Logic (Show field only if...)",
            "Required Field?",
            "Custom Alignment",
            "Question Number (surveys only)",
            "Matrix Group Name",
            "Matrix Ranking?",
            "Field Annotation");

    private static final int AFTER_VALIDATION = 9;
    private static final List<String> MAPPING =
            List.of("instrument", "repeating", "field", "table", "column", "code", "raw_value");

    private final ExportFolder folder;
    private final RedcapForms forms;
    private final RedcapRows rows;
    private final Map<String, TableSize> sizes = new LinkedHashMap<>();

    public RedcapSink(
            ExportFolder folder,
            List<TidyTable> tables,
            Codebook codebook,
            Vocabulary vocabulary,
            AnalyteCatalogue catalogue)
            throws IOException {
        this.folder = folder;
        forms = new RedcapForms(tables, codebook, vocabulary, catalogue);
        rows = new RedcapRows(folder, forms.all());
    }

    @Override
    public void row(TidyTable table, Object[] cells) {
        RedcapForm form = forms.of(table);
        if (form != null) rows.add(form, cells);
    }

    @Override
    public void endOfSubject() {
        rows.endOfSubject();
    }

    /** The dictionary comes last, because what is told decides which choices there are. */
    @Override
    public void finish() throws IOException {
        dictionary();
        mapping();
    }

    private void dictionary() throws IOException {
        String path = "redcap/data_dictionary.csv";
        try (CsvRows csv = new CsvRows(folder.file(path), DICTIONARY, false)) {
            List<RedcapForm> all = forms.all();
            if (!all.isEmpty())
                field(csv, "record_id", all.getFirst().name(), "text", "Study id 研究编号", null, null, null, null);
            for (RedcapForm form : all) {
                for (RedcapField field : form.fields()) {
                    field(
                            csv,
                            field.name(),
                            form.name(),
                            field.type(),
                            field.label(),
                            field.choiceText(),
                            field.entry().unit(),
                            field.validation(),
                            field.entry().table() + "." + field.entry().column());
                }
            }
            sizes.put(path, new TableSize(csv.rows(), csv.columns()));
        }
    }

    private static void field(
            CsvRows csv,
            String name,
            String form,
            String type,
            String label,
            String choices,
            String note,
            String validation,
            String source) {
        csv.text(name).text(form).text(null).text(type).text(label).text(choices);
        csv.text(note == null || note.isEmpty() ? null : note).text(validation);
        for (int i = 0; i < AFTER_VALIDATION; i++) csv.text(null);
        csv.text(source).end();
    }

    private void mapping() throws IOException {
        String path = "redcap/instrument_mapping.csv";
        try (CsvRows csv = new CsvRows(folder.file(path), MAPPING, false)) {
            for (RedcapForm form : forms.all()) {
                for (RedcapField field : form.fields()) {
                    line(csv, form, field, null, null);
                    if (field.choices() == null) continue;
                    field.choices().rawByCode().forEach((code, raw) -> {
                        if (!code.equals(raw)) line(csv, form, field, code, raw);
                    });
                }
            }
            sizes.put(path, new TableSize(csv.rows(), csv.columns()));
        }
    }

    private static void line(CsvRows csv, RedcapForm form, RedcapField field, String code, String raw) {
        csv.text(form.name())
                .yes(form.repeating())
                .text(field.name())
                .text(field.entry().table())
                .text(field.entry().column())
                .text(code)
                .text(raw)
                .end();
    }

    @Override
    public Map<String, TableSize> sizes() {
        sizes.put(RedcapRows.PATH, rows.size());
        return sizes;
    }

    @Override
    public void close() {
        rows.close();
    }
}
