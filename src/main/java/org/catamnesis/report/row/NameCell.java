package org.catamnesis.report.row;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The content of a name cell, without leaders and numbering; the unit or interval that some reports print in it.
 *
 * @param full as printed
 * @param name without the unit and the interval
 */
record NameCell(String full, String name, String unit, String range) {
    private static final Pattern MARKS = Pattern.compile("^[↑↓⬆⬇]+\\s*");
    private static final Pattern NUMBERING =
            Pattern.compile("^(?:\\(?\\d{1,3}\\s?[.、)）](?!\\d)|[•·▪●○■□►➢◆◇▲△▼◎※-]|★|☆|\\*+(?=\\s?\\p{L}))\\s*");
    private static final Pattern LEADERS =
            Pattern.compile("[\\s.…·_:：=|*-]*(?:\\.{2,}|…|_{2,}|[:：=|]|\\s[.*-])[\\s.…·_:：=|*-]*$");
    private static final Pattern TRAILING_UNIT = Pattern.compile(
            "(?:\\.{2,}|[(（\\[]|\\s)\\s*(?:in |en )?([^()（）\\[\\]\\s]{1,14}(?:\\s?/\\s?[^()（）\\[\\]\\s]{1,8})?)\\s*[)）\\]]?$");
    private static final Pattern BRACKETS = Pattern.compile("\\s*[(（\\[]([^()（）\\[\\]]+)[)）\\]]$");
    private static final Set<ColumnRole> NOT_NAMES =
            EnumSet.of(ColumnRole.VALUE, ColumnRole.RANGE, ColumnRole.UNIT, ColumnRole.FLAG, ColumnRole.PREVIOUS);
    private static final Pattern LOINC = Pattern.compile("^\\d{1,5}-\\d\\s+(?=\\p{L})");
    private static final Pattern INNER_INTERVAL =
            Pattern.compile("\\d\\s?[-~～〜–]\\s?\\d+(?:[.,]\\d+)?\\s?\\p{L}+/\\p{L}");
    private static final Pattern SENTENCE = Pattern.compile("[。；]|[:：]\\s.*[<>≤≥]");
    private static final Pattern INNER_MARKS = Pattern.compile("(?<=[\\p{L}\\p{N}%#] )[★☆*▲△](?=\\p{IsHan})");
    private static final int LONGEST = 90;

    static NameCell read(String cell) {
        String name = cell.replace('\t', ' ').replaceAll("\\s+", " ").strip();
        name = MARKS.matcher(name.replaceFirst("^\\|\\s*", "")).replaceFirst("");
        name = NUMBERING.matcher(name).replaceFirst("");
        name = INNER_MARKS.matcher(withoutLeaders(name)).replaceAll("");
        String full = name;
        String unit = "";
        String range = "";
        name = LOINC.matcher(name).replaceFirst("");
        Matcher brackets = BRACKETS.matcher(name);
        if (brackets.find()) {
            String inside = brackets.group(1).strip();
            Matcher interval = Forms.RANGE.matcher(inside);
            if (interval.matches()) {
                range = interval.group(1).strip();
                name = withoutLeaders(name.substring(0, brackets.start()));
            }
        }
        Matcher trailing = TRAILING_UNIT.matcher(name);
        for (int from = 0; range.isEmpty() && unit.isEmpty() && trailing.find(from); from = trailing.start() + 1) {
            if (unit(trailing.group(1))) {
                unit = trailing.group(1);
                name = withoutLeaders(name.substring(0, trailing.start()));
            }
        }
        return new NameCell(full, name, unit, range);
    }

    private static boolean unit(String text) {
        return text.matches("(?i).*[/%‰].*|fl|pg|秒")
                && Forms.STRONG.matcher(text).matches();
    }

    private static String withoutLeaders(String name) {
        Matcher leaders = LEADERS.matcher(name);
        String bare = leaders.find() ? name.substring(0, leaders.start()) : name;
        return bare.strip();
    }

    private static String beforeColon(String name) {
        int colon = name.indexOf(':') >= 0 ? name.indexOf(':') : name.indexOf('：');
        return colon > 0 ? name.substring(0, colon) : name;
    }

    /** Whether this can be the name of an analyte. */
    boolean plausible() {
        long letters = name.codePoints().filter(Character::isLetter).count();
        long digits = name.codePoints().filter(Character::isDigit).count();
        return letters > 0
                && name.length() <= LONGEST
                && digits <= Math.max(4, letters)
                && !Forms.isRange(name)
                && !Forms.isDate(name)
                && !ReportWords.label(name)
                && !ReportWords.note(name)
                && !name.matches("[(（\\[][^()（）\\[\\]]*[)）\\]]")
                && !SENTENCE.matcher(name).find()
                && !(name.length() > 20 && INNER_INTERVAL.matcher(name).find())
                && HeaderWords.role(beforeColon(name))
                        .filter(NOT_NAMES::contains)
                        .isEmpty();
    }
}
