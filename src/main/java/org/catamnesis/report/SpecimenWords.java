package org.catamnesis.report;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.catamnesis.lab.Specimen;

/** Finds the specimen that a heading or a name speaks of. */
final class SpecimenWords {
    private static final Pattern WORDS = Pattern.compile(
            "24\\s*(?:小时|h|hr|hrs|hours?)\\s*-?\\s*(?:尿液?|urine)|whole blood|全血|edta|random urine|spot urine|urine|urin\\b|urinaire|orina|urine|尿液?(?![素酸胆])|cerebrospinal fluid|\\bcsf\\b|脑脊液"
                    + "|ascites|腹水|胸水|pleural fluid|stool|faeces|feces|粪便|大便|粪|sputum|痰|serum|血清|\\bsérum\\b|siero|suero|plasma|血浆|vollblut|sangue|sang\\b|sangre|blood");

    private SpecimenWords() {}

    static Optional<Specimen> in(String text) {
        Matcher word = WORDS.matcher(text.toLowerCase(Locale.ROOT));
        while (word.find()) {
            String found = word.group().equals("urinaire") ? "urine" : word.group();
            Optional<Specimen> specimen = Specimen.parse(found);
            if (specimen.isPresent()) {
                return specimen;
            }
        }
        return Optional.empty();
    }
}
