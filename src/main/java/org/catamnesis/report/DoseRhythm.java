package org.catamnesis.report;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How often a drug is taken.
 *
 * @param known false where it is only what is usual
 */
record DoseRhythm(double dosesPerDay, boolean known) {
    private static final Map<Pattern, Double> PRINTED = new LinkedHashMap<>();
    private static final Pattern PROLONGED = Pattern.compile(
            "(?i)缓释|控释|prolonged|extended|modified|retard|advagraf|envarsus|astagraf|once[- ]daily|\\bxl\\b|\\bxr\\b");
    /** Sirolimus is taken once a day; the other drugs twice, unless they are released slowly. Common knowledge. */
    private static final String ONCE_A_DAY = "SRL";

    static {
        add("q\\.?\\s?6\\s?h|qid|q\\.i\\.d|每6小时|一日四次|每日四次|每日4次|4次/日", 4);
        add("q\\.?\\s?8\\s?h|tid|t\\.i\\.d|每8小时|一日三次|每日三次|每日3次|3次/日|three times|1-1-1", 3);
        add(
                "q\\.?\\s?12\\s?h|bid|b\\.i\\.d|\\bbd\\b|每12小时|一日两次|一日二次|每日两次|每日二次|每日2次|一天两次|2次/[日天]|twice"
                        + "|2\\s?x\\s?(?:täglich|tgl)|zweimal|2\\s?(?:fois|volte|veces)|1-0-1|every 12",
                2);
        add(
                "q\\.?\\s?24\\s?h|\\bqd\\b|\\bqn\\b|\\bqm\\b|q\\.d|\\bod\\b|o\\.d\\.|每24小时|一日一次|每日一次|每日1次|一天一次|1次/[日天]|once"
                        + "|1\\s?x\\s?(?:täglich|tgl)|einmal|1\\s?(?:fois|volta|vez)|1-0-0|0-0-1|every 24",
                1);
    }

    private static void add(String words, double dosesPerDay) {
        PRINTED.put(Pattern.compile("(?i)" + words), dosesPerDay);
    }

    /** What a report prints beside the dose, such as {@code 2mg q12h} or {@code 一日两次}. */
    static Optional<DoseRhythm> printed(String text) {
        if (text == null) return Optional.empty();
        return PRINTED.entrySet().stream()
                .filter(words -> words.getKey().matcher(text).find())
                .map(words -> new DoseRhythm(words.getValue(), true))
                .findFirst();
    }

    /** What is usual for a drug level, where nobody says how often its drug is taken. */
    static DoseRhythm usual(String analyte, String printed) {
        boolean once = ONCE_A_DAY.equals(analyte) || PROLONGED.matcher(printed).find();
        return new DoseRhythm(once ? 1 : 2, false);
    }

    double hoursBetween() {
        return 24 / dosesPerDay;
    }
}
