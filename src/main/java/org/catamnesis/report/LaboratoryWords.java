package org.catamnesis.report;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.catamnesis.lab.AnalyteCatalogue;
import org.catamnesis.report.page.Page;

/** Tells a laboratory's tables from those of other houses: spirometry, echocardiography, devices. */
final class LaboratoryWords {
    private static final Set<String> MEASURED_ON_THE_PATIENT = Set.of("vital", "lung-function");
    private static final int FEW = 3;
    private static final Pattern PER_LITRE = Pattern.compile("/\\s?[dmµμun]?[lL](?![a-z])");
    private static final Pattern TWO_ENDS = Pattern.compile("\\d\\s?\\p{Pd}\\s?\\d|[~～]");
    private static final Pattern WORDS = Pattern.compile(
            "(?i)laborator|\\blabs?\\b|patholog|specimen|serum|plasma|h[ae]+matolog|biochem|immunolog|检验|化验|标本|样本|血清|血浆|prélèvement|biologi"
                    + "|muestra|campione|prelievo|\\blabor|probenmaterial|befund|coleta|檢驗|檢體");

    private LaboratoryWords() {}

    /**
     * Whether at least one row is something that laboratories measure, or the text says that a laboratory wrote it, or
     * several rows are amounts in a volume within an interval.
     */
    static boolean speak(List<Page> pages, List<Candidate> candidates, AnalyteCatalogue catalogue) {
        boolean known = candidates.stream()
                .filter(row -> row.analyte() != null)
                .map(row -> catalogue.byCode(row.analyte()).orElseThrow())
                .anyMatch(analyte -> !MEASURED_ON_THE_PATIENT.contains(analyte.group()));
        return known
                || candidates.stream()
                                .filter(row -> PER_LITRE.matcher(row.unit()).find()
                                        && TWO_ENDS.matcher(row.range()).find())
                                .count()
                        >= FEW
                || pages.stream()
                        .flatMap(page -> page.words().stream())
                        .anyMatch(word -> WORDS.matcher(word.text()).find());
    }
}
