package org.catamnesis.medication;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What a patient has at home of a drug, day by day: each supply adds to what is left, each day takes its dose, days
 * without a dose take nothing. Known from the first supply on.
 *
 * @param runsOut the last day that there is enough for; null when nothing is known, or when what is at home outlasts
 *     {@link #HORIZON_DAYS} or the drug's planned end
 * @param gaps days until today on which the drug was due and not at home
 */
public record SupplyCourse(String drug, LocalDate runsOut, List<Gap> gaps) {
    static final int HORIZON_DAYS = 730;
    private static final double TOLERANCE = 1e-6;

    /** Days without the drug, both inclusive. */
    public record Gap(LocalDate from, LocalDate to) {}

    public SupplyCourse {
        gaps = List.copyOf(gaps);
    }

    public static SupplyCourse of(String drug, List<DrugSupply> supplies, List<Dosing> dosings, LocalDate today) {
        List<DrugSupply> had = supplies.stream()
                .filter(supply -> supply.drug().equals(drug)
                        && !supply.missed()
                        && !supply.day().isAfter(today))
                .toList();
        if (had.isEmpty()) return new SupplyCourse(drug, null, List.of());
        return new Reckoning(had, Exposure.of(dosings, drug), today).course(drug);
    }

    /** Whole days from tomorrow on that there is enough for; negative when it ran out before today. */
    public long daysLeft(LocalDate today) {
        return ChronoUnit.DAYS.between(today, Objects.requireNonNull(runsOut, "unknown"));
    }

    /** Whether it ends before that day, such as the one of the next visit. */
    public boolean endsBefore(LocalDate day) {
        return runsOut != null && runsOut.isBefore(day);
    }

    private static final class Reckoning {
        private final List<DrugSupply> supplies;
        private final Exposure exposure;
        private final LocalDate today;
        private final List<Gap> gaps = new ArrayList<>();
        private double stock;

        Reckoning(List<DrugSupply> supplies, Exposure exposure, LocalDate today) {
            this.supplies = supplies;
            this.exposure = exposure;
            this.today = today;
        }

        SupplyCourse course(String drug) {
            LocalDate last = null;
            LocalDate first = supplies.getFirst().day();
            for (LocalDate day = first; !day.isAfter(today.plusDays(HORIZON_DAYS)); day = day.plusDays(1)) {
                add(day);
                double due = exposure.on(day).map(Exposure.Step::dailyDose).orElse(0.0);
                if (due == 0) continue;
                if (stock + TOLERANCE >= due) {
                    stock -= due;
                    last = day;
                } else if (day.isAfter(today)) {
                    return new SupplyCourse(drug, last, gaps);
                } else {
                    miss(day);
                }
            }
            boolean outNow = !gaps.isEmpty() && gaps.getLast().to().equals(today);
            return new SupplyCourse(drug, outNow ? last : null, gaps);
        }

        private void add(LocalDate day) {
            for (DrugSupply supply : supplies) if (supply.day().equals(day)) stock += amount(supply);
        }

        /** In the unit of the doses: as counted where that can be told, else so many days of the dose of that time. */
        private double amount(DrugSupply supply) {
            return supply.quantity() == null
                    ? supply.days() * doseAt(supply.day())
                    : DoseUnits.convert(supply.quantity(), supply.unit(), exposure.unit())
                            .orElseGet(() -> supply.days() * doseAt(supply.day()));
        }

        private double doseAt(LocalDate day) {
            return exposure.on(day)
                    .or(() -> exposure.steps().stream()
                            .filter(step -> step.from().isAfter(day))
                            .findFirst())
                    .or(() -> exposure.steps().reversed().stream().findFirst())
                    .map(Exposure.Step::dailyDose)
                    .orElse(0.0);
        }

        private void miss(LocalDate day) {
            Gap before = gaps.isEmpty() ? null : gaps.getLast();
            if (before != null && before.to().plusDays(1).equals(day))
                gaps.set(gaps.size() - 1, new Gap(before.from(), day));
            else gaps.add(new Gap(day, day));
        }
    }
}
