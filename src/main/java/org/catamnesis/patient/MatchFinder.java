package org.catamnesis.patient;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Tells why a search found a patient, for the few that are shown. */
final class MatchFinder {
    private MatchFinder() {}

    static Optional<SearchMatch> find(Patient patient, List<PatientContact> contacts, String typed) {
        String query = typed.strip().toLowerCase(Locale.ROOT);
        if (query.isEmpty()) return Optional.empty();
        for (String word : query.split("\\s+")) {
            if (named(patient.name(), patient.pinyin(), word)) continue;
            Optional<SearchMatch> match =
                    number(patient, word).or(() -> phone(patient, word)).or(() -> contact(contacts, word));
            if (match.isPresent()) return match;
        }
        return Optional.empty();
    }

    private static boolean named(String name, String pinyin, String word) {
        return name.toLowerCase(Locale.ROOT).contains(word)
                || pinyin.replace(" ", "").contains(word)
                || Pinyin.initials(pinyin).contains(word);
    }

    private static Optional<SearchMatch> number(Patient patient, String word) {
        return patient.identifiers().stream()
                .filter(number -> PatientIndex.ascii(number.value()).contains(word))
                .<SearchMatch>map(SearchMatch.Identifier::new)
                .findFirst();
    }

    private static Optional<SearchMatch> phone(Patient patient, String word) {
        return Optional.ofNullable(patient.demographics().phone())
                .filter(phone -> tail(phone, word))
                .map(SearchMatch.OwnPhone::new);
    }

    private static Optional<SearchMatch> contact(List<PatientContact> contacts, String word) {
        return contacts.stream()
                .filter(contact -> contact.name() != null && named(contact.name(), Pinyin.of(contact.name()), word)
                        || contact.phone() != null && tail(contact.phone(), word))
                .<SearchMatch>map(SearchMatch.Contact::new)
                .findFirst();
    }

    private static boolean tail(String phone, String word) {
        return word.length() >= PatientIndex.PHONE_TAIL
                && PatientIndex.ascii(phone).endsWith(word);
    }
}
