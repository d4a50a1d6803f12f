package org.catamnesis.cohort.omop;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.catamnesis.cohort.tidy.CsvRows;
import org.catamnesis.cohort.tidy.ExportFolder;
import org.catamnesis.cohort.tidy.TableSize;

/** The files of the common data model, and what is noted of their concepts. */
final class CdmFiles implements AutoCloseable {
    private static final String REPORT = "omop/mapping_report.csv";
    private static final String DATABASE = "omop/omop.sqlite";
    private static final List<String> REPORT_COLUMNS =
            List.of("cdm_table", "cdm_field", "source_value", "rows", "mapped_rows");

    private final ExportFolder folder;
    private final CdmSchema schema = new CdmSchema();
    private final Map<String, CdmRows> files = new LinkedHashMap<>();
    private final CdmStore store;
    private final Concepts concepts;
    private final MappingReport report;
    private final Map<String, TableSize> sizes = new LinkedHashMap<>();

    CdmFiles(ExportFolder folder, LoadedConcepts loaded, int fewest) throws IOException {
        this.folder = folder;
        concepts = new Concepts(loaded);
        report = new MappingReport(fewest);
        store = new CdmStore(folder.file(DATABASE), schema);
        for (String table : schema.tables()) files.put(table, new CdmRows(folder, store, table, schema.columns(table)));
    }

    CdmRows rows(String table) {
        return files.get(table);
    }

    Concepts concepts() {
        return concepts;
    }

    MappingReport report() {
        return report;
    }

    void finish() throws IOException {
        store.finish();
        List<String> written = files.entrySet().stream()
                .filter(file -> file.getValue().written())
                .map(Map.Entry::getKey)
                .toList();
        folder.write("omop/load_postgresql.sql", schema.loading(written));
        try (CsvRows rows = new CsvRows(folder.file(REPORT), REPORT_COLUMNS, false)) {
            report.write(rows);
            sizes.put(REPORT, new TableSize(rows.rows(), rows.columns()));
        }
    }

    Map<String, TableSize> sizes() {
        files.values().stream().filter(CdmRows::written).forEach(file -> sizes.put(file.path(), file.size()));
        return sizes;
    }

    @Override
    public void close() {
        files.values().forEach(CdmRows::close);
        store.close();
    }
}
