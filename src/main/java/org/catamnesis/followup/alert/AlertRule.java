package org.catamnesis.followup.alert;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Predicate;
import org.catamnesis.language.Language;
import org.catamnesis.patient.Organ;
import org.catamnesis.patient.Transplant;

/**
 * A rule as its content has it; what it does with its numbers is the {@link Condition} of the same id.
 *
 * @param organs for recipients of which it is meant; empty for everybody
 * @param fromDay the first day since the transplant, null for any and for those without one
 * @param chinese what it says, in Chinese
 * @param source where its numbers come from
 * @param confirm whether a clinician has to confirm them first
 */
public record AlertRule(
        String id,
        String version,
        List<Organ> organs,
        Integer fromDay,
        List<Threshold> thresholds,
        String chinese,
        String english,
        String source,
        boolean confirm,
        LocalDate reviewBy) {
    public AlertRule {
        organs = List.copyOf(organs);
        thresholds = List.copyOf(thresholds);
    }

    @JsonCreator
    static AlertRule read(
            @JsonProperty("id") String id,
            @JsonProperty("version") String version,
            @JsonProperty("organs") List<String> organs,
            @JsonProperty("fromDay") Integer fromDay,
            @JsonProperty("thresholds") List<Threshold> thresholds,
            @JsonProperty("zh") String chinese,
            @JsonProperty("en") String english,
            @JsonProperty("source") String source,
            @JsonProperty("confirm") boolean confirm,
            @JsonProperty("reviewBy") String reviewBy) {
        return new AlertRule(
                id,
                version,
                organs.stream().map(Organ::ofCode).toList(),
                fromDay,
                thresholds,
                chinese,
                english,
                source,
                confirm,
                LocalDate.parse(reviewBy));
    }

    public String text(Language language) {
        return language == Language.CHINESE ? chinese : english;
    }

    /** Whether it is meant for what happens on this day of a recipient of this graft. */
    boolean meant(Optional<Transplant> graft, LocalDate day) {
        if (organs.isEmpty() && fromDay == null) return true;
        return graft.filter(one -> organs.isEmpty() || organs.contains(one.organ()))
                .filter(one -> fromDay == null || one.dayOf(day) >= fromDay)
                .isPresent();
    }

    /** Whether the organ fits, on whatever day. */
    boolean meant(Optional<Transplant> graft) {
        return organs.isEmpty()
                || graft.filter(one -> organs.contains(one.organ())).isPresent();
    }

    Threshold threshold(String name) {
        return thresholds.stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("rule " + id + " has no " + name));
    }

    double number(String name) {
        return threshold(name).value();
    }

    /** Those about one analyte. */
    List<Threshold> of(String analyte) {
        return thresholds.stream().filter(one -> analyte.equals(one.analyte())).toList();
    }

    /** The gravest of those that are met. */
    static Optional<Threshold> gravest(List<Threshold> thresholds, Predicate<Threshold> met) {
        return thresholds.stream()
                .filter(one -> one.severity() != null && met.test(one))
                .max(java.util.Comparator.comparing(Threshold::severity));
    }
}
