package org.catamnesis.cohort.quality;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.catamnesis.cohort.tidy.Codebook;
import org.catamnesis.cohort.tidy.ExportFolder;
import org.catamnesis.cohort.tidy.TableSize;
import org.catamnesis.cohort.tidy.TidySink;
import org.catamnesis.cohort.tidy.TidyTable;
import org.catamnesis.cohort.tidy.Vocabulary;
import org.catamnesis.lab.AnalyteCatalogue;

/** Checks each row as it is told, and writes what was found into {@code quality/}. Holds counts, and one subject's days. */
public final class QualitySink implements TidySink {
    private final ExportFolder folder;
    private final boolean byteOrderMark;
    private final Tally tally = new Tally();
    private final Map<String, TableChecks> tables = new LinkedHashMap<>();
    private final CourseChecks course;
    private final Set<String> patients = new HashSet<>();
    private final Map<String, TableSize> sizes = new LinkedHashMap<>();

    public QualitySink(
            ExportFolder folder,
            List<TidyTable> told,
            Codebook codebook,
            Vocabulary vocabulary,
            AnalyteCatalogue catalogue,
            boolean byteOrderMark) {
        this.folder = folder;
        this.byteOrderMark = byteOrderMark;
        Map<String, Set<String>> codes = new HashMap<>();
        for (Vocabulary.Label label : vocabulary.labels())
            codes.computeIfAbsent(label.labels(), _ -> new HashSet<>(Set.of(Vocabulary.OTHER)))
                    .add(label.code());
        // These columns hold numbers or names of drugs beside the codes.
        codes.keySet().removeAll(Set.of("qualitative", "exposure"));
        for (TidyTable table : told)
            tables.put(
                    table.name(),
                    new TableChecks(tally, table, codebook, column -> codes.getOrDefault(column.labels(), Set.of())));
        course = new CourseChecks(catalogue, tally);
    }

    @Override
    public void row(TidyTable table, Object[] cells) {
        TableChecks checks = tables.get(table.name());
        checks.row.over(cells);
        if (checks.name().equals("patients")) patients.add(checks.row.text("study_id"));
        checks.look(cells, patients);
        course.look(checks.name(), checks.row);
    }

    @Override
    public void endOfSubject() {
        course.endOfSubject(tables);
        tables.values().forEach(TableChecks::endOfSubject);
    }

    @Override
    public void finish() throws IOException {
        QualityReport report = new QualityReport(tally.lines());
        sizes.put(QualityReport.CSV, report.csv(folder, byteOrderMark));
        folder.write(QualityReport.HTML, report.html());
    }

    /** Checks that could be made, and how many of them failed. */
    public QualitySummary summary() {
        return QualitySummary.of(tally.lines());
    }

    @Override
    public Map<String, TableSize> sizes() {
        return sizes;
    }

    @Override
    public void close() {}
}
