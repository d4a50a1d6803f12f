package org.catamnesis.lab;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** From units as reports print them to UCUM codes. */
public final class Units {
    private static final int LONGEST = 40;
    private static final Map<String, List<String>> EXACT = Map.of(
            "G/L", List.of("10*9/L", "g/L"),
            "Gpt/L", List.of("10*9/L"),
            "T/L", List.of("10*12/L"),
            "Tpt/L", List.of("10*12/L"),
            "K/uL", List.of("10*3/uL"),
            "M/uL", List.of("10*6/uL"),
            "K/mm3", List.of("10*3/mm3"),
            "pH", List.of("[pH]"),
            "1", List.of("1"));
    private static final Pattern POWER =
            Pattern.compile("[x*·.]?10(?:\\^|\\*{1,2}|e\\+?|exp)?(?<n>1?\\d)(?:个|cells|copies|拷贝)?(?:/(?<per>.+))?");
    private static final Pattern WORDS = Pattern.compile(
            "(?<word>thou|thousands?|tys|tsd|千|k|mill\\.?|millions?|milh[õo]es|millones|milioni|mio|百万|m|lakhs?|lacs?)\\.?(?:cells)?/(?<per>ul|mcl|mm3|mm\\^3|cumm|cmm|cu\\.?mm\\.?|c\\.mm|l|微升)");
    private static final Pattern INDEXED_FLOW =
            Pattern.compile("ml/\\(?(?:min|分钟?)[/·*.x(per]*1[.,]73(?:m\\^?[2²]|㎡|sqm|平方米)?\\)*");
    private static final Pattern LOGARITHM =
            Pattern.compile("(?:log10|lg10|log|lg)\\(?(?<what>iu|ui|copies|cop|cp|拷贝)\\)?/ml\\)?");
    private static final Pattern D_DIMER_BASIS = Pattern.compile("\\(?(?<basis>feu|ddu)\\)?");

    private Units() {}

    /** The most likely UCUM code of a printed unit; empty when it is no unit that is known. */
    public static Optional<String> ucum(String printed) {
        return readings(printed).stream().findFirst();
    }

    /** Every UCUM code that a printed unit may mean, the most likely first; an analyte decides between them. */
    public static List<String> readings(String printed) {
        if (printed == null || printed.isBlank() || printed.length() > LONGEST) {
            return List.of();
        }
        String text = PrintedText.normal(printed)
                .replaceAll("^[(\\[]\\s*(.*?)\\s*[)\\]]$", "$1")
                .replace('μ', 'u')
                .replace('×', 'x')
                .replace('|', '/')
                .replaceAll("(?<=10)[~¯](?=\\d{1,2}(?!\\d))", "^")
                .replace("⁄", "/");
        List<String> exact = EXACT.get(text.replace(" ", "").replaceFirst("^(G|T|Gpt|Tpt)/l$", "$1/L"));
        if (exact != null) {
            return exact;
        }
        if (text.matches(".*[{\\[].*") && UnitScale.parse(printed.strip()).isPresent()) {
            return List.of(printed.strip());
        }
        String lower = text.toLowerCase(Locale.ROOT).replace(" ", "");
        List<String> known = special(lower).or(() -> count(lower)).or(() -> composed(lower)).stream()
                .flatMap(code -> alternatives(code).stream())
                .filter(code -> UnitScale.parse(code).isPresent())
                .toList();
        String code = printed.strip();
        return known.isEmpty() && code.matches("[^/]+(?:/[^/]+)+") && Ucum.valid(code) ? List.of(code) : known;
    }

    private static List<String> alternatives(String code) {
        return switch (code) {
            case "/uL" -> List.of("/uL", "{cells}/uL");
            case "{cells}/uL" -> List.of("/uL", "{cells}/uL");
            case "{cells}/[HPF]" -> List.of("/[HPF]");
            case "{cells}/[LPF]" -> List.of("/[LPF]");
            case "uL" -> List.of("/uL");
            default -> List.of(code);
        };
    }

    private static Optional<String> special(String text) {
        if (INDEXED_FLOW.matcher(text).matches()) {
            return Optional.of("mL/min/{1.73_m2}");
        }
        Matcher logarithm = LOGARITHM.matcher(text);
        if (logarithm.matches()) {
            return Optional.of(logarithm.group("what").matches("iu|ui") ? "{Log_IU}/mL" : "{Log_copies}/mL");
        }
        if (text.matches("(?:g|gm|gms|mg|ug)%")) {
            return UnitAtoms.code(text.replace("%", "")).map(code -> code + "/dL");
        }
        return switch (text) {
            case "s/co", "s/co值", "sco" -> Optional.of("{S/CO}");
            case "bpm", "次/分", "次/分钟", "beats/min" -> Optional.of("/min");
            case "10^9", "x10^9", "*10^9", "/nl", "1/nl", "giga/l" -> Optional.of("10*9/L");
            case "10^12", "x10^12", "*10^12", "/pl", "1/pl", "tera/l" -> Optional.of("10*12/L");
            default -> Optional.empty();
        };
    }

    private static Optional<String> count(String text) {
        Matcher power = POWER.matcher(text);
        if (power.matches() && power.group("per") != null) {
            String copies = text.matches(".*(?:copies|拷贝).*") ? "{copies}" : "";
            return volume(power.group("per")).map(per -> "10*" + power.group("n") + copies + "/" + per);
        }
        Matcher words = WORDS.matcher(text);
        if (words.matches()) {
            String thousands = switch (words.group("word").charAt(0)) {
                case 't', '千', 'k' -> "3";
                case 'l' -> "5";
                default -> "6";
            };
            return volume(words.group("per")).map(per -> "10*" + thousands + "/" + per);
        }
        return Optional.empty();
    }

    private static Optional<String> volume(String text) {
        return UnitAtoms.code(text).filter(code -> code.equals("1") || code.endsWith("L"));
    }

    private static Optional<String> composed(String text) {
        Matcher basis = D_DIMER_BASIS.matcher(text);
        String note = "";
        String rest = text.replaceAll("[·.*]?(?:creatinine|creat|crea|cr|肌酐)$", "");
        if (basis.find()) {
            note = "{" + basis.group("basis").toUpperCase(Locale.ROOT) + "}";
            rest = basis.reset(rest).replaceFirst("").replaceAll("^[/,.]|[/,.]$", "");
        }
        List<String> parts = new ArrayList<>();
        for (String side : rest.split("/", -1)) {
            Optional<String> product = product(side, parts.isEmpty());
            if (product.isEmpty()) {
                return Optional.empty();
            }
            parts.add(product.get() + (parts.isEmpty() ? note : ""));
        }
        return Optional.of(String.join("/", parts));
    }

    private static Optional<String> product(String side, boolean first) {
        if (side.isEmpty() || side.equals("次")) {
            return first ? Optional.of("") : Optional.empty();
        }
        Optional<String> whole = UnitAtoms.code(side.replaceAll("[()]", ""));
        if (whole.isPresent()) {
            return whole;
        }
        List<String> factors = new ArrayList<>();
        for (String factor : side.split("[.·*]", -1)) {
            Optional<String> code = UnitAtoms.code(factor);
            if (code.isEmpty()) {
                return Optional.empty();
            }
            factors.add(code.get());
        }
        return Optional.of(String.join(".", factors));
    }

    /** True for numbers that have no unit: ratios, INR, pH. */
    static boolean unitless(String ucum) {
        return ucum.equals("1") || ucum.equals("[pH]");
    }

    /** True when two units measure the same kind of quantity, such as mass concentrations; mass and substance differ. */
    static boolean sameKind(String left, String right) {
        if (left.equals(right)) {
            return true;
        }
        Optional<Map<String, Integer>> one = kind(left);
        return one.isPresent() && !one.get().isEmpty() && one.equals(kind(right));
    }

    private static Optional<Map<String, Integer>> kind(String ucum) {
        return UnitScale.parse(ucum).map(scale -> {
            Map<String, Integer> kind = new TreeMap<>();
            scale.asMass(null, 1)
                    .dimension()
                    .forEach((base, exponent) -> kind.merge(base.equals("U") ? "[IU]" : base, exponent, Integer::sum));
            return kind;
        });
    }
}
