package org.catamnesis.report.row;

import java.util.regex.Pattern;

/** Words by which the parts of a report are told apart. */
final class ReportWords {
    private static final String FILE = "words.properties";
    private static final WordList LABELS = WordList.of(FILE, "label");
    private static final WordList NOTES = WordList.of(FILE, "note");
    private static final WordList CATEGORIES = WordList.of(FILE, "category");
    private static final WordList WORDS = WordList.of(FILE, "word");
    private static final WordList METHODS = WordList.of(FILE, "method");
    private static final WordList OTHERS = WordList.of(FILE, "other");
    private static final WordList STATES = WordList.of(FILE, "state");
    private static final WordList CONVERSIONS = WordList.of(FILE, "conversion");
    private static final Pattern LABEL_START = Pattern.compile(
            "(?i)(?:page|tel|phone|fax|patient|sample|specimen|collect|receiv|report|print|referr|regist|doctor|dr\\.|"
                    + "dossier|n°|né|prélev|édité|fecha|data di|data ref|采集|接收|报告|打印|检验[者员人]|审核|送检|标本|样本).*");

    private ReportWords() {}

    /** About the patient, the sample or the paper. */
    static boolean label(String name) {
        return LABELS.has(name) || LABEL_START.matcher(name.strip()).matches();
    }

    /** Begins remarks or a table of guidelines: {@code Interpretation:}, {@code 临床意义}. */
    static boolean note(String line) {
        String text = line.strip();
        int colon = text.indexOf(':') >= 0 ? text.indexOf(':') : text.indexOf('：');
        return NOTES.has(text) || colon > 0 && NOTES.has(text.substring(0, colon));
    }

    /** A group of people or a degree, as in tables of guidelines. */
    static boolean category(String name) {
        return CATEGORIES.has(name);
    }

    /** The title of a document that may quote results but is no report: {@code Discharge Summary}. */
    static boolean otherTitle(String line) {
        return OTHERS.has(line);
    }

    /** A result in words. */
    static boolean word(String value) {
        return WORDS.has(value);
    }

    static boolean method(String text) {
        return METHODS.has(text);
    }

    /** How far the laboratory is with a result; says nothing about it. */
    static boolean state(String text) {
        return STATES.has(text);
    }

    static boolean conversion(String name) {
        return CONVERSIONS.has(name);
    }
}
