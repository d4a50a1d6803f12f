package org.catamnesis.ui.common.sign;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.catamnesis.followup.AnalyteWords;
import org.catamnesis.followup.signing.Decision;
import org.catamnesis.followup.signing.DecisionKind;
import org.catamnesis.lab.Analyte;
import org.catamnesis.lab.AnalyteCatalogue;
import org.catamnesis.language.Language;
import org.catamnesis.ui.common.TypedDate;

/** A decision as it stands in its fields, whole or not. */
record TypedDecision(Decision decision, boolean dayRead, List<String> unknown) {
    private static final String AFTER_DAYS = "\\+\\d{1,3}";

    static TypedDecision read(
            DecisionKind kind, String due, String detail, AnalyteCatalogue catalogue, LocalDate today) {
        if (!kind.makesTask()) return new TypedDecision(Decision.NO_CHANGE, true, List.of());
        Optional<LocalDate> day = day(due.strip(), today);
        if (kind != DecisionKind.RECHECK)
            return new TypedDecision(
                    new Decision(kind, day.orElse(null), List.of(), detail), day.isPresent(), List.of());
        List<String> codes = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (String typed : detail.split("[,，、;；]")) {
            if (typed.isBlank()) continue;
            Optional<Analyte> known = analyte(typed.strip(), catalogue);
            if (known.isPresent()) codes.add(known.get().code());
            else unknown.add(typed.strip());
        }
        return new TypedDecision(new Decision(kind, day.orElse(null), codes, null), day.isPresent(), unknown);
    }

    /** A date, or {@code +7} for so many days from today. */
    private static Optional<LocalDate> day(String typed, LocalDate today) {
        return typed.matches(AFTER_DAYS)
                ? Optional.of(today.plusDays(Integer.parseInt(typed.substring(1))))
                : TypedDate.parse(typed);
    }

    private static Optional<Analyte> analyte(String typed, AnalyteCatalogue catalogue) {
        return catalogue.analytes().stream()
                .filter(one -> typed.equalsIgnoreCase(one.code())
                        || typed.equals(one.chinese())
                        || typed.equalsIgnoreCase(one.english())
                        || typed.equalsIgnoreCase(AnalyteWords.shortName(one, Language.CHINESE)))
                .findFirst()
                .or(() -> catalogue.match(typed, "", null));
    }

    /** The key of what keeps it from being a decision; null when nothing does. */
    String problem(LocalDate today) {
        DecisionKind kind = decision.kind();
        if (!kind.makesTask()) return null;
        if (!dayRead) return "signing.day-unread";
        if (decision.dueOn().isBefore(today)) return "signing.day-past";
        if (!unknown.isEmpty()) return "signing.unknown-analyte";
        if (kind == DecisionKind.RECHECK && decision.analytes().isEmpty()) return "signing.no-analyte";
        if (kind == DecisionKind.DOSE_CHANGE && decision.words() == null) return "signing.no-dose";
        return kind == DecisionKind.REFERRAL && decision.words() == null ? "signing.no-place" : null;
    }

    /** When it is usually to be done. */
    static LocalDate usualDay(DecisionKind kind, LocalDate today) {
        return switch (kind) {
            case NO_CHANGE, DOSE_CHANGE -> today;
            case RECHECK, COME_IN -> today.plusWeeks(1);
            case REFERRAL -> today.plusWeeks(2);
        };
    }
}
