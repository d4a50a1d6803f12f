package org.catamnesis.report;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.catamnesis.lab.Analyte;
import org.catamnesis.lab.AnalyteCatalogue;
import org.catamnesis.lab.Qualitative;
import org.catamnesis.lab.Specimen;
import org.catamnesis.report.page.Confidence;
import org.catamnesis.report.row.Row;

/**
 * Which analyte each row is about: by a LOINC code that is printed beside it, else by its name, unit and specimen. A name
 * that says too little alone is read by what the other rows of its page are measured in.
 */
final class RowAnalytes {
    private static final Pattern LOINC = Pattern.compile("(?<![\\d.,-])(\\d{3,5}-\\d)(?![\\d-])");
    private static final Pattern CODED =
            Pattern.compile("[\\[(]?\\s*(?i:loinc)?\\s*:?\\s*" + LOINC.pattern() + "\\s*[\\])]?");
    private static final int FEWEST_NEIGHBOURS = 3;

    private final AnalyteCatalogue catalogue;
    private final Optional<Specimen> sheet;
    private final Map<Integer, Optional<Specimen>> usual = new HashMap<>();

    /** @param hint the specimen that heading or sheet names */
    record Named(Optional<Analyte> analyte, Optional<Specimen> hint, Optional<Reason> doubt) {}

    RowAnalytes(AnalyteCatalogue catalogue, Optional<Specimen> sheet, List<Row> rows) {
        this.catalogue = catalogue;
        this.sheet = sheet;
        rows.stream().collect(Collectors.groupingBy(Row::page)).forEach((page, on) -> usual.put(page, usual(on)));
    }

    Named of(Row row) {
        Optional<Specimen> hint = SpecimenWords.in(row.heading()).or(() -> sheet);
        Optional<Analyte> named = byName(row, hint);
        Optional<Analyte> coded = byLoinc(row);
        if (coded.isPresent()) {
            boolean other =
                    named.isPresent() && !named.get().code().equals(coded.get().code());
            return new Named(coded, hint, doubt(other, "row.loinc-contradicts", coded.get()));
        }
        if (named.isPresent()) return new Named(named, hint, elsewhere(row, hint, named.get()));
        boolean pictured = !row.confidence().equals(Confidence.SURE);
        Optional<Analyte> similar = pictured
                ? catalogue.matchSimilar(row.name(), row.unit(), code(hint.or(() -> usual.get(row.page()))))
                : Optional.empty();
        return new Named(similar, hint, similar.flatMap(found -> doubt(true, "row.name-similar", found)));
    }

    private Optional<Analyte> byName(Row row, Optional<Specimen> hint) {
        String name = CODED.matcher(row.name()).replaceAll("").strip();
        boolean words = row.unit().isBlank() && Qualitative.of(row.value()).isPresent();
        Optional<Specimen> known = hint.or(() -> usual.get(row.page()));
        return catalogue
                .match(name, row.unit(), code(known), words)
                .or(() -> catalogue.match(name, row.unit(), null, words));
    }

    private Optional<Analyte> byLoinc(Row row) {
        Matcher code = LOINC.matcher(row.name() + ' ' + row.method());
        while (code.find()) {
            Optional<Analyte> found = catalogue.byLoinc(code.group(1));
            if (found.isPresent()) return found;
        }
        return Optional.empty();
    }

    /** A name that is known in blood, below a heading that speaks of urine or a fluid. */
    private static Optional<Reason> elsewhere(Row row, Optional<Specimen> hint, Analyte analyte) {
        boolean other = hint.isPresent()
                && !blood(hint.get())
                && analyte.specimens().stream().allMatch(RowAnalytes::blood)
                && SpecimenWords.in(row.name()).isEmpty();
        return doubt(other, "row.specimen-differs", analyte);
    }

    private static Optional<Reason> doubt(boolean doubtful, String key, Analyte analyte) {
        return doubtful ? Optional.of(Reason.of(key, analyte.code())) : Optional.empty();
    }

    /** Blood or urine, where the names that are clear by themselves are all measured in the same. */
    private Optional<Specimen> usual(List<Row> rows) {
        Map<Specimen, Long> seen = rows.stream()
                .flatMap(row -> catalogue.match(row.name(), null, null).stream())
                .flatMap(analyte -> kind(analyte).stream())
                .collect(Collectors.groupingBy(
                        kind -> kind, () -> new EnumMap<>(Specimen.class), Collectors.counting()));
        return seen.size() == 1 && seen.values().iterator().next() >= FEWEST_NEIGHBOURS
                ? Optional.of(seen.keySet().iterator().next())
                : Optional.empty();
    }

    private static Optional<Specimen> kind(Analyte analyte) {
        if (analyte.specimens().stream().allMatch(RowAnalytes::blood)) return Optional.of(Specimen.BLOOD);
        boolean urine = analyte.specimens().stream()
                .allMatch(specimen -> specimen == Specimen.URINE || specimen == Specimen.URINE_24H);
        return urine ? Optional.of(Specimen.URINE) : Optional.empty();
    }

    private static boolean blood(Specimen specimen) {
        return specimen == Specimen.SERUM || specimen == Specimen.PLASMA || specimen == Specimen.BLOOD;
    }

    private static String code(Optional<Specimen> specimen) {
        return specimen.map(Specimen::code).orElse(null);
    }
}
