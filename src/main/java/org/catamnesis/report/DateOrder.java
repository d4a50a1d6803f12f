package org.catamnesis.report;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether 04/10/2022 is the fourth of October: what the dates of one report say about it. */
enum DateOrder {
    DAY_FIRST,
    MONTH_FIRST,
    UNKNOWN;

    private static final Pattern NUMBERS =
            Pattern.compile("(?<!\\d)(\\d{1,2})[/-](\\d{1,2})[/-](?:\\d{4}|\\d{2})(?!\\d)");
    private static final Pattern DAY_FIRST_WORDS = Pattern.compile(
            "(?i)naissance|prélev|nascita|prelievo|nacimiento|fecha|geburt|entnahme|référence|riferimento|referencia|referência|sexe|sesso|sexo");

    /** One date whose number is above 12 decides for all; else the language, where it is not English. */
    static DateOrder of(List<String> texts) {
        boolean dayFirst = false;
        boolean monthFirst = false;
        for (String text : texts) {
            Matcher date = NUMBERS.matcher(text);
            while (date.find()) {
                dayFirst |= Integer.parseInt(date.group(1)) > 12;
                monthFirst |= Integer.parseInt(date.group(2)) > 12;
            }
        }
        if (dayFirst != monthFirst) {
            return dayFirst ? DAY_FIRST : MONTH_FIRST;
        }
        boolean other =
                texts.stream().anyMatch(text -> DAY_FIRST_WORDS.matcher(text).find());
        return other ? DAY_FIRST : UNKNOWN;
    }
}
