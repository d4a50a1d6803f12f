package org.catamnesis.followup.protocol;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The named conditions that a series may have; there are no others. */
public record LineConditions(List<LineCondition> all) {
    public LineConditions {
        all = List.copyOf(all);
    }

    /** Those that ship with the workstation. */
    public static LineConditions shipped() {
        return ProtocolPack.shipped().conditions();
    }

    public Optional<LineCondition> of(String code) {
        return all.stream().filter(one -> one.code().equals(code)).findFirst();
    }

    /** Whether a series is for this patient on that day; one whose condition is not known here is, so that nobody is left out. */
    public boolean concerns(ProtocolSeries series, ConditionFacts facts, LocalDate on) {
        if (series.condition() == null) return true;
        return of(series.condition())
                .map(condition -> condition.holds(facts, on))
                .orElse(true);
    }
}
