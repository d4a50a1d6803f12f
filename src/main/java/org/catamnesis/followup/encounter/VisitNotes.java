package org.catamnesis.followup.encounter;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.catamnesis.followup.VisitReason;
import org.catamnesis.language.Language;
import org.catamnesis.patient.Organ;

/** Headings for the notes of visits, from {@code content/visit-notes.json}. */
public record VisitNotes(String version, List<Section> sections, List<Template> templates) {
    private static final String FILE = "/content/visit-notes.json";

    /** One heading with what to ask; {@code organs} empty for everybody. */
    public record Section(String code, Set<Organ> organs, String zh, String en, String askZh, String askEn) {
        public Section {
            organs = organs == null ? Set.of() : Set.copyOf(organs);
        }

        boolean concerns(Set<Organ> grafts) {
            return organs.isEmpty() || organs.stream().anyMatch(grafts::contains);
        }

        String line(Language language) {
            return language == Language.CHINESE ? zh + "（" + askZh + "）：" : en + " (" + askEn + "): ";
        }
    }

    /** Headings in an order, for visits with one of these reasons. */
    public record Template(String code, Set<VisitReason> reasons, String zh, String en, List<String> sections) {
        public Template {
            reasons = Set.copyOf(reasons);
            sections = List.copyOf(sections);
        }

        public String name(Language language) {
            return language == Language.CHINESE ? zh : en;
        }
    }

    public VisitNotes {
        sections = List.copyOf(sections);
        templates = List.copyOf(templates);
    }

    /** Those that ship with the workstation. */
    public static VisitNotes shipped() {
        try (InputStream in = VisitNotes.class.getResourceAsStream(FILE)) {
            return new ObjectMapper()
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .readValue(in, VisitNotes.class);
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }

    /** The one for a reason; the first where nobody has said one. */
    public Template template(VisitReason reason) {
        return templates.stream()
                .filter(template ->
                        template.reasons().contains(Optional.ofNullable(reason).orElse(VisitReason.OTHER)))
                .findFirst()
                .orElseGet(templates::getFirst);
    }

    /** The headings of a template, one a line, for a patient with these grafts. */
    public String text(Template template, Set<Organ> grafts, Language language) {
        return template.sections().stream()
                .map(code -> sections.stream()
                        .filter(section -> section.code().equals(code))
                        .findFirst()
                        .orElse(null))
                .filter(Objects::nonNull)
                .filter(section -> section.concerns(grafts))
                .map(section -> section.line(language))
                .collect(Collectors.joining("\n"));
    }

    /** Whether a note says no more than the headings that somebody put in. */
    public boolean untouched(String note) {
        return note.lines()
                .allMatch(line -> line.isBlank()
                        || sections.stream()
                                .anyMatch(section -> line.strip()
                                                .equals(section.line(Language.CHINESE)
                                                        .strip())
                                        || line.strip()
                                                .equals(section.line(Language.ENGLISH)
                                                        .strip())));
    }
}
