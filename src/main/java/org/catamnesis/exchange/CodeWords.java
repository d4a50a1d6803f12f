package org.catamnesis.exchange;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.catamnesis.language.Language;
import org.catamnesis.language.Messages;

/** The codes of a kind with their names in every language, so that a file may write either. */
final class CodeWords {
    private final TreeSet<String> codes;
    private final Map<String, String> meanings;

    private CodeWords(TreeSet<String> codes, Map<String, String> meanings) {
        this.codes = codes;
        this.meanings = meanings;
    }

    /** Those whose names stand under keys that begin so, such as {@code organ.}. */
    static CodeWords of(String prefix) {
        TreeSet<String> codes = new TreeSet<>();
        Map<String, String> meanings = new TreeMap<>();
        for (Language language : Language.values()) {
            Messages messages = new Messages(language);
            for (String key : messages.keys()) {
                if (!key.startsWith(prefix)) continue;
                String code = key.substring(prefix.length());
                codes.add(code);
                meanings.put(plain(messages.text(key)), code);
            }
        }
        codes.forEach(code -> meanings.put(plain(code), code));
        return new CodeWords(codes, meanings);
    }

    /** With another word for a code. */
    CodeWords with(String word, String code) {
        Map<String, String> more = new LinkedHashMap<>(meanings);
        more.put(plain(word), code);
        return new CodeWords(codes, more);
    }

    /** The code that a word means. */
    Optional<String> code(String word) {
        return Optional.ofNullable(meanings.get(plain(word)));
    }

    /** The code that a word means, else the word as it was written. */
    String codeOrWord(String word) {
        return word == null ? null : code(word).orElse(word);
    }

    /** Without regard to case and to what stands between two words. */
    private static String plain(String word) {
        return Header.plain(word).replaceAll("[\\s_-]+", " ");
    }

    String allowed() {
        return String.join(", ", codes);
    }
}
