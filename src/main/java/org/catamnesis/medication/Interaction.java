package org.catamnesis.medication;

import java.util.List;
import org.catamnesis.language.Language;

/**
 * What a drug does to the level of another, and what is to be done when it is started and when it is stopped.
 *
 * @param drugs the codes of the drugs that do it
 * @param drugClass the class of drugs that do it, null where they are listed
 * @param affects the classes of drugs whose level changes
 * @param levelDays on which days after the change the level is to be measured
 */
public record Interaction(
        String id,
        List<String> drugs,
        String drugClass,
        List<String> affects,
        Effect effect,
        Severity severity,
        List<Integer> levelDays,
        Advice start,
        Advice stop,
        String source) {

    /** What happens to the level when both are taken. */
    public enum Effect {
        RAISES,
        LOWERS
    }

    /** When somebody has to act: now, or today. */
    public enum Severity {
        URGENT,
        TODAY
    }

    /** What is to be done, in both languages. */
    public record Advice(String zh, String en) {
        public String in(Language language) {
            return language == Language.CHINESE ? zh : en;
        }
    }

    public Interaction {
        drugs = List.copyOf(drugs);
        affects = List.copyOf(affects);
        levelDays = List.copyOf(levelDays);
    }

    boolean causedBy(Drug drug) {
        return drugs.contains(drug.code()) || (drugClass != null && drugClass.equals(drug.drugClass()));
    }

    boolean affects(Drug drug) {
        return affects.contains(drug.drugClass());
    }
}
