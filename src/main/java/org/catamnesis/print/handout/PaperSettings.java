package org.catamnesis.print.handout;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.catamnesis.access.Session;
import org.catamnesis.access.ViewSettings;
import org.catamnesis.language.Language;

/** What the site says of itself on papers, and its own words for letters; a doctor sets them for everybody. */
public final class PaperSettings {
    private static final String CARD = "paper.clinic.";
    private static final String LETTER = "paper.letter.";
    private final ViewSettings settings;

    public PaperSettings(Session session) {
        settings = new ViewSettings(session);
    }

    /** How patients reach the clinic of this name. */
    public ClinicCard card(String name) {
        return new ClinicCard(name, part("phone"), part("emergency"), part("hours"), part("address"));
    }

    private String part(String name) {
        return said(CARD + name).orElse(null);
    }

    /** Keeps the parts that differ; null and blank stand for nothing said. */
    public void keep(ClinicCard card) {
        ClinicCard before = card(card.name());
        keep("phone", before.phone(), card.phone());
        keep("emergency", before.emergency(), card.emergency());
        keep("hours", before.hours(), card.hours());
        keep("address", before.address(), card.address());
    }

    private void keep(String name, String before, String after) {
        String text = after == null ? "" : after.strip();
        if (!text.equals(before == null ? "" : before)) settings.keepForAll(CARD + name, text);
    }

    /** The site's own text of a letter; empty where the shipped one counts. */
    public Optional<String> letter(HandoutKind kind, Language language) {
        return said(letterName(kind, language));
    }

    /** The text that counts: the site's own, else the shipped one. */
    public String letterInForce(HandoutKind kind, Language language) {
        return letter(kind, language)
                .orElseGet(() -> LetterText.shipped(kind, language).text());
    }

    /** What can be filled in, as it is written into a text. */
    public static String blanks() {
        return Stream.of(LetterText.Blank.values())
                .map(LetterText.Blank::braced)
                .collect(Collectors.joining(" "));
    }

    /**
     * Keeps the site's own text of a letter; blank has the shipped one count again.
     *
     * @throws org.catamnesis.language.ProblemException PLACEHOLDER_UNKNOWN
     */
    public void keepLetter(HandoutKind kind, Language language, String text) {
        LetterText.require(text);
        settings.keepForAll(letterName(kind, language), text.strip());
    }

    private Optional<String> said(String name) {
        return settings.common(name).filter(text -> !text.isBlank());
    }

    private static String letterName(HandoutKind kind, Language language) {
        return LETTER + kind.code() + '.' + language.code();
    }
}
