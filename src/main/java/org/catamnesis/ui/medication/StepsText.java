package org.catamnesis.ui.medication;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.catamnesis.medication.TaperPlan;
import org.catamnesis.ui.common.TypedDate;

/** The steps of a plan as lines of a day and a dose, to be looked at and changed. */
final class StepsText {
    private StepsText() {}

    static String of(TaperPlan plan) {
        return plan.steps().stream()
                .map(step ->
                        step.from() + "  " + step.dose().stripTrailingZeros().toPlainString())
                .collect(Collectors.joining("\n"));
    }

    /** Empty when a line cannot be read or the steps do not follow each other. */
    static Optional<TaperPlan> parse(String text) {
        List<TaperPlan.Step> steps = new ArrayList<>();
        for (String line :
                text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList()) {
            String[] parts = line.split("[\\s,;]+");
            Optional<LocalDate> day = TypedDate.parse(parts[0]);
            Optional<BigDecimal> dose = parts.length < 2 ? Optional.empty() : Amount.parse(parts[1]);
            if (day.isEmpty() || dose.isEmpty()) return Optional.empty();
            steps.add(new TaperPlan.Step(day.get(), dose.get()));
        }
        return Optional.of(new TaperPlan(steps)).filter(TaperPlan::inOrder);
    }
}
