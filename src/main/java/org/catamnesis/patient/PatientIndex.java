package org.catamnesis.patient;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * All patients in memory, found as one types: by a part of the name, full pinyin or its initials, a number, or the end of
 * a phone number. Several words must all match. Immutable; a change makes a new index.
 */
public final class PatientIndex {
    private static final int PHONE_TAIL = 3;
    private static final Comparator<Entry> BY_NAME = Comparator.comparing(Entry::pinyin)
            .thenComparing(entry -> entry.patient().id());

    private record Entry(Patient patient, String name, String pinyin, String joined, String initials) {
        boolean begins(String query) {
            return joined.startsWith(query)
                    || initials.startsWith(query)
                    || name.startsWith(query)
                    || pinyin.startsWith(query);
        }
    }

    private final List<Entry> entries;
    private final List<Patient> patients;
    private final SearchText names;
    private final SearchText letters;
    private final SearchText phones;

    private PatientIndex(List<Entry> entries) {
        this.entries = entries;
        patients = entries.stream().map(Entry::patient).toList();
        names = SearchText.of(entries, Entry::name);
        letters = SearchText.of(entries, PatientIndex::letters);
        phones = SearchText.of(entries, PatientIndex::phone);
    }

    public static PatientIndex of(List<Patient> patients) {
        return new PatientIndex(patients.parallelStream()
                .map(PatientIndex::entry)
                .sorted(BY_NAME)
                .toList());
    }

    /** With this patient added, or in the place of the earlier version of the same one. */
    public PatientIndex with(Patient patient) {
        List<Entry> changed = new ArrayList<>(entries);
        changed.removeIf(entry -> entry.patient().id() == patient.id());
        changed.add(entry(patient));
        changed.sort(BY_NAME);
        return new PatientIndex(changed);
    }

    public int size() {
        return entries.size();
    }

    /** Those that match, best first: names that begin with the words before names that contain them. */
    public List<Patient> search(String typed) {
        String query = typed.strip().toLowerCase(Locale.ROOT);
        if (query.isEmpty()) return patients;
        BitSet found = null;
        for (String word : query.split("\\s+")) {
            BitSet matches = matches(word);
            if (found == null) found = matches;
            else found.and(matches);
        }
        return bestFirst(found, query);
    }

    private BitSet matches(String word) {
        BitSet found = new BitSet(entries.size());
        if (word.chars().allMatch(c -> c < 128)) {
            letters.find(word, found);
            if (word.length() >= PHONE_TAIL) phones.find(word + SearchText.END, found);
        } else {
            names.find(word, found);
        }
        return found;
    }

    private List<Patient> bestFirst(BitSet found, String query) {
        int hits = found.cardinality();
        List<Patient> first = new ArrayList<>(hits);
        List<Patient> rest = new ArrayList<>(hits);
        // One letter finds nearly everybody; the names that begin with it stand together in the order of the list.
        if (query.length() == 1 && query.charAt(0) < 128) {
            int from = firstFrom(query);
            int to = firstFrom(query + Character.MAX_VALUE);
            for (int i = found.nextSetBit(0); i >= 0; i = found.nextSetBit(i + 1))
                (i >= from && i < to ? first : rest).add(patients.get(i));
            first.addAll(rest);
            return first;
        }
        for (int i = found.nextSetBit(0); i >= 0; i = found.nextSetBit(i + 1)) {
            Entry entry = entries.get(i);
            (entry.begins(query) ? first : rest).add(entry.patient());
        }
        first.addAll(rest);
        return first;
    }

    private int firstFrom(String pinyin) {
        int low = 0;
        int high = entries.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (entries.get(middle).pinyin().compareTo(pinyin) < 0) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    /** Plain ASCII, so that the text takes one byte a letter. */
    private static String letters(Entry entry) {
        StringBuilder line = new StringBuilder(entry.joined()).append(' ').append(entry.initials());
        for (PatientIdentifier number : entry.patient().identifiers())
            line.append(' ').append(number.value().toLowerCase(Locale.ROOT).replaceAll("[^\\x21-\\x7e]", ""));
        return line.toString();
    }

    private static String phone(Entry entry) {
        String phone = entry.patient().demographics().phone();
        return phone == null ? "" : phone.replaceAll("[^\\x21-\\x7e]", "");
    }

    private static Entry entry(Patient patient) {
        return new Entry(
                patient,
                patient.name().toLowerCase(Locale.ROOT),
                patient.pinyin(),
                patient.pinyin().replace(" ", ""),
                Pinyin.initials(patient.pinyin()));
    }
}
