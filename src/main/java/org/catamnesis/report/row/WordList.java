package org.catamnesis.report.row;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A list of words that reports print, in any of their languages. */
final class WordList {
    private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}\\p{N}%#]+");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final String FOLDER = "/content/report/";

    private final Set<String> words;

    private WordList(Set<String> words) {
        this.words = words;
    }

    static WordList of(String resource, String key) {
        Properties lists = read(resource);
        return new WordList(Stream.of(lists.getProperty(key, "").split("\\|"))
                .map(WordList::plain)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toUnmodifiableSet()));
    }

    static Properties read(String resource) {
        Properties lists = new Properties();
        try (InputStream in = WordList.class.getResourceAsStream(FOLDER + resource)) {
            lists.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lists;
    }

    /** Lower case, half-width, without accents, spaces and punctuation; {@code %} and {@code #} stay. */
    static String plain(String text) {
        StringBuilder ascii = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter > 127) {
                return folded(text);
            }
            if (Character.isLetterOrDigit(letter) || letter == '%' || letter == '#') {
                ascii.append(Character.toLowerCase(letter));
            }
        }
        return ascii.toString();
    }

    private static String folded(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKD);
        return NOT_LETTERS
                .matcher(ACCENTS.matcher(folded).replaceAll(""))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }

    /** Whether this text, whole, is in the list. */
    boolean has(String text) {
        return words.contains(plain(text));
    }
}
