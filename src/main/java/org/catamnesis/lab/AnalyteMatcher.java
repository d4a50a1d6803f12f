package org.catamnesis.lab;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Finds the one analyte that a printed name, unit and specimen leave. */
final class AnalyteMatcher {
    private final Map<String, Set<Analyte>> named = new HashMap<>();
    private final SimilarNames similar = new SimilarNames(named);

    AnalyteMatcher(List<Analyte> analytes) {
        for (Analyte analyte : analytes) {
            List<String> names = new ArrayList<>(analyte.aliases());
            names.add(analyte.code());
            names.add(analyte.chinese());
            names.add(analyte.english());
            names.forEach(name -> call(analyte, AnalyteNames.key(name)));
        }
        CountNames.of(analytes).forEach((key, analyte) -> {
            if (!named.containsKey(key)) call(analyte, key);
        });
    }

    private void call(Analyte analyte, String key) {
        named.computeIfAbsent(key, _ -> new LinkedHashSet<>()).add(analyte);
    }

    /** All analytes that bear this name, in no matter which unit or specimen. */
    Set<Analyte> named(String name) {
        return named.getOrDefault(AnalyteNames.key(name), Set.of());
    }

    Optional<Analyte> match(String printedName, String printedUnit, Optional<Specimen> specimen, boolean words) {
        return candidates(printedName)
                .or(() -> AnalyteNames.simplified(printedName).flatMap(this::candidates))
                .flatMap(found -> {
                    Optional<Specimen> known = found.specimen().or(() -> specimen);
                    return decide(found.analytes(), printedUnit, known, words)
                            .filter(analyte -> known.isPresent() || !couldBeBlood(analyte, printedName, printedUnit));
                });
    }

    /** {@code 胆红素} in μmol/L on a sheet that names no specimen is hardly what a urine strip shows. */
    private static boolean couldBeBlood(Analyte analyte, String printedName, String printedUnit) {
        return analyte.qualitative()
                && analyte.measuredIn(Specimen.URINE)
                && printedUnit != null
                && !printedUnit.isBlank()
                && Units.readings(printedUnit).stream().noneMatch(unit -> unit.startsWith("/") || unit.equals("10*6/L"))
                && !AnalyteNames.namesUrine(printedName);
    }

    /** The same where letters may be misread: a part that nothing is called means what is called almost so. */
    Optional<Analyte> matchSimilar(String printedName, String printedUnit, Optional<Specimen> specimen) {
        return candidates(printedName, part -> similar.like(AnalyteNames.key(part)))
                .flatMap(found ->
                        decide(found.analytes(), printedUnit, found.specimen().or(() -> specimen), false));
    }

    private Optional<Candidates> candidates(String printedName) {
        return candidates(printedName, _ -> Set.of());
    }

    private Optional<Candidates> candidates(String printedName, Function<String, Set<Analyte>> otherwise) {
        for (List<String> way : AnalyteNames.ways(printedName)) {
            Optional<Candidates> found = candidates(way, otherwise);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private record Candidates(Set<Analyte> analytes, Optional<Specimen> specimen) {}

    private Optional<Candidates> candidates(List<String> way, Function<String, Set<Analyte>> otherwise) {
        Set<Analyte> common = null;
        Optional<Specimen> specimen = Optional.empty();
        for (String part : way) {
            Optional<Specimen> bare = Specimen.parse(part);
            if (bare.isPresent() && way.size() > 1) {
                specimen = bare;
                continue;
            }
            Set<Analyte> meant = named(part);
            if (meant.isEmpty()) {
                Optional<AnalyteNames.Apart> apart = AnalyteNames.specimenApart(part);
                if (apart.isPresent()) {
                    specimen = Optional.of(apart.get().specimen());
                    meant = named.getOrDefault(apart.get().key(), Set.of());
                }
                if (meant.isEmpty()) {
                    meant = otherwise.apply(part);
                }
                if (meant.isEmpty()) {
                    return Optional.empty();
                }
            }
            if (common == null) {
                common = new LinkedHashSet<>(meant);
            } else {
                common.retainAll(meant);
            }
            if (common.isEmpty()) {
                return Optional.empty();
            }
        }
        return common == null ? Optional.empty() : Optional.of(new Candidates(common, specimen));
    }

    private static Optional<Analyte> decide(
            Set<Analyte> named, String printedUnit, Optional<Specimen> specimen, boolean words) {
        List<Analyte> left = named.stream()
                .filter(analyte -> specimen.isEmpty() || analyte.measuredIn(specimen.get()))
                .toList();
        if (left.size() > 1 && printedUnit != null && !printedUnit.isBlank()) {
            left = left.stream().filter(analyte -> analyte.fits(printedUnit)).toList();
            if (left.size() > 1 && specimen.isEmpty()) {
                left = left.stream()
                        .filter(analyte -> analyte.measuredIn(Specimen.BLOOD))
                        .toList();
            }
        }
        if (left.size() > 1 && words) {
            left = left.stream().filter(Analyte::qualitative).toList();
        }
        return left.size() == 1 ? Optional.of(left.getFirst()) : Optional.empty();
    }
}
