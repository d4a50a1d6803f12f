package org.catamnesis.lab;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Printed names of analytes, brought to one spelling. Nothing here guesses: a part that says nothing known is not dropped. */
final class AnalyteNames {
    private static final Pattern IN_FRONT = Pattern.compile(
            "^(?:[★☆▲△◆●•·*#]|\\(\\d{1,3}\\)|\\(n\\)(?=[\\p{IsHan}])|\\d{1,3} (?=\\p{L}{3,}|\\p{L}+[#%])|\\d{1,3}\\s*[、](?=\\D)|\\d{1,3}\\.\\s*(?=[^\\d\\s]))\\s*");
    private static final Pattern BEHIND = Pattern.compile(
            "[\\s*★☆▲△#:]+$(?<!\\p{L}#)|\\s*[(\\[]\\s*(?:" + qualifiers()
                    + ")\\s*[)\\]]$|(?<=.{2})(?:测定|检测|检查|定量)$|(?<=.{3}) (?:quantitativ|quantitative|quantitatif|sanguin|résiduel)$");
    private static final Pattern BRACKETS =
            Pattern.compile("^(?<outer>[^(\\[]+?)\\s*[(\\[](?<inner>[^)\\]]+)[)\\]]\\s*(?<rest>.*)$");
    private static final Pattern SPECIMEN_IN_FRONT = Pattern.compile(
            "^(?<specimen>血清|血浆|全血|24小时尿液?|24h尿液?|随机尿液?|尿液|尿|serum|plasma|whole blood|blood|urinary|urine|sérum|siero|s-|p-|u-)\\s*(?<rest>.+)$");
    private static final Pattern SPECIMEN_BEHIND = Pattern.compile(
            "^(?<rest>.+?)[\\s,;(-]+(?<specimen>serum|plasma|whole blood|blood|urine|sérique|serique|sérum|sierica|sierico|siero|en suero|en sangre|i\\.s\\.|plasmatique|urinaire|urinaria|urinario|sérica|sérico|im serum|im urin|im plasma)\\)?$");
    private static final Pattern URINE = Pattern.compile("尿|urin|orina|^u-");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final int LONGEST = 120;

    private AnalyteNames() {}

    /** Methods and the like in brackets, which do not change what was measured. */
    private static String qualifiers() {
        return "定量|定性|化学发光法?|电化学发光法?|酶法|速率法|比色法|免疫比浊法|比浊法|电极法|离子选择电极法|酶免法?|荧光法|溴甲酚绿法|双缩脲法|氧化酶法"
                + "|苦味酸法|肌氨酸氧化酶法|ise|eclia|clia|cmia|elisa|hplc|electrode(?: sp[ée]cifique)?|électrode(?: spécifique)?|calculated|calc\\.?|calculé"
                + "|clauss|jaff[ée]|kinetic|lc[-/ ]?ms(?:/ms)?|pcr|ngsp|dcct|ifcc|ckd-epi(?: \\d{4})?|calculad[oa]|calcolat[oa]|calculée?|berechnet|quantitativ|quantitatif|trough|c0|谷浓度|谷值|药物浓度"
                + "|enzymatic|hexokinase|direct ise|photometry|colorimetric|uv|quantitative|automated|auto";
    }

    /** The one spelling under which a name is looked up: no case, accents, spaces or punctuation but {@code % # /}. */
    static String key(String name) {
        String text = PrintedText.normal(name).toLowerCase(Locale.ROOT);
        String apart = Normalizer.isNormalized(text, Normalizer.Form.NFD)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFD);
        StringBuilder key = new StringBuilder(apart.length());
        for (int i = 0; i < apart.length(); i++) {
            char c = apart.charAt(i);
            if (Character.isLetterOrDigit(c) || c == '%' || c == '#' || c == '/') {
                key.append(c);
            }
        }
        return key.toString();
    }

    /** The same for a name as it is printed, without its marks, numbering and methods. */
    static String spelling(String printed) {
        String key = key(stripped(PrintedText.normal(printed).toLowerCase(Locale.ROOT)));
        return key.isEmpty() ? printed.strip() : key;
    }

    /** True when the name itself says that urine was examined. */
    static boolean namesUrine(String name) {
        return URINE.matcher(name.toLowerCase(Locale.ROOT)).find();
    }

    /** A name in simplified characters; empty when it is so already. */
    static Optional<String> simplified(String name) {
        if (name == null || name.length() > LONGEST || !HAN.matcher(name).find()) {
            return Optional.empty();
        }
        String simplified = Simplified.FROM_TRADITIONAL.transliterate(name);
        return simplified.equals(name) ? Optional.empty() : Optional.of(simplified);
    }

    /** Apart, because the tables take long to load and most reports never need them. */
    private static final class Simplified {
        static final Transliterator FROM_TRADITIONAL = Transliterator.getInstance("Hant-Hans");
    }

    /**
     * The ways to take a printed name apart, the most literal first. The parts of one way all have to mean the same
     * analyte, such as the two names of {@code Creatinine 肌酐}, or name a specimen.
     */
    static List<List<String>> ways(String printed) {
        if (printed == null || printed.isBlank() || printed.length() > LONGEST) {
            return List.of();
        }
        String name = PrintedText.normal(printed).toLowerCase(Locale.ROOT);
        String plain = stripped(name);
        Set<List<String>> ways = new LinkedHashSet<>();
        ways.add(List.of(name));
        ways.add(List.of(plain));
        Matcher brackets = BRACKETS.matcher(plain);
        if (brackets.matches()) {
            ways.add(parts(brackets.group("outer") + " " + brackets.group("rest"), brackets.group("inner")));
        }
        for (String separator : List.of("/", ";", "\\|", " - ", ",")) {
            ways.add(parts(plain.split(separator)));
        }
        for (int i = 1; i < plain.length(); i++) {
            if (seam(plain, i)) {
                ways.add(parts(plain.substring(0, i), plain.substring(i)));
            }
        }
        ways.removeIf(List::isEmpty);
        return List.copyOf(ways);
    }

    private static boolean seam(String name, int at) {
        char before = name.charAt(at - 1);
        char after = name.charAt(at);
        return after == ' '
                || (isHan(before) != isHan(after) && before != ' ' && !isJoiner(before) && !isJoiner(after));
    }

    private static boolean isHan(char c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
    }

    private static boolean isJoiner(char c) {
        return c == '-' || c == '(' || c == ')' || c == '/';
    }

    /** The parts without what says nothing; none when one of them says nothing at all. */
    private static List<String> parts(String... texts) {
        List<String> parts = new ArrayList<>();
        for (String text : texts) {
            String part = stripped(text.strip());
            if (key(part).isEmpty()) {
                return List.of();
            }
            parts.add(part);
        }
        return List.copyOf(parts);
    }

    /** A name without the specimen that it names. */
    record Apart(String key, Specimen specimen) {}

    /** {@code 血清肌酐} and {@code Creatinine, Serum} as name and specimen; empty when no specimen is named. */
    static Optional<Apart> specimenApart(String part) {
        for (Pattern pattern : List.of(SPECIMEN_IN_FRONT, SPECIMEN_BEHIND)) {
            Matcher match = pattern.matcher(part);
            if (match.matches()) {
                return Optional.of(new Apart(key(stripped(match.group("rest"))), specimen(match.group("specimen"))));
            }
        }
        return Optional.empty();
    }

    private static Specimen specimen(String word) {
        return switch (word) {
            case "p-", "plasmatique", "im plasma" -> Specimen.PLASMA;
            case "u-", "urinary", "urinaire", "urinaria", "urinario", "im urin", "尿" -> Specimen.URINE;
            default -> Specimen.parse(word).orElse(Specimen.SERUM);
        };
    }

    private static String stripped(String name) {
        String before;
        String text = name;
        do {
            before = text;
            text = IN_FRONT.matcher(text).replaceFirst("");
            text = BEHIND.matcher(text).replaceFirst("").strip();
        } while (!text.equals(before) && !text.isEmpty());
        return text;
    }
}
