package org.catamnesis.cohort;

import java.util.List;
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

    record HadEvent(EventKind kind, Range days) implements Criterion {
        @Override
        public boolean holds(Candidate candidate) {
            return candidate.events().stream()
                    .anyMatch(event -> event.kind() == kind && days.holds(candidate.day(event.day())));
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
