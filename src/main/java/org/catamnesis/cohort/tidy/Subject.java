package org.catamnesis.cohort.tidy;

import java.time.LocalDate;
import java.util.List;
import org.catamnesis.cohort.Course;
import org.catamnesis.cohort.privacy.Band;
import org.catamnesis.cohort.privacy.Policy;
import org.catamnesis.followup.Visit;

/**
 * A member as the files tell of them: under a random id, with sex, age, year, days and dates as the policy lets them be
 * known. Tables tell days and dates through it and never through the course.
 *
 * @param ageBand the age at the index event as a band; the year of age itself under a policy that tells exact ages
 * @param dateShift the days by which dates are moved where the policy moves them
 */
public record Subject(
        String studyId, Course course, String sex, String ageBand, String indexYear, Policy policy, int dateShift) {
    private static final int HALF_HOUR = 30;

    /** Days since the index event, as coarse as the policy tells them. */
    public long day(LocalDate date) {
        return day(course.day(date));
    }

    /** A number of days since the index event, as coarse as the policy tells it. */
    public long day(long day) {
        return policy.coarsening().day(day);
    }

    /** The same; null for null. */
    public Long dayOrNull(LocalDate date) {
        return date == null ? null : (Long) day(date);
    }

    /** The date as it is told: as it is, moved, or null where the policy tells no dates. */
    public LocalDate date(LocalDate date) {
        if (date == null) return null;
        LocalDate told = course.member().index().day().plusDays(day(date));
        return switch (policy.dates()) {
            case NONE -> null;
            case SHIFTED -> told.plusDays(dateShift);
            case REAL -> told;
        };
    }

    /**
     * The exact age at the index event where the policy tells it, else null. Under shifted dates everybody from
     * {@link Band#OLDEST} on has that age.
     */
    public Integer age() {
        Integer age = course.member().age();
        if (age == null || !policy.exactAge()) return null;
        return policy.tellsIdentity() ? age : (Integer) Math.min(age, Band.OLDEST);
    }

    /** The lowest age that somebody may have by what is told; 0 where that is nothing. */
    int ageAtLeast() {
        if (!policy.exactAge()) return Band.lowest(ageBand);
        Integer age = age();
        return age == null ? 0 : age;
    }

    /** A measured value as it is told; null for null. */
    public Double value(Double value) {
        return value == null ? null : (Double) policy.coarsening().value(value);
    }

    /**
     * A cold ischaemia in minutes, as those who allocate organs know it of everybody; to the half hour where ages are bands;
     * null for null.
     */
    Integer ischaemia(Integer minutes) {
        if (minutes == null || policy.exactAge()) return minutes;
        return (int) Math.rint((double) minutes / HALF_HOUR) * HALF_HOUR;
    }

    /** The visits that are told, from the first on. */
    public List<Visit> visits() {
        int most = policy.coarsening().mostVisits();
        return most == 0 || course.visits().size() <= most
                ? course.visits()
                : course.visits().subList(0, most);
    }

    /** Neither shift nor course is for a log. */
    @Override
    public String toString() {
        return studyId;
    }
}
