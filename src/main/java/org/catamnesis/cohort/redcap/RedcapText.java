package org.catamnesis.cohort.redcap;

/** Text as a data dictionary may show it: a bar would part choices, a bracket begin a tag, square brackets name a field. */
final class RedcapText {
    private RedcapText() {}

    static String plain(String text) {
        return text.replace('|', '/')
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace('[', '(')
                .replace(']', ')')
                .replaceAll("\\s+", " ")
                .strip();
    }
}
