package org.catamnesis.cohort.privacy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.catamnesis.patient.Patient;
import org.catamnesis.patient.Pinyin;

/** One thing to look for. {@code word} means that it must not be a part of a longer word or number. */
record Identifier(IdentifierKind kind, String text, boolean word) {
    private static final int TELLING_LETTERS = 6;
    private static final int ADDRESS_LETTERS = 8;
    private static final int HAN_ADDRESS = 4;
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final Set<String> TITLES =
            Set.of("医生", "医师", "主任", "主任医师", "主治医师", "护士", "护士长", "教授", "药师", "管理员", "研究员", "协调员");
    private static final Pattern DIGIT = Pattern.compile("\\d");

    byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    boolean digits() {
        return text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** Long enough to be looked for: shorter ones are everywhere by chance. */
    boolean telling() {
        return bytes().length >= PatternSet.PREFIX;
    }

    /** Everything that is stored of a patient and that must not be in an export, in lower case. */
    static List<Identifier> of(Patient patient) {
        List<Identifier> found = new ArrayList<>();
        named(patient.name(), patient.pinyin(), found);
        reached(patient.demographics().phone(), found);
        patient.identifiers()
                .forEach(number -> found.add(new Identifier(
                        IdentifierKind.NUMBER, lower(number.value()).replaceAll("\\s", ""), true)));
        if (patient.demographics().address() != null)
            address(lower(patient.demographics().address()), found);
        return found;
    }

    /** A relative or one of the staff, whose name may be followed by what they are; either may be null. */
    static List<Identifier> ofPerson(String name, String phone) {
        List<Identifier> found = new ArrayList<>();
        String alone = name == null ? "" : name.split("[（(【\\[]", 2)[0].strip();
        // One word in Latin letters is more often what somebody is than a name.
        boolean han = HAN.matcher(alone).find();
        if (han || alone.contains(" ")) named(alone, Pinyin.of(alone), found);
        reached(phone, found);
        return found;
    }

    /** A file's name without its ending, or a title, where it has digits or is long in Chinese. */
    static List<Identifier> ofDocument(String name) {
        if (name == null) return List.of();
        String stem = lower(name).replaceAll("\\.[a-z0-9]{1,5}$", "");
        boolean han = HAN.matcher(stem).results().count() >= HAN_ADDRESS;
        boolean numbered = letters(stem) >= 2
                && stem.length() >= ADDRESS_LETTERS
                && DIGIT.matcher(stem).find();
        return han || numbered ? List.of(new Identifier(IdentifierKind.DOCUMENT, stem, true)) : List.of();
    }

    static Identifier ofToken(String token) {
        return new Identifier(IdentifierKind.TOKEN, lower(token), true);
    }

    /** A name that stands in two scripts is looked for in each by itself too. */
    private static void named(String printed, String pinyin, List<Identifier> found) {
        whole(printed, pinyin, found);
        String latin = HAN.matcher(printed).replaceAll(" ").strip();
        String han = printed.replaceAll("[^\\p{IsHan}·]", "");
        if (!LETTER.matcher(latin).find() || han.isEmpty()) return;
        // As above, one word may be what somebody is; so may a title.
        if (latin.contains(" ")) whole(latin, Pinyin.of(latin), found);
        if (!TITLES.contains(han)) whole(han, Pinyin.of(han), found);
    }

    private static void whole(String printed, String pinyin, List<Identifier> found) {
        String name = lower(printed);
        String together = name.replaceAll("\\s", "");
        if (HAN.matcher(together).results().count() >= 2) {
            found.add(new Identifier(IdentifierKind.NAME, together, false));
            if (!together.equals(name)) found.add(new Identifier(IdentifierKind.NAME, name, false));
        } else if (letters(name) >= TELLING_LETTERS) {
            found.add(new Identifier(IdentifierKind.NAME, name, true));
        }
        romanised(pinyin, found);
    }

    private static void reached(String phone, List<Identifier> found) {
        if (phone == null) return;
        found.add(new Identifier(IdentifierKind.PHONE, lower(phone), true));
        String digits = phone.replaceAll("\\D", "");
        if (!digits.equals(phone)) found.add(new Identifier(IdentifierKind.PHONE, digits, true));
    }

    private static void romanised(String pinyin, List<Identifier> found) {
        String[] words = pinyin.split(" ");
        String together = pinyin.replace(" ", "");
        if (words.length < 2 || letters(together) < TELLING_LETTERS) return;
        found.add(new Identifier(IdentifierKind.ROMANISED_NAME, pinyin, true));
        found.add(new Identifier(IdentifierKind.ROMANISED_NAME, together, true));
        for (int i = 1; i < words.length; i++) {
            String first = String.join("", List.of(words).subList(0, i));
            String rest = String.join("", List.of(words).subList(i, words.length));
            found.add(new Identifier(IdentifierKind.ROMANISED_NAME, first + " " + rest, true));
            found.add(new Identifier(IdentifierKind.ROMANISED_NAME, rest + " " + first, true));
        }
    }

    /** Every four characters in Chinese; every two words of eight letters or more elsewhere. */
    private static void address(String address, List<Identifier> found) {
        for (String part : address.split("[^\\p{IsHan}]+")) {
            for (int i = 0; i + HAN_ADDRESS <= part.length(); i++) {
                found.add(new Identifier(IdentifierKind.ADDRESS, part.substring(i, i + HAN_ADDRESS), false));
            }
        }
        String[] words = address.replaceAll("\\p{IsHan}", " ").strip().split("[\\s,;]+");
        for (int i = 0; i + 1 < words.length; i++) {
            String pair = words[i] + " " + words[i + 1];
            if (letters(pair) >= ADDRESS_LETTERS) found.add(new Identifier(IdentifierKind.ADDRESS, pair, true));
        }
    }

    private static long letters(String text) {
        return text.codePoints().filter(Character::isLetter).count();
    }

    private static String lower(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
