package org.catamnesis.report.row;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.catamnesis.lab.Qualitative;

/**
 * The content of a value cell: the value with whatever is printed around it.
 *
 * @param rest what follows and is none of these
 */
record ValueCell(String value, String unit, String range, String flag, String rest, Kind kind) {
    enum Kind {
        NUMBER,
        /** {@code 2-4}, as counted under a microscope. */
        SPAN,
        /** {@code 阴性}, {@code Pale yellow}, {@code 1:80}. */
        WORD,
        /** {@code G1}, {@code B+}. */
        GRADE
    }

    private static final Pattern LEAD = Pattern.compile("^[:：=\\s]+");
    private static final Pattern FLAG_BEFORE = Pattern.compile(
            "^(?![-+])(" + Forms.FLAG.pattern() + ")\\s*(?=[<>≤≥＜＞]?\\s*[+-]?[\\d.,])", Pattern.UNICODE_CASE);
    /** A sign that stands apart marks the value; a negative number has none between. */
    private static final Pattern SIGN_BEFORE = Pattern.compile("^([+-]{1,3})\\s+(?=[<>≤≥]?\\s?\\d)");

    private static final Pattern GRADE = Pattern.compile(
            "[A-Z]{1,3}[0-9]?[+-]{0,3}|[0-4]\\+|(?i:(?:A|B|AB|O)\\s*[,/]?\\s*(?:\\(?rh\\s?\\(?d?\\)?\\s*)?(?:\\+|-|pos(?:itive)?|neg(?:ative)?)\\)?)|[+-]{1,4}|±|\\(\\s?[+-]{1,4}\\s?\\)|[IV]{1,4}|G\\d[ab]?|(?:A|B|AB|O)型(?:\\s?(?:Rh)?[(（]?[Dd]?[+-]?[)）]?(?:阳性|阴性)?)?");
    private static final Pattern CLOSED = Pattern.compile("^[\\])）]+\\s*");
    private static final Pattern STEPS = Pattern.compile("[1-4]\\+(?:\\s*[(（][^()（）]{1,14}[)）])?");
    private static final Pattern WORD_START =
            Pattern.compile("^(?:[\\p{L}][\\p{L} /-]{1,28}|[+-]{1,4}|±)(?:\\s*[(（][^()（）]{1,14}[)）])?");

    /** Reads the text of a cell; empty when it does not begin with a value. */
    static Optional<ValueCell> read(String cell) {
        String text = Forms.tidy(
                LEAD.matcher(cell.replace('\t', ' ')).replaceFirst("").strip());
        StringBuilder flag = new StringBuilder();
        Matcher sign = SIGN_BEFORE.matcher(text);
        if (sign.find()) {
            join(flag, sign.group(1));
            text = text.substring(sign.end());
        }
        for (Matcher before = FLAG_BEFORE.matcher(text); before.find(); before = FLAG_BEFORE.matcher(text)) {
            join(flag, before.group(1));
            text = text.substring(before.end());
        }
        String titre = Forms.titre(text);
        if (!titre.isEmpty()) {
            return Optional.of(titre(titre, text, flag));
        }
        if (STEPS.matcher(text).matches()) {
            return Optional.of(new ValueCell(text, "", "", flag.toString(), "", Kind.GRADE));
        }
        if (Forms.isDate(text) || Forms.isTime(text)) {
            return Optional.empty();
        }
        if (Forms.startsWithTwoEndedRange(text)) {
            return span(text, flag);
        }
        String value = Forms.start(Forms.VALUE, text);
        if (value.isEmpty()) {
            return word(text, flag);
        }
        String rest = text.substring(value.length());
        boolean cut = rest.strip().matches("[.,]\\s*\\d.*");
        boolean glued = !rest.isEmpty() && Character.isLetter(rest.charAt(0)) && !startsWithUnitOrFlag(rest);
        return glued || cut ? Optional.empty() : Optional.of(around(value, rest.strip(), flag, Kind.NUMBER));
    }

    /** A titre goes on in words where a pattern is named: {@code 1:320 homogeneous}. */
    private static ValueCell titre(String titre, String text, StringBuilder flag) {
        String rest = text.substring(titre.length()).strip();
        boolean pattern = rest.matches("[(（]?\\p{L}[\\p{L} ]{2,24}[)）]?") && ReportWords.word(rest);
        return pattern
                ? new ValueCell(text, "", "", flag.toString(), "", Kind.WORD)
                : around(titre.strip(), rest, flag, Kind.WORD);
    }

    private static boolean startsWithUnitOrFlag(String rest) {
        return Forms.UNIT.matcher(rest).lookingAt()
                || Forms.FLAG.matcher(rest).lookingAt()
                || Line.han(rest.codePointAt(0));
    }

    private static Optional<ValueCell> span(String text, StringBuilder flag) {
        Matcher range = Forms.RANGE.matcher(text);
        if (!range.lookingAt() || range.group(1).codePoints().anyMatch(Character::isLetter)) {
            return Optional.empty();
        }
        return Optional.of(
                around(range.group().strip(), text.substring(range.end()).strip(), flag, Kind.SPAN));
    }

    private static Optional<ValueCell> word(String text, StringBuilder flag) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (Qualitative.of(text).isPresent() || ReportWords.word(text)) {
            return Optional.of(new ValueCell(text, "", "", flag.toString(), "", Kind.WORD));
        }
        Matcher start = WORD_START.matcher(text);
        if (start.find() && (Qualitative.of(start.group()).isPresent() || ReportWords.word(start.group()))) {
            return Optional.of(
                    around(start.group().strip(), text.substring(start.end()).strip(), flag, Kind.WORD));
        }
        if (GRADE.matcher(text).matches()) {
            return Optional.of(new ValueCell(text, "", "", flag.toString(), "", Kind.GRADE));
        }
        return Optional.empty();
    }

    private static ValueCell around(String value, String behind, StringBuilder flag, Kind kind) {
        String unit = "";
        String range = "";
        String rest = behind;
        boolean more = true;
        while (more && !rest.isEmpty()) {
            String before = rest;
            String mark = Forms.start(Forms.FLAG, rest);
            String printed = Forms.start(Forms.UNIT, rest);
            Matcher interval = Forms.RANGE.matcher(rest);
            if (!mark.isEmpty() && (range.isEmpty() || !mark.matches("[-+].*"))) {
                join(flag, mark);
                rest = rest.substring(mark.length()).strip();
            } else if (unit.isEmpty() && range.isEmpty() && !printed.isEmpty()) {
                unit = printed.strip();
                rest = rest.substring(printed.length()).strip();
            } else if (range.isEmpty() && interval.lookingAt()) {
                range = interval.group(1).strip();
                rest = rest.substring(interval.end()).strip();
                String inside = Forms.start(Forms.STRONG, rest);
                rest = CLOSED.matcher(rest.substring(inside.length()).strip()).replaceFirst("");
                String outside = inside.isEmpty() ? Forms.start(Forms.STRONG, rest) : "";
                rest = rest.substring(outside.length()).strip();
                unit = unit.isEmpty() ? (inside + outside).strip() : unit;
            }
            more = rest.length() < before.length();
        }
        return new ValueCell(value.strip(), unit, range, flag.toString(), rest, kind);
    }

    private static void join(StringBuilder flags, String flag) {
        flags.append(flags.isEmpty() ? "" : " ")
                .append(flag.replaceAll("[()\\[\\]]", "").strip());
    }

    boolean numeric() {
        return kind == Kind.NUMBER;
    }
}
