package org.catamnesis.cohort;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.catamnesis.lab.Analyte;
import org.catamnesis.patient.EventKind;
import org.catamnesis.patient.Organ;
import org.catamnesis.patient.Sex;

/** What a patient has to be like, or must not be; days count from the index event, which is day 0. */
public sealed interface Criterion {

    boolean holds(Candidate candidate);

    /** Every one of them; holds when there is none. */
    record All(List<Criterion> parts) implements Criterion {
        @Override
        public boolean holds(Candidate candidate) {
            return parts.stream().allMatch(part -> part.holds(candidate));
        }
    }

    /** At least one of them. */
    record Any(List<Criterion> parts) implements Criterion {
        @Override
        public boolean holds(Candidate candidate) {
            return parts.stream().anyMatch(part -> part.holds(candidate));
        }
    }

    record Not(Criterion part) implements Criterion {
        @Override
        public boolean holds(Candidate candidate) {
            return !part.holds(candidate);
        }
    }

    /** The organ of the index transplant. */
    record OfOrgan(List<Organ> organs) implements Criterion {
        @Override
        public boolean holds(Candidate candidate) {
            return organs.contains(candidate.member().index().organ());
        }
    }

    record OfSex(List<Sex> sexes) implements Criterion {
        @Override
        public boolean holds(Candidate candidate) {
            return sexes.contains(candidate.member().sex());
        }
    }

    /** The age that is reached in the year of the index event; an unknown one is never in the range. */
    record AgeAtIndex(Range years) implements Criterion {
        @Override
        public boolean holds(Candidate candidate) {
            Integer age = candidate.member().age();
            return age != null && years.holds(age);
        }
    }

    record IndexYear(Range years) implements Criterion {
        @Override
        public boolean holds(Candidate candidate) {
            return years.holds(candidate.member().index().day().getYear());
        }
    }

    /** Days from the index event to the last visit, result, dose or event. */
    record FollowUpDays(Range days) implements Criterion {
        @Override
        public boolean holds(Candidate candidate) {
            return days.holds(candidate.followUpDays());
        }
    }

    /** An event, the first one or the last one, on one of the days. */
    record HadEvent(EventKind kind, Occurrence which, Range days) implements Criterion {
        /** Any event of the kind. */
        public HadEvent(EventKind kind, Range days) {
            this(kind, Occurrence.ANY, days);
        }

        @Override
        public boolean holds(Candidate candidate) {
            return which.of(candidate.days(kind)).stream().anyMatch(days::holds);
        }
    }

    /**
     * An event before or after another one.
     *
     * @param apart how many days lie between them; 0 is the same day, which is neither before nor after unless it is
     *     named
     */
    record EventOrder(
            EventKind kind, Occurrence which, boolean after, EventKind other, Occurrence otherWhich, Range apart)
            implements Criterion {
        public EventOrder {
            if (apart.from() != null && apart.from() < 0) throw new IllegalArgumentException("days apart");
            if (apart.to() != null && apart.to() < 0) throw new IllegalArgumentException("days apart");
        }

        @Override
        public boolean holds(Candidate candidate) {
            List<Long> others = otherWhich.of(candidate.days(other));
            return which.of(candidate.days(kind)).stream()
                    .anyMatch(
                            day -> others.stream().anyMatch(otherDay -> far(after ? day - otherDay : otherDay - day)));
        }

        private boolean far(long distance) {
            return distance >= (apart.from() == null ? 1 : 0) && apart.holds(distance);
        }
    }

    /**
     * A diagnosis whose code begins so, made on one of the days; one without a day only where every day will do.
     *
     * @param icd10 such as {@code K70} or {@code K70.3}
     */
    record Diagnosed(String icd10, Range days) implements Criterion {
        private static final Pattern CODE = Pattern.compile("[A-Z](\\d([0-9A-Z](\\.[0-9A-Z]{1,4})?)?)?");

        public Diagnosed {
            if (!isCode(icd10)) throw new IllegalArgumentException("icd10");
        }

        /** Whether a code of ICD-10 can begin so. */
        public static boolean isCode(String text) {
            return text != null && CODE.matcher(text).matches();
        }

        @Override
        public boolean holds(Candidate candidate) {
            return candidate.diagnoses.stream()
                    .filter(one -> plain(one.code()).startsWith(plain(icd10)))
                    .anyMatch(one ->
                            days.equals(Range.OPEN) || (one.day() != null && days.holds(candidate.day(one.day()))));
        }

        private static String plain(String code) {
            return code == null ? "" : code.replace(".", "").toUpperCase(Locale.ROOT);
        }
    }

    /** The donor of the index transplant; {@code deceased} is every deceased donor. */
    record FromDonor(List<String> types) implements Criterion {
        /** Every code that is known. */
        public static final List<String> KNOWN = List.of("deceased", "deceased-brain", "deceased-cardiac", "living");

        public FromDonor {
            types = List.copyOf(types);
            if (types.isEmpty() || !KNOWN.containsAll(types)) throw new IllegalArgumentException("donor");
        }

        @Override
        public boolean holds(Candidate candidate) {
            String donor = candidate.member().index().donorType();
            return donor != null
                    && types.stream()
                            .anyMatch(type ->
                                    donor.equals(type) || (type.equals("deceased") && donor.startsWith("deceased-")));
        }
    }

    /** How many transplants, of any organ, there were before the day of the index event. */
    record EarlierTransplants(Range count) implements Criterion {
        @Override
        public boolean holds(Candidate candidate) {
            return count.holds(candidate.transplants.stream()
                    .filter(day -> candidate.day(day) < 0)
                    .count());
        }
    }

    /** Has agreed that these data are used, and did not take it back. */
    record Consented(ConsentFor to) implements Criterion {
        @Override
        public boolean holds(Candidate candidate) {
            return to == ConsentFor.PROJECT ? candidate.consentToProject : candidate.consentToResearch;
        }
    }

    /** Measured with a value on one side of a threshold; what cannot be told in its unit is no measurement. */
    record HadValue(String analyte, Threshold threshold, Occasions occasions, Range days) implements Criterion {
        @Override
        public boolean holds(Candidate candidate) {
            Analyte known = KnownAnalytes.CATALOGUE.byCode(analyte).orElse(null);
            if (known == null) return false;
            return occasions.hold(candidate.readings(analyte).stream()
                    .filter(reading -> days.holds(candidate.day(reading.day())))
                    .flatMap(reading -> threshold.holds(known, reading).stream())
                    .toList());
        }
    }

    /** Taken on at least so many of the days; a day with two doses is one, and an open end goes to the last contact. */
    record TookFor(String drug, int atLeast, Range days) implements Criterion {
        @Override
        public boolean holds(Candidate candidate) {
            return candidate.exposure(drug, days) >= atLeast;
        }
    }

    /** Measured at least so many times. */
    record Measured(String analyte, int times, Range days) implements Criterion {
        @Override
        public boolean holds(Candidate candidate) {
            return candidate.measuredDays(analyte).filter(days::holds).count() >= times;
        }
    }

    /** Taken on at least one of the days. */
    record Took(String drug, Range days) implements Criterion {
        @Override
        public boolean holds(Candidate candidate) {
            return candidate.took(drug, days);
        }
    }
}
