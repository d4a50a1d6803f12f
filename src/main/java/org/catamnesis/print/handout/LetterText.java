package org.catamnesis.print.handout;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.catamnesis.language.Language;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;
import org.catamnesis.medication.ContentPack;

/**
 * The text of a letter: its first line is the heading, each further line a paragraph; names in braces are filled in. The
 * shipped texts are in {@code content/letters.json}.
 */
record LetterText(String text) {
    private static final Pattern BRACES = Pattern.compile("\\{([^{}]*)\\}");
    private static final Shipped SHIPPED = ContentPack.read("letters", Shipped.class);

    /** The shipped lines by kind and language. */
    record Shipped(Map<String, Map<String, List<String>>> letters) {}

    /** What a letter can say of a patient; {@code results} and {@code medicines} stand alone on a line and become lists. */
    enum Blank {
        NAME,
        CLINIC,
        PHONE,
        ADDRESS,
        TODAY,
        VISIT,
        DRAW,
        MISSED,
        GRAFT,
        DIAGNOSES,
        MEDICINES,
        RESULTS;

        String braced() {
            return "{" + name().toLowerCase(java.util.Locale.ROOT) + "}";
        }
    }

    static LetterText shipped(HandoutKind kind, Language language) {
        return new LetterText(
                String.join("\n", SHIPPED.letters().get(kind.code()).get(language.code())));
    }

    /** @throws ProblemException PLACEHOLDER_UNKNOWN for a name in braces that is none of ours */
    static void require(String text) {
        Matcher matcher = BRACES.matcher(text);
        while (matcher.find())
            if (blank(matcher.group()).isEmpty())
                throw new ProblemException(Problem.PLACEHOLDER_UNKNOWN, matcher.group());
    }

    static Optional<Blank> blank(String braced) {
        return Arrays.stream(Blank.values())
                .filter(blank -> blank.braced().equals(braced.strip().toLowerCase(java.util.Locale.ROOT)))
                .findFirst();
    }

    String heading() {
        return text.lines().findFirst().orElse("");
    }

    List<String> paragraphs() {
        return text.lines().skip(1).map(String::strip).toList();
    }

    /** One line with its blanks filled in. */
    static String filled(String line, Function<Blank, String> value) {
        return BRACES.matcher(line)
                .replaceAll(match ->
                        Matcher.quoteReplacement(blank(match.group()).map(value).orElse(match.group())));
    }
}
