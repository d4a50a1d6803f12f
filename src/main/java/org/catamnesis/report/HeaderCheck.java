package org.catamnesis.report;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.catamnesis.patient.Patient;
import org.catamnesis.patient.Sex;

/** Compares the header of a report with a patient. */
public final class HeaderCheck {
    /** What a header can disagree in. */
    public enum Difference {
        NAME,
        NUMBER,
        BIRTH_DATE,
        SEX
    }

    private HeaderCheck() {}

    /** In what the header names somebody else; empty when nothing that is printed speaks against this patient. */
    public static List<Difference> contradictions(ReportHeader header, Patient patient) {
        List<Difference> found = new ArrayList<>();
        if (!header.name().isBlank() && !sameName(header.name(), patient)) found.add(Difference.NAME);
        if (!header.mrn().isBlank()
                && !patient.mrn().isEmpty()
                && !patient.mrn().equalsIgnoreCase(header.mrn().strip())) found.add(Difference.NUMBER);
        LocalDate birth = patient.demographics().birthDate();
        if (header.birthDate() != null && birth != null && !birth.equals(header.birthDate()))
            found.add(Difference.BIRTH_DATE);
        Sex sex = sex(header.sex());
        if (sex != null
                && (patient.demographics().sex() == Sex.MALE
                        || patient.demographics().sex() == Sex.FEMALE)
                && sex != patient.demographics().sex()) found.add(Difference.SEX);
        return found;
    }

    /** Whether a printed name is the patient's: in characters or in pinyin, in any order and case. */
    static boolean sameName(String printed, Patient patient) {
        String name = plain(printed);
        return name.equals(plain(patient.name()))
                || name.equals(plain(patient.pinyin()))
                || words(printed).equals(words(patient.pinyin()))
                || words(printed).equals(words(patient.name()));
    }

    private static String plain(String name) {
        return String.join("", parts(name));
    }

    private static List<String> words(String name) {
        return Arrays.stream(parts(name)).sorted().toList();
    }

    private static String[] parts(String name) {
        String bare = Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
        return bare.toLowerCase(Locale.ROOT)
                .replaceFirst("^(?:mr|mrs|ms|miss|dr|m|mme|herr|frau|sig|sig\\.ra)\\.\\s*", "")
                .strip()
                .split("[^\\p{IsAlphabetic}]+");
    }

    /** The sex that a header prints; null when it says nothing that is known. */
    public static Sex sex(String printed) {
        return switch (printed.strip().toLowerCase(Locale.ROOT)) {
            case "男", "m", "male", "man", "masculin", "maschio", "männlich", "hombre", "h" -> Sex.MALE;
            case "女", "f", "female", "woman", "féminin", "femmina", "weiblich", "mujer", "w" -> Sex.FEMALE;
            default -> null;
        };
    }
}
