package org.catamnesis.report;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

    private static final int YEARS_APART = 2;
    private static final Pattern AGE = Pattern.compile("(\\d{1,3})\\s*(个月|小时|[\\p{L}]+)?");

    private HeaderCheck() {}

    /** In what the header names somebody else; empty when nothing that is printed speaks against this patient. */
    public static List<Difference> contradictions(ReportHeader header, Patient patient) {
        List<Difference> found = new ArrayList<>();
        if (!header.name().isBlank() && !sameName(header.name(), patient)) found.add(Difference.NAME);
        if (otherNumber(header.mrn(), patient)) found.add(Difference.NUMBER);
        if (otherBirth(header, patient)) found.add(Difference.BIRTH_DATE);
        Sex sex = sex(header.sex());
        if (sex != null
                && (patient.demographics().sex() == Sex.MALE
                        || patient.demographics().sex() == Sex.FEMALE)
                && sex != patient.demographics().sex()) found.add(Difference.SEX);
        return found;
    }

    /** Whether a printed name is the patient's: in characters or in pinyin, in any order and case. */
    static boolean sameName(String printed, Patient patient) {
        return PersonNames.same(printed, patient.name(), patient.pinyin());
    }

    /** Whether a printed number is one of the patient's, of whichever kind. */
    static boolean sameNumber(String printed, Patient patient) {
        String number = number(printed);
        return !number.isEmpty()
                && patient.identifiers().stream()
                        .anyMatch(identifier -> number(identifier.value()).equals(number));
    }

    private static boolean otherNumber(String printed, Patient patient) {
        boolean hidden = printed.indexOf('*') >= 0;
        return !hidden
                && !number(printed).isEmpty()
                && !patient.identifiers().isEmpty()
                && !sameNumber(printed, patient);
    }

    /** Without spaces, dashes and the zeros that some systems put in front. */
    static String number(String printed) {
        String bare = printed.replaceAll("[\\s-]+", "").toUpperCase(Locale.ROOT);
        return bare.matches("\\d+") ? bare.replaceFirst("^0+(?=\\d)", "") : bare;
    }

    /** Another birth date; or an age that the birth date does not give, where years may be counted the Chinese way. */
    private static boolean otherBirth(ReportHeader header, Patient patient) {
        LocalDate birth = patient.demographics().birthDate();
        if (birth == null) return false;
        if (header.birthDate() != null) return !birth.equals(header.birthDate());
        OptionalInt printed = years(header.age());
        if (printed.isEmpty() || header.day() == null) return false;
        OptionalInt own = patient.ageOn(header.day());
        return own.isEmpty() || Math.abs(own.getAsInt() - printed.getAsInt()) > YEARS_APART;
    }

    /** Completed years of a printed age, {@code 46岁}, {@code 46 Y}, {@code 8月}; empty when it says none. */
    static OptionalInt years(String age) {
        Matcher printed =
                AGE.matcher(Normalizer.normalize(age, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT));
        if (!printed.find()) return OptionalInt.empty();
        String unit = printed.group(2);
        boolean young = unit != null && unit.matches("月|个月|天|日|周|小时|m|mo.*|d|day.*|tag.*|w|week.*|h|hour.*");
        return OptionalInt.of(young ? 0 : Integer.parseInt(printed.group(1)));
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
