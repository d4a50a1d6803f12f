package org.catamnesis.ui.cohorts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.catamnesis.cohort.privacy.Band;
import org.catamnesis.cohort.privacy.Coarsening;
import org.catamnesis.cohort.privacy.Policy;
import org.catamnesis.cohort.privacy.QuasiIdentifier;
import org.catamnesis.cohort.privacy.Sensitive;
import org.catamnesis.ui.common.Words;

/** What a policy asks for, setting by setting; beside whatever is not as usual under its id stands what is. */
final class PolicyText {
    private final Words words;

    PolicyText(Words words) {
        this.words = words;
    }

    /** By the names of the settings, in their order. */
    Map<String, String> settings(Policy policy) {
        Policy usual = Policy.ALL.stream()
                .filter(each -> each.id().equals(policy.id()))
                .findFirst()
                .orElseThrow();
        Map<String, String> settings = new LinkedHashMap<>();
        told(policy).forEach((name, value) -> settings.put(name, against(value.apply(policy), value.apply(usual))));
        return settings;
    }

    private String against(String value, String usual) {
        return value.equals(usual) ? value : words.now("cohorts.unusual", value, usual);
    }

    private Map<String, Function<Policy, String>> told(Policy policy) {
        Map<String, Function<Policy, String>> told = new LinkedHashMap<>();
        if (!policy.tellsRows()) told.put(words.now("cohorts.smallest-cell"), each -> number(each.smallestCell()));
        if (!policy.tellsRows() || policy.tellsIdentity()) return told;
        told.put(words.now("cohorts.k"), each -> number(each.k()));
        told.put(words.now("cohorts.alike-in"), each -> named(each.quasiIdentifiers(), this::quasi));
        if (!policy.exactAge()) {
            told.put(words.now("cohorts.age-widths"), each -> named(each.ageBands(), this::width));
            told.put(words.now("cohorts.year-widths"), each -> named(each.indexYears(), this::width));
        }
        told.put(words.now("cohorts.limit"), each -> words.now("cohorts.share", each.suppressionLimit()));
        told.put(words.now("cohorts.not-coarser"), each -> named(each.pinned(), this::quasi));
        told.put(words.now("cohorts.diversity"), this::diversity);
        told.put(words.now("cohorts.course"), this::course);
        return told;
    }

    private String number(int number) {
        return words.now("cohorts.number", number);
    }

    private <T> String named(List<T> values, Function<T, String> name) {
        return values.isEmpty()
                ? words.now("cohorts.nothing")
                : values.stream().map(name).collect(Collectors.joining(", "));
    }

    private String width(int years) {
        return years == Band.EVERYTHING ? words.now("cohorts.not-told") : number(years);
    }

    private String quasi(QuasiIdentifier which) {
        return words.now(
                switch (which) {
                    case SEX -> "cohorts.sex";
                    case AGE_BAND -> "cohorts.age";
                    case INDEX_YEAR -> "cohorts.year";
                    case ORGAN -> "cohorts.organ";
                    case DONOR_TYPE -> "cohorts.donor-type";
                    case AETIOLOGY_GROUP -> "cohorts.aetiology";
                });
    }

    private String diversity(Policy policy) {
        return policy.sensitive().isEmpty()
                ? words.now("cohorts.nothing")
                : words.now("cohorts.diversity-of", policy.l(), named(policy.sensitive(), this::sensitive));
    }

    private String sensitive(Sensitive which) {
        return words.now(
                switch (which) {
                    case HEPATITIS -> "cohorts.hepatitis";
                    case MALIGNANCY -> "cohorts.malignancy";
                    case DEATH -> "cohorts.death";
                    case ORGAN -> "cohorts.organ";
                    case DONOR_TYPE -> "cohorts.donor-type";
                    case AETIOLOGY_GROUP -> "cohorts.aetiology";
                });
    }

    private String course(Policy policy) {
        Coarsening coarsening = policy.coarsening();
        StringBuilder course = new StringBuilder(words.now(
                switch (coarsening.days()) {
                    case Coarsening.WEEK -> "cohorts.days-weeks";
                    case Coarsening.MONTH -> "cohorts.days-months";
                    default -> "cohorts.days-exact";
                }));
        if (policy.keepWeekday()) course.append(" · ").append(words.now("cohorts.weekdays-kept"));
        if (coarsening.roundedValues()) course.append(" · ").append(words.now("cohorts.rounded"));
        if (coarsening.mostVisits() > 0)
            course.append(" · ").append(words.now("cohorts.visits-most", coarsening.mostVisits()));
        return course.toString();
    }
}
