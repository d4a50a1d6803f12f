package org.catamnesis.patient;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * All patients in memory, found as one types: by a part of the name, full pinyin or its initials, a number, or the end of
 * a phone number. Several words must all match. Immutable; a change makes a new index that shares the rest.
 */
public final class PatientIndex {
    private static final int PHONE_TAIL = 3;

    private record Entry(Patient patient, String name, String pinyin, String joined, String initials, String numbers) {}

    private final List<Entry> entries;

    private PatientIndex(List<Entry> entries) {
        this.entries = entries;
    }

    public static PatientIndex of(List<Patient> patients) {
        return new PatientIndex(patients.parallelStream()
                .map(PatientIndex::entry)
                .sorted(Comparator.comparing(Entry::pinyin)
                        .thenComparing(e -> e.patient().id()))
                .toList());
    }

    /** With this patient added, or in the place of the earlier version of the same one. */
    public PatientIndex with(Patient patient) {
        List<Entry> changed = new ArrayList<>(entries);
        changed.removeIf(entry -> entry.patient().id() == patient.id());
        changed.add(entry(patient));
        changed.sort(Comparator.comparing(Entry::pinyin)
                .thenComparing(e -> e.patient().id()));
        return new PatientIndex(changed);
    }

    public int size() {
        return entries.size();
    }

    /** Those that match, best first: names that begin with the words before names that contain them. */
    public List<Patient> search(String typed) {
        String query = typed.strip().toLowerCase(Locale.ROOT);
        if (query.isEmpty()) return entries.stream().map(Entry::patient).toList();
        String[] words = query.split("\\s+");
        List<Patient> first = new ArrayList<>();
        List<Patient> rest = new ArrayList<>();
        for (Entry entry : entries) {
            if (!matches(entry, words)) continue;
            (begins(entry, query) ? first : rest).add(entry.patient());
        }
        first.addAll(rest);
        return first;
    }

    private static boolean begins(Entry entry, String query) {
        return entry.name().startsWith(query)
                || entry.pinyin().startsWith(query)
                || entry.joined().startsWith(query)
                || entry.initials().startsWith(query);
    }

    private static boolean matches(Entry entry, String[] words) {
        for (String word : words) if (!matches(entry, word)) return false;
        return true;
    }

    private static boolean matches(Entry entry, String word) {
        return entry.name().contains(word)
                || entry.joined().contains(word)
                || entry.initials().contains(word)
                || entry.numbers().contains(word)
                || isPhoneTail(entry, word);
    }

    private static boolean isPhoneTail(Entry entry, String word) {
        String phone = entry.patient().demographics().phone();
        return phone != null && word.length() >= PHONE_TAIL && phone.endsWith(word);
    }

    private static Entry entry(Patient patient) {
        StringBuilder numbers = new StringBuilder();
        patient.identifiers()
                .forEach(number ->
                        numbers.append(number.value().toLowerCase(Locale.ROOT)).append(' '));
        return new Entry(
                patient,
                patient.name().toLowerCase(Locale.ROOT),
                patient.pinyin(),
                patient.pinyin().replace(" ", ""),
                Pinyin.initials(patient.pinyin()),
                numbers.toString());
    }
}
