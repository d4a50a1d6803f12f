package org.catamnesis.followup.protocol;

import java.time.LocalDate;
import java.util.List;
import org.catamnesis.language.Language;

/**
 * Whom a series concerns, by one of the named conditions of {@code content/protocols.json}. It holds when any of what it
 * names is known of the patient.
 *
 * @param needsZh what has to be on file for it to be seen, in words; {@code needsEn} the same
 * @param diagnoses beginnings of ICD-10 codes
 * @param drugClasses codes such as {@code cni}, of drugs that are taken on the day
 * @param ebv serostatus such as {@code D+/R-}; {@code cmv} likewise
 * @param donorAntiHbc whether a graft of a donor with anti-HBc counts
 * @param rejectionDays how long after a rejection it holds, in days; null where rejections do not matter
 */
public record LineCondition(
        String code,
        String zh,
        String en,
        String needsZh,
        String needsEn,
        List<String> diagnoses,
        List<String> drugClasses,
        List<String> ebv,
        List<String> cmv,
        boolean donorAntiHbc,
        Integer rejectionDays,
        String source) {
    public LineCondition {
        diagnoses = copy(diagnoses);
        drugClasses = copy(drugClasses);
        ebv = copy(ebv);
        cmv = copy(cmv);
    }

    private static List<String> copy(List<String> codes) {
        return codes == null ? List.of() : List.copyOf(codes);
    }

    public boolean holds(ConditionFacts facts, LocalDate on) {
        return facts.diagnoses().stream().anyMatch(this::diagnosed)
                || drugClasses.stream().anyMatch(facts.drugClasses()::contains)
                || (facts.ebv() != null && ebv.contains(facts.ebv()))
                || (facts.cmv() != null && cmv.contains(facts.cmv()))
                || (donorAntiHbc && facts.donorAntiHbc())
                || recentRejection(facts.rejection(), on);
    }

    private boolean diagnosed(String code) {
        return diagnoses.stream().anyMatch(code::startsWith);
    }

    private boolean recentRejection(LocalDate day, LocalDate on) {
        return rejectionDays != null && day != null && !day.isAfter(on) && !on.isAfter(day.plusDays(rejectionDays));
    }

    public String name(Language language) {
        return language == Language.CHINESE ? zh : en;
    }

    /** What has to be on file for it. */
    public String needs(Language language) {
        return language == Language.CHINESE ? needsZh : needsEn;
    }
}
