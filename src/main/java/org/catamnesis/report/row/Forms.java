package org.catamnesis.report.row;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The forms in which reports print numbers, units, intervals, marks and times; all match at the start of a text. */
final class Forms {
    private static final String DIGITS =
            "(?:\\d{1,3}(?:[ \u00a0\u202f'’]\\d{3})+(?![\\d])(?:[.,]\\d+)?|\\d+(?:[.,]\\d+)*|[.,]\\d+)";
    private static final String POWER =
            "(?:\\s?[x×*·]\\s?10\\s?[\\^*]{0,2}\\s?[-+−]?(?:\\d{1,2}|[⁰¹²³⁴⁵⁶⁷⁸⁹⁻]+)(?!\\s?[/\\d])|[eE][+-]?\\d{1,2}(?![\\d/A-Za-z]))?";
    private static final String BOUND_WORDS =
            "up to|upto|less than|lower than|not more than|below|under|more than|greater than|at least|above|over"
                    + "|inf(?:\\.|[ée]rieur[es]*)?\\s?(?:à|a)?|sup(?:\\.|[ée]rieur[es]*)?\\s?(?:à|a)?|jusqu['’]à|moins de|plus de"
                    + "|bis(?: zu)?|unter|über|kleiner(?: als)?|größer(?: als)?|hasta|menor(?:es)?\\s?(?:de|que|a)?|mayor(?:es)?\\s?(?:de|que|a)?"
                    + "|inferior(?:e|es)?\\s?(?:a|que)|superior(?:e|es)?\\s?(?:a|que)|fino a|minore di|maggiore di|até"
                    + "|小于等于|大于等于|小于|大于|低于|高于|不超过|不大于|不小于|不低于";
    private static final String SIGN = "(?:[<>]\\s?OR\\s?=|<\\s?=|>\\s?=|=\\s?<|=\\s?>|[<>≤≥＜＞≦≧⩽⩾]{1,2})";
    private static final String NUMBER = "[+-]?" + DIGITS + POWER;

    /** A number with its comparator: {@code 14,7}, {@code <0.05}, {@code 1.2×10^4}, {@code 295 000}. */
    static final Pattern VALUE = caseless("(?:" + SIGN + "|(?:" + BOUND_WORDS + "))?\\s*" + NUMBER);

    private static final String DASH =
            "(?:-{1,3}|–|—|−|‐|‑|~|～|〜|∼|至|到|÷|\\.{2,3}|…|(?<=\\s)(?:to|à|a|bis|au|e|y|and)(?=\\s))";
    private static final String TWO_ENDS =
            SIGN + "?\\s?" + NUMBER + "\\s?%?\\s*" + DASH + "\\s*" + SIGN + "?\\s?" + NUMBER + "\\s?%?";
    private static final String ONE_END = "(?:" + SIGN + "|(?:" + BOUND_WORDS + "))\\s*=?\\s*" + NUMBER + "\\s?%?";
    private static final String LABEL =
            "(?:N|VN|V\\.?N\\.?|V\\.?R\\.?|VR|Nl|Réf|Rif|Ref(?:erence)?\\.?(?:\\s?(?:range|interval|value)s?)?|Normal(?:\\s?(?:range|value)s?)?|Norme?s?|Normal[ei]"
                    + "|Range|Rango(?: de referencia)?|Valeurs? (?:de référence|usuelles?|normales?)|Valor(?:es)? de refer[eê]ncia|Valori di riferimento"
                    + "|Referenz\\w*|Normbereich|Target|参考(?:值|范围|区间)|正常(?:值|范围)?)\\s*[:：=]?\\s*";

    /** An interval in group 1, perhaps in brackets and behind a label: {@code (N: 80 à 100)}, {@code [3.0-22.0]}. */
    static final Pattern RANGE =
            caseless("[\\[(（]?\\s*(?:" + LABEL + ")?[\\[(（]?\\s*(" + TWO_ENDS + "|" + ONE_END + ")");

    private static final Pattern WHOLE_RANGE = caseless("[\\[(（]?\\s*(?:" + LABEL + ")?[\\[(（]?\\s*(?:" + TWO_ENDS + "|"
            + ONE_END + ")(?:\\s*[^\\d\\s]\\S{0,14}(?:\\s\\S{1,8})?)?\\s*[\\])）]*");
    private static final Pattern TWO_ENDED = caseless(TWO_ENDS);

    private static final String COUNT =
            "(?:[x×*]?\\s?10\\s?(?:\\^|\\*{1,2}|E)?\\s?-?\\d{1,2}|[x×*]?\\s?10[⁰¹²³⁴⁵⁶⁷⁸⁹⁻]+)";
    private static final String OVER =
            "(?:(?:m?cg|[µμumnpf]?g|kg|gm|gr|gms|[µμumnpf]?mol(?:es?)?|m?eq|mequ|mval|[mkµμu]?iu|[mkµμu]?ui|iE|[mkµμun]?u|[µμun]?kat|[mb]?au|ru|rlu|mosm(?:ol)?|osm(?:ol)?"
                    + "|copies|copie|copias|cop|cps|kopien|cells?|cellules?|c[ée]lulas?|cel|cellule|zellen|zell|mill?(?:ion)?s?\\.?|mil(?:h(?:ões|oes|ão)|lones|ioni)?|mio\\.?|thou(?:sands?)?|tsd\\.?|lakhs?|lacs?"
                    + "|giga|tera|g|t|k|m|ml|dl|l|[µμ]l|ul|fl|log(?:10)?\\s?(?:iu|cop(?:ies)?)?|gpt|tpt|gpl|mpl|cfu|ufc|kbe|pfu|geq|elu|leuco?|ery|rbc|wbc|mm|个|拷贝|万|千|百万|nmol bce|pg|arb\\.?\\s?u)"
                    + "(?:[ .](?:alb(?:umin)?|crea\\w*|cr|hb|prot\\w*|feu|ddu|bce|eq))?)";
    private static final String UNDER =
            "(?:\\(?(?:1[.,]73\\s?(?:m\\s?[\\^*(]?[2²]\\)?|sqm|sq\\.?\\s?m)|24\\s?(?:h(?:rs?|ours?)?|小时|std)|100\\s?(?:ml|g|wbc|leu\\w*)|l(?:tr|t|itre|iter)?|d[lL]|cl|ml|[µμu]l|mcl|nl|pl|fl|mm\\s?\\^?[3³]|mmc|cu\\.?\\s?mm\\.?|cumm|cmm|µ[3³]"
                    + "|k?g|gm|mg|[µμum]?mol|min|mn|hr?s?|hour|hora|heure|std|sec|s|d(?:ay|ie|ía)?|tag|hpf|h\\.?p\\.?f?\\.?|lpf|l\\.?p\\.?f?\\.?|field|campo|champ|hp|lp|高倍视野|低倍视野|高倍|低倍|cell|[µμ]mol|m\\s?\\^?[2²])\\)?"
                    + "(?:\\s?(?:of\\s)?(?:crea\\w*|creat\\.?|hb|c\\.?h\\.?|hem\\w*|hgb))?)";
    private static final String QUOTIENT = "(?:" + COUNT + "\\s?)?" + OVER + "?\\s?/\\s?" + UNDER + "(?:\\s?/\\s?\\(?"
            + UNDER + "\\)?)?(?:\\s?(?:FEU|DDU|BCE)(?![A-Za-z]))?";
    private static final String ALONE =
            "(?:%\\s?(?:\\((?:ngsp|dcct|ifcc)\\)|\\s?of total(?:\\s(?:hgb|hb))?|hb)?|‰|％|℃|°c|fL|pg|[µμ]m[3³]|[µμ][3³]|um3|mm\\s?hg|kpa|mmc|mm\\s?\\^?[3³]|/?cu\\.?\\s?mm\\.?|/?cumm|/?cmm|cells|seconds?|secondi|secondes?|segundos?|sekunden|secs?\\.?|sek\\.?|seg\\.?|秒|ratio|rapporto|index|indice|cut\\s?off|inr|coi|s/\\s?co?|s/\\s?c\\.o\\.?|moms?|mosm|log10|lakhs|tsd|mio|iu|ui|pei-?u)";
    private static final String WEAK =
            "(?:mm|mg|[µμu]g|ng|g|kg|ml|[µμu]l|l|u|s|sg|mmol|[µμun]mol|m|cm|µm|min|h|年|岁|kU|\"|'')";
    private static final String END = "(?![A-Za-z0-9µμ/])";
    private static final String STRONG_UNIT = "(?:" + QUOTIENT + "|" + ALONE + "|" + COUNT + ")" + END;

    /** A unit that only measurements have: {@code mmol/L}, {@code x10^9/L}, {@code %}, {@code fL}. */
    static final Pattern STRONG = caseless(STRONG_UNIT);

    /** A strong unit, or one that doses and sizes have too: {@code mg}, {@code mm}. */
    static final Pattern UNIT = caseless("(?:" + STRONG_UNIT + "|" + WEAK + END + ")");

    /** What a laboratory puts beside a value that is not as expected. */
    static final Pattern FLAG = Pattern.compile(
            "(?:[↑↓⬆⬇⇧⇩▲▼△▽🔺🔻]+|\\*{1,3}|#{1,2}|!{1,2}|¬|[\\[(]\\s?(?:HH?|LL?|A|\\+{1,3}|-{1,3}|\\*|↑|↓|(?i:high|low|abnormal|normal|borderline))\\s?[\\])]"
                    + "|(?:HH|LL|H|L|A|AA)(?![A-Za-z0-9/.%])|(?i:(?:critical(?:ly)?\\s?)?(?:high|low)|abnormal|normal|borderline|elevated|critical)(?![A-Za-z])"
                    + "|偏高|偏低|升高|降低|高|低|异常|\\+{1,3}(?![\\w(])|-{1,3}(?=\\s|$))");

    /** A day, perhaps with a time of day. */
    static final Pattern DATE =
            Pattern.compile("(?:\\d{4}[-./年]\\d{1,2}[-./月]\\d{1,2}日?|\\d{1,2}[-./]\\d{1,2}[-./](?:\\d{4}|\\d{2})(?!\\d)"
                    + "|\\d{1,2}[- ](?i:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?[-, ]+\\d{2,4})");

    private static final Pattern TIME =
            Pattern.compile("\\d{1,2}:\\d{2}(?::\\d{2})?(?!\\d)\\s*(?:h|hrs?|am|pm|AM|PM|Uhr)?");
    private static final Pattern TITRE = Pattern.compile("[<>≤≥]?\\s*1\\s*[:：/]\\s*\\d+(?![\\d.,/:])");

    private static final Pattern STRAY_SPACE =
            Pattern.compile("(?<=\\d)\\s*([.,])\\s+(?=\\d)|(?<=\\d)\\s+([.,])(?=\\d)");

    private Forms() {}

    private static Pattern caseless(String form) {
        return Pattern.compile(form, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** Closes the gap that some fonts leave beside a decimal mark: {@code 26. 47}. */
    static String tidy(String text) {
        return STRAY_SPACE
                .matcher(text.replace('〜', '～').replace('∼', '~'))
                .replaceAll(mark -> mark.group().strip());
    }

    /** What of the text matches at its start; empty when nothing does. */
    static String start(Pattern form, String text) {
        Matcher matcher = form.matcher(text);
        String found = matcher.lookingAt() ? matcher.group() : "";
        boolean open = found.endsWith(")") && found.indexOf('(') < 0;
        return open ? found.substring(0, found.length() - 1) : found;
    }

    static boolean isRange(String text) {
        return WHOLE_RANGE.matcher(text.strip()).matches();
    }

    /** Two whole numbers the first of which is the larger one, as in {@code 10001-2345}. */
    static boolean isUpsideDown(String range) {
        Matcher ends = Pattern.compile("\\D*(\\d{1,9})\\s*[-–]\\s*(\\d{1,9})").matcher(range);
        return ends.matches() && Long.parseLong(ends.group(1)) > Long.parseLong(ends.group(2));
    }

    static boolean startsWithTwoEndedRange(String text) {
        return TWO_ENDED.matcher(text).lookingAt();
    }

    static boolean isTwoEnded(String text) {
        return startsWithTwoEndedRange(text.replaceFirst("^[\\[(（]\\s*", "")) && isRange(text);
    }

    static boolean isStrongUnit(String text) {
        return STRONG.matcher(text.strip()).matches();
    }

    static boolean isUnit(String text) {
        return UNIT.matcher(text.strip()).matches();
    }

    static boolean isDate(String text) {
        return DATE.matcher(text).lookingAt();
    }

    static boolean isTime(String text) {
        return TIME.matcher(text).lookingAt();
    }

    /** The titre that the text begins with; empty when it begins with none. */
    static String titre(String text) {
        String titre = start(TITRE, text);
        return titre.contains("/") && titre.length() < text.length() ? "" : titre;
    }

    static boolean isNumber(String text) {
        return VALUE.matcher(text.strip()).matches();
    }
}
