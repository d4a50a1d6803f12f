package org.catamnesis.ui.cohorts;

import java.util.ArrayList;
import java.util.List;
import org.catamnesis.cohort.privacy.Band;
import org.catamnesis.cohort.privacy.Generalisation;
import org.catamnesis.cohort.privacy.Policy;
import org.catamnesis.cohort.privacy.QuasiIdentifier;
import org.catamnesis.ui.common.Words;

/** What the policy makes of a cohort, in words: how finely each thing is told, who is left out, how alike the rest are. */
final class Protection {
    private final Words words;
    private final Policy policy;
    private final Generalisation chosen;

    Protection(Words words, Policy policy, Generalisation chosen) {
        this.words = words;
        this.policy = policy;
        this.chosen = chosen;
    }

    /** One thing that is told, or is not. */
    record Fact(String name, String text) {}

    List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        if (!policy.tellsRows()) return List.of(new Fact(words.now("cohorts.rows"), words.now("cohorts.rows-none")));
        facts.add(new Fact(words.now("cohorts.dates"), words.now(dates())));
        List<QuasiIdentifier> quasi = policy.quasiIdentifiers();
        for (int i = 0; i < quasi.size(); i++) {
            facts.add(fact(quasi.get(i), chosen.levels().get(i)));
        }
        int people = chosen.before().people();
        int out = chosen.suppressed().cardinality();
        facts.add(new Fact(
                words.now("cohorts.left-out"),
                out == 0
                        ? words.now("cohorts.left-out-nobody")
                        : words.now(
                                "cohorts.left-out-share", out, people, share(out, people), policy.suppressionLimit())));
        facts.add(new Fact(
                words.now("cohorts.smallest"),
                words.now(
                        "cohorts.smallest-size",
                        chosen.after().smallest(),
                        chosen.after().highestRisk())));
        return facts;
    }

    private String dates() {
        return switch (policy.dates()) {
            case NONE -> "cohorts.dates-relative";
            case SHIFTED -> "cohorts.dates-shifted";
            case REAL -> "cohorts.dates-real";
        };
    }

    /** How the levels were found; empty where nobody needs to be alike. */
    String choice() {
        if (policy.k() < 2) return "";
        int all = policy.quasiIdentifiers().stream().mapToInt(policy::levels).reduce(1, (one, other) -> one * other);
        return words.now("cohorts.chosen", all, policy.k());
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }

    private Fact fact(QuasiIdentifier which, int level) {
        return switch (which) {
            case SEX -> new Fact(words.now("cohorts.sex"), words.now(level == 0 ? "cohorts.told" : "cohorts.not-told"));
            case AGE_BAND -> {
                int width = policy.ageBands().get(level);
                yield new Fact(
                        words.now("cohorts.age"),
                        switch (width) {
                            case Band.EVERYTHING -> words.now("cohorts.not-told");
                            case 1 -> words.now("cohorts.age-exact");
                            default -> words.now("cohorts.age-bands", width, Band.ofAge(40, width));
                        });
            }
            case INDEX_YEAR -> {
                int width = policy.indexYears().get(level);
                yield new Fact(words.now("cohorts.year"), year(width));
            }
            case ORGAN -> asItIs("cohorts.organ");
            case DONOR_TYPE -> asItIs("cohorts.donor-type");
            case AETIOLOGY_GROUP -> asItIs("cohorts.aetiology");
        };
    }

    private Fact asItIs(String name) {
        return new Fact(words.now(name), words.now("cohorts.told"));
    }

    private String year(int width) {
        return switch (width) {
            case Band.EVERYTHING -> words.now("cohorts.not-told");
            case 1 -> words.now("cohorts.single-years");
            default -> words.now("cohorts.year-bands", width, Band.ofYear(2020, width));
        };
    }
}
