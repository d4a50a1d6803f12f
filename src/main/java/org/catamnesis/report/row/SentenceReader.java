package org.catamnesis.report.row;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds results in running text: {@code Hemoglobin was 13.2 g/dL (13–17)}. Only what has unit and interval counts. */
final class SentenceReader {
    private static final Pattern VERB = Pattern.compile(
            "(?<name>\\p{Lu}?[\\p{L}][\\p{L}\\p{N}-]*(?: [\\p{L}\\p{N}-]+){0,4}?)\\s+(?:was|is|were|of|at|measured|est|était|era|es|fue|war|ist|为|是)\\s+(?=[<>≤≥]?\\s*\\d)",
            Pattern.UNICODE_CASE);
    private static final Pattern FILLERS = Pattern.compile(
            "^(?:.*\\b(?:and|with|the|his|her|their|a|an|but|while|et|le|la|les|un|une|und|der|die|das|y|el|il|e|lo)\\s+)+",
            Pattern.CASE_INSENSITIVE);

    private SentenceReader() {}

    static List<Row> rows(Line line, String heading) {
        String text = line.text().replace('\t', ' ');
        List<Row> rows = new ArrayList<>();
        if (text.chars().noneMatch(Character::isDigit)) {
            return rows;
        }
        Matcher verb = VERB.matcher(text);
        while (verb.find()) {
            NameCell name = NameCell.read(FILLERS.matcher(verb.group("name")).replaceFirst(""));
            ValueCell.read(text.substring(verb.end()))
                    .filter(ValueCell::numeric)
                    .filter(value -> Forms.STRONG.matcher(value.unit()).matches() && Forms.isRange(value.range()))
                    .filter(_ -> name.plausible() && !ReportWords.category(name.name()))
                    .ifPresent(value -> rows.add(new Row(
                            line.page(),
                            0,
                            line.box(),
                            name.full(),
                            value.value(),
                            value.unit(),
                            value.range(),
                            value.flag(),
                            "",
                            heading,
                            "",
                            line.confidence())));
        }
        return rows;
    }

    /** Whether the text before a number is a sentence rather than a name. */
    static boolean endsWithVerb(String text) {
        return text.matches("(?iu).*\\s(?:was|is|were|of|at|est|était|es|fue|ist|war)");
    }
}
