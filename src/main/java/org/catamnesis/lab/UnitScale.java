package org.catamnesis.lab;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A unit as a factor over base units, for the part of UCUM that laboratories use. What stands in braces is a dimension of
 * its own: {@code {copies}/mL} is not {@code /mL}, and {@code mL/min/{1.73_m2}} is not {@code mL/min}.
 */
record UnitScale(double factor, Map<String, Integer> dimension) {
    private static final Pattern TERM = Pattern.compile(
            "(?:10\\*(?<power>-?\\d+)|(?<count>\\d+)|(?<atom>[A-Za-z%'_\\[\\]]+?)(?<exponent>-?\\d)?)?(?<note>\\{[^{}]*})?");
    private static final Map<String, Double> PREFIXES =
            Map.of("k", 1e3, "d", 1e-1, "c", 1e-2, "m", 1e-3, "u", 1e-6, "n", 1e-9, "p", 1e-12, "f", 1e-15);
    private static final Map<String, UnitScale> ATOMS = Map.ofEntries(
            atom("g", 1, "g"),
            atom("mol", 1, "mol"),
            atom("eq", 1, "eq"),
            atom("osm", 1, "osm"),
            atom("m", 1, "m"),
            Map.entry("L", new UnitScale(1e-3, Map.of("m", 3))),
            atom("s", 1, "s"),
            atom("min", 60, "s"),
            atom("h", 3600, "s"),
            atom("d", 86400, "s"),
            atom("U", 1, "U"),
            atom("kat", 6e7, "U"),
            atom("[IU]", 1, "[IU]"),
            atom("[arb'U]", 1, "[arb'U]"),
            atom("Pa", 1, "Pa"),
            atom("m[Hg]", 133322, "Pa"),
            atom("[HPF]", 1, "[HPF]"),
            atom("[LPF]", 1, "[LPF]"),
            atom("[pH]", 1, "[pH]"),
            atom("B", 1, "B"),
            atom("Cel", 1, "Cel"),
            atom("[degF]", 1, "[degF]"),
            atom("[lb_av]", 1, "[lb_av]"),
            Map.entry("%", new UnitScale(1e-2, Map.of())));

    UnitScale {
        dimension = Map.copyOf(dimension);
    }

    private static Map.Entry<String, UnitScale> atom(String name, double factor, String dimension) {
        return Map.entry(name, new UnitScale(factor, Map.of(dimension, 1)));
    }

    /** Empty when the code is not of the part of UCUM that is understood here. */
    static Optional<UnitScale> parse(String ucum) {
        double factor = 1;
        Map<String, Integer> dimension = new TreeMap<>();
        int start = 0;
        int sign = 1;
        while (start <= ucum.length()) {
            int end = endOfTerm(ucum, start);
            String term = ucum.substring(start, end);
            if (term.isEmpty() && start > 0) {
                return Optional.empty();
            }
            Optional<UnitScale> scale = term(term);
            if (scale.isEmpty()) {
                return Optional.empty();
            }
            factor *= Math.pow(scale.get().factor, sign);
            for (Map.Entry<String, Integer> base : scale.get().dimension.entrySet()) {
                dimension.merge(base.getKey(), sign * base.getValue(), Integer::sum);
            }
            sign = end < ucum.length() && ucum.charAt(end) == '/' ? -1 : 1;
            start = end + 1;
        }
        dimension.values().removeIf(exponent -> exponent == 0);
        return ucum.isEmpty() ? Optional.empty() : Optional.of(new UnitScale(factor, dimension));
    }

    private static int endOfTerm(String ucum, int start) {
        boolean note = false;
        for (int i = start; i < ucum.length(); i++) {
            char c = ucum.charAt(i);
            note = c == '{' || (note && c != '}');
            if (!note && (c == '/' || c == '.')) {
                return i;
            }
        }
        return ucum.length();
    }

    private static Optional<UnitScale> term(String term) {
        Matcher match = TERM.matcher(term);
        if (!match.matches()) {
            return Optional.empty();
        }
        UnitScale scale = new UnitScale(1, Map.of());
        if (match.group("power") != null) {
            scale = new UnitScale(Math.pow(10, Integer.parseInt(match.group("power"))), Map.of());
        } else if (match.group("count") != null) {
            scale = new UnitScale(Double.parseDouble(match.group("count")), Map.of());
        } else if (match.group("atom") != null) {
            Optional<UnitScale> atom = prefixed(match.group("atom"));
            if (atom.isEmpty()) {
                return Optional.empty();
            }
            int exponent = match.group("exponent") == null ? 1 : Integer.parseInt(match.group("exponent"));
            scale = atom.get().power(exponent);
        }
        if (match.group("note") == null) {
            return Optional.of(scale);
        }
        Map<String, Integer> noted = new TreeMap<>(scale.dimension);
        noted.merge(match.group("note"), 1, Integer::sum);
        return Optional.of(new UnitScale(scale.factor, noted));
    }

    private static Optional<UnitScale> prefixed(String name) {
        UnitScale whole = ATOMS.get(name);
        if (whole != null) {
            return Optional.of(whole);
        }
        Double prefix = name.length() < 2 ? null : PREFIXES.get(name.substring(0, 1));
        UnitScale rest = prefix == null ? null : ATOMS.get(name.substring(1));
        return rest == null ? Optional.empty() : Optional.of(new UnitScale(prefix * rest.factor, rest.dimension));
    }

    private UnitScale power(int exponent) {
        Map<String, Integer> raised = new TreeMap<>();
        dimension.forEach((base, each) -> raised.put(base, each * exponent));
        return new UnitScale(Math.pow(factor, exponent), raised);
    }

    /** The same with amount of substance as mass: 1 mol weighs gramsPerMole; 1 eq is 1/valence mol. Null leaves it as it is. */
    UnitScale asMass(Double gramsPerMole, Integer valence) {
        Map<String, Integer> replaced = new TreeMap<>(dimension);
        double scaled = factor;
        Integer equivalents = valence == null ? null : replaced.remove("eq");
        if (equivalents != null) {
            scaled *= Math.pow(valence, -equivalents);
            replaced.merge("mol", equivalents, Integer::sum);
        }
        Integer moles = gramsPerMole == null ? null : replaced.remove("mol");
        if (moles != null) {
            scaled *= Math.pow(gramsPerMole, moles);
            replaced.merge("g", moles, Integer::sum);
        }
        replaced.values().removeIf(exponent -> exponent == 0);
        return new UnitScale(scaled, replaced);
    }
}
