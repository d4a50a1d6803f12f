package org.catamnesis.patient;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * All patients in memory, found as one types: by a part of the name, full pinyin or its initials, any number, the end of
 * a phone number, or the same of a contact. Several words must all match. Immutable; a change makes a new index.
 */
public final class PatientIndex {
    static final int PHONE_TAIL = 3;
    private static final char PHONE_END = '\u001f';
    private static final Comparator<Entry> BY_NAME = Comparator.comparing(Entry::pinyin)
            .thenComparing(entry -> entry.patient().id());

    private record Entry(
            Patient patient,
            String name,
            String pinyin,
            String joined,
            String initials,
            List<PatientContact> contacts,
            String contactLetters) {
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
    private final SearchText contactNames;
    private final SearchText letters;
    private final SearchText contactLetters;
    private final SearchText phones;

    private PatientIndex(List<Entry> entries) {
        this.entries = entries;
        patients = entries.stream().map(Entry::patient).toList();
        names = SearchText.of(entries, Entry::name);
        contactNames = SearchText.of(entries, PatientIndex::contactNames);
        letters = SearchText.of(entries, PatientIndex::letters);
        contactLetters = SearchText.of(entries, Entry::contactLetters);
        phones = SearchText.of(entries, PatientIndex::phones);
    }

    /** Patients of whom no contacts are known. */
    public static PatientIndex of(List<Patient> patients) {
        return of(patients, Map.of());
    }

    /** @param contacts by the id of the patient */
    public static PatientIndex of(List<Patient> patients, Map<Long, List<PatientContact>> contacts) {
        return new PatientIndex(patients.parallelStream()
                .map(patient -> entry(patient, contacts.getOrDefault(patient.id(), List.of())))
                .sorted(BY_NAME)
                .toList());
    }

    /** With this patient added, or in the place of the earlier version of the same one, whose contacts stay. */
    public PatientIndex with(Patient patient) {
        return with(patient, contacts(patient.id()));
    }

    public PatientIndex with(Patient patient, List<PatientContact> contacts) {
        List<Entry> changed = others(patient.id());
        changed.add(entry(patient, contacts));
        changed.sort(BY_NAME);
        return new PatientIndex(changed);
    }

    public PatientIndex without(long patientId) {
        return new PatientIndex(others(patientId));
    }

    private List<Entry> others(long patientId) {
        List<Entry> others = new ArrayList<>(entries);
        others.removeIf(entry -> entry.patient().id() == patientId);
        return others;
    }

    private List<PatientContact> contacts(long patientId) {
        return entries.stream()
                .filter(entry -> entry.patient().id() == patientId)
                .findFirst()
                .map(Entry::contacts)
                .orElse(List.of());
    }

    /** What of this patient answers to what was typed; empty where the name or the pinyin does. */
    public Optional<SearchMatch> match(Patient patient, String typed) {
        return MatchFinder.find(patient, contacts(patient.id()), typed);
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
            // One letter would find nearly everybody by somebody.
            if (word.length() > 1) contactLetters.find(word, found);
            if (word.length() >= PHONE_TAIL) phones.find(word + PHONE_END, found);
        } else {
            names.find(word, found);
            contactNames.find(word, found);
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

    private static String contactNames(Entry entry) {
        if (entry.contacts().isEmpty()) return "";
        return entry.contacts().stream()
                .map(PatientContact::name)
                .filter(Objects::nonNull)
                .map(name -> name.toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
    }

    /** Plain ASCII, so that the text takes one byte a letter. */
    private static String letters(Entry entry) {
        StringBuilder line = new StringBuilder(entry.joined()).append(' ').append(entry.initials());
        for (PatientIdentifier number : entry.patient().identifiers())
            line.append(' ').append(ascii(number.value()));
        return line.toString();
    }

    private static String contactLetters(List<PatientContact> contacts) {
        StringBuilder line = new StringBuilder();
        for (PatientContact contact : contacts) {
            if (contact.name() == null) continue;
            String pinyin = Pinyin.of(contact.name());
            line.append(pinyin.replace(" ", ""))
                    .append(' ')
                    .append(Pinyin.initials(pinyin))
                    .append(' ');
        }
        return line.toString();
    }

    private static String phones(Entry entry) {
        StringBuilder line =
                new StringBuilder(phone(entry.patient().demographics().phone()));
        for (PatientContact contact : entry.contacts()) line.append(phone(contact.phone()));
        return line.toString();
    }

    private static String phone(String phone) {
        return phone == null ? "" : ascii(phone) + PHONE_END;
    }

    /** As a number is compared: without case, spaces and what is not ASCII. */
    static String ascii(String number) {
        return number.toLowerCase(Locale.ROOT).replaceAll("[^\\x21-\\x7e]", "");
    }

    private static Entry entry(Patient patient, List<PatientContact> contacts) {
        return new Entry(
                patient,
                patient.name().toLowerCase(Locale.ROOT),
                patient.pinyin(),
                patient.pinyin().replace(" ", ""),
                Pinyin.initials(patient.pinyin()),
                List.copyOf(contacts),
                contactLetters(contacts));
    }
}
