package org.catamnesis.medication;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.catamnesis.language.Language;
import org.catamnesis.patient.Pinyin;

/** The drugs that the workstation knows by name, from {@code content/drugs.json}. Others may be taken, as they are typed. */
public final class DrugCatalogue {
    private static final int MOST = 8;

    record Content(
            String version,
            String source,
            LocalDate reviewBy,
            List<Named> classes,
            List<Named> forms,
            List<Drug> drugs) {}

    /** A drug with all that it may be found by. */
    private record Entry(Drug drug, List<String> words, List<String> pinyin) {
        static Entry of(Drug drug) {
            List<String> chinese =
                    names(drug).filter(DrugCatalogue::han).map(Pinyin::of).toList();
            List<String> joined = chinese.stream()
                    .flatMap(name -> Stream.of(name.replace(" ", ""), Pinyin.initials(name)))
                    .toList();
            return new Entry(drug, names(drug).map(DrugCatalogue::plain).toList(), joined);
        }

        boolean begins(String typed) {
            return words.stream().anyMatch(word -> word.startsWith(typed));
        }

        boolean sounds(String typed) {
            return pinyin.stream().anyMatch(word -> word.startsWith(typed));
        }

        boolean contains(String typed) {
            return words.stream().anyMatch(word -> word.contains(typed));
        }
    }

    private static final DrugCatalogue SHIPPED = new DrugCatalogue(ContentPack.read("drugs", Content.class));

    private final Content content;
    private final List<Entry> entries;
    private final Map<String, Drug> byWord = new HashMap<>();

    private DrugCatalogue(Content content) {
        this.content = content;
        this.entries = content.drugs().stream().map(Entry::of).toList();
        for (Entry entry : entries) {
            for (String word : entry.words()) {
                Drug other = byWord.put(word, entry.drug());
                if (other != null && !other.equals(entry.drug())) throw new IllegalArgumentException("two " + word);
            }
        }
    }

    /** The drugs that ship with the workstation. */
    public static DrugCatalogue shipped() {
        return SHIPPED;
    }

    public String version() {
        return content.version();
    }

    public String source() {
        return content.source();
    }

    /** The day by which somebody has to look at it again. */
    public LocalDate reviewBy() {
        return content.reviewBy();
    }

    public List<Drug> drugs() {
        return content.drugs();
    }

    /** The drug of this code, name or brand; empty for one that is not known here. */
    public Optional<Drug> named(String word) {
        return Optional.ofNullable(byWord.get(plain(word)));
    }

    /** The code that a word stands for, else the word as it was typed. */
    public String code(String word) {
        return named(word).map(Drug::code).orElse(word.strip());
    }

    /** Where it stands in the content, which is how a regimen is read: immunosuppressants first, what is not known last. */
    public int place(String word) {
        return named(word).map(content.drugs()::indexOf).orElse(Integer.MAX_VALUE);
    }

    /** The name in this language, else the word as it was typed. */
    public String name(String word, Language language) {
        return named(word).map(drug -> drug.name(language)).orElse(word);
    }

    /** The words of a class of drugs. */
    public Optional<Named> drugClass(String code) {
        return content.classes().stream().filter(one -> one.code().equals(code)).findFirst();
    }

    /** The words of a formulation; what is not known stays as it was typed. */
    public String form(String code, Language language) {
        return content.forms().stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .map(one -> one.name(language))
                .orElse(code);
    }

    /** At most eight as one types, in any language or by pinyin: those that begin so first, then those that contain it. */
    public List<Drug> search(String typed) {
        String text = plain(typed);
        if (text.isEmpty()) return List.of();
        return Stream.of(
                        entries.stream().filter(entry -> entry.words().contains(text)),
                        entries.stream().filter(entry -> entry.begins(text)),
                        entries.stream().filter(entry -> entry.sounds(text)),
                        entries.stream().filter(entry -> entry.contains(text)))
                .flatMap(found -> found)
                .map(Entry::drug)
                .distinct()
                .limit(MOST)
                .toList();
    }

    private static Stream<String> names(Drug drug) {
        return Stream.concat(Stream.of(drug.code(), drug.chinese(), drug.english()), drug.aliases().stream());
    }

    private static boolean han(String name) {
        return name.codePoints().anyMatch(Character::isIdeographic);
    }

    private static String plain(String word) {
        return word.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", "");
    }
}
