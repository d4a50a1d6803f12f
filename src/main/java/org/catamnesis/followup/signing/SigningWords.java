package org.catamnesis.followup.signing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.catamnesis.followup.AnalyteWords;
import org.catamnesis.followup.DoseWords;
import org.catamnesis.lab.AnalyteCatalogue;
import org.catamnesis.language.Messages;
import org.catamnesis.medication.Dosing;
import org.catamnesis.medication.TargetRules;

/** Decisions in words, and what a nurse says to the patient because of them. */
public record SigningWords(Messages messages, AnalyteCatalogue catalogue, TargetRules targets) {

    public String kind(DecisionKind kind) {
        return messages.text("decision." + kind.word());
    }

    /** {@code Recheck: Tacrolimus, Creatinine · by 2026-09-22}. */
    public String decision(Decision decision) {
        String what = Optional.ofNullable(decision.words()).orElseGet(() -> analytes(decision.analytes()));
        String text = kind(decision.kind()) + (what.isEmpty() ? "" : messages.text("signing.colon") + what);
        return decision.dueOn() == null ? text : text + " · " + messages.text("signing.by", text(decision.dueOn()));
    }

    /** The names of these analytes; of one that the catalogue does not know, its code. */
    public String analytes(List<String> codes) {
        return codes.stream()
                .map(code -> catalogue
                        .byCode(code)
                        .map(analyte -> AnalyteWords.shortName(analyte, messages.language()))
                        .orElse(code))
                .collect(Collectors.joining(messages.text("signing.and")));
    }

    /**
     * What the nurse says, to be repeated back.
     *
     * @param dose the dosing that a change of dose is about, if it is known
     */
    public String say(Decision decision, Optional<Dosing> dose) {
        String day = decision.dueOn() == null ? "" : text(decision.dueOn());
        String what = decision.words() == null ? "…" : decision.words();
        String said = switch (decision.kind()) {
            case NO_CHANGE -> "";
            case DOSE_CHANGE ->
                dose.map(now -> messages.text(
                                "signing.say-dose",
                                DoseWords.drug(now.drug(), messages),
                                what,
                                DoseWords.dose(now, messages),
                                day))
                        .orElseGet(() -> messages.text("signing.say-any-dose", what, day));
            case RECHECK -> recheck(decision, day);
            case COME_IN -> messages.text("signing.say-come-in", day);
            case REFERRAL -> messages.text("signing.say-referral", day, what);
        };
        return said.isEmpty() ? "" : said + messages.text("signing.say-back");
    }

    /** A level tells nothing when the morning's dose was taken before it. */
    private String recheck(Decision decision, String day) {
        Set<String> drugs = new TreeSet<>();
        decision.analytes().forEach(code -> drugs.addAll(targets.drugs(code)));
        String names =
                drugs.stream().map(drug -> DoseWords.drug(drug, messages)).collect(Collectors.joining("/"));
        String said = messages.text("signing.say-recheck", day, analytes(decision.analytes()));
        return drugs.isEmpty() ? said : said + messages.text("signing.say-trough", names);
    }

    private static String text(LocalDate day) {
        return day.toString();
    }
}
