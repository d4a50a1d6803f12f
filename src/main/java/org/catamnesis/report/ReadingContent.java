package org.catamnesis.report;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.catamnesis.lab.AnalyteCatalogue;

/**
 * What a reading says, so that another scan or print of the same report says the same: patient, day and the set of rows
 * with their numbers. Places, marks, spellings of units and the laboratory's heading, which a scan seldom reads alike
 * twice, are left out.
 */
final class ReadingContent {
    /** Fewer rows than these may agree by chance: a glucose of two days. */
    private static final int FEWEST_ROWS = 3;

    private ReadingContent() {}

    /** Empty for a reading that says too little to be told from another one. */
    static Optional<byte[]> of(ReportReading reading) {
        List<String> rows = reading.candidates().stream()
                .map(ReadingContent::row)
                .distinct()
                .sorted()
                .toList();
        boolean dated = reading.candidates().stream().anyMatch(row -> row.collectedAt() != null);
        if (rows.size() < FEWEST_ROWS || !dated) return Optional.empty();
        String patient =
                plain(reading.header().name()) + '\t' + plain(reading.header().mrn());
        return Optional.of(Stream.concat(Stream.of(patient), rows.stream())
                .collect(Collectors.joining("\n"))
                .getBytes(StandardCharsets.UTF_8));
    }

    private static String row(Candidate row) {
        String what = row.analyte() == null ? AnalyteCatalogue.spelling(row.printedName()) : row.analyte();
        String value = row.number() == null ? plain(row.value()) : row.comparator() + row.number();
        return String.join(
                "\t",
                what,
                value,
                row.collectedAt() == null ? "" : row.collectedAt().toLocalDate().toString());
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("\\s+", "")
                .toLowerCase(Locale.ROOT);
    }
}
