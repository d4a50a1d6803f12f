package org.catamnesis.lab.index;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleSupplier;
import java.util.function.ToDoubleFunction;
import org.catamnesis.patient.Sex;

/** The inputs of one calculation. It notes what is missing while a formula reads from it. */
public final class Worksheet {
    private final Map<String, Amount> amounts = new HashMap<>();
    private final Map<String, Missing> absent = new HashMap<>();
    private final Map<Fact, Double> facts = new EnumMap<>(Fact.class);
    private final List<Missing> missing = new ArrayList<>();
    private Sex sex = Sex.UNKNOWN;

    /** A result, by the analyte's code, in the unit that the formula asks for. */
    public Worksheet with(String analyte, double value) {
        return with(analyte, Amount.exactly(value));
    }

    public Worksheet with(String analyte, Amount amount) {
        amounts.put(analyte, amount);
        return this;
    }

    /** Why there is no such result. */
    public Worksheet without(String analyte, Missing reason) {
        absent.put(analyte, reason);
        return this;
    }

    public Worksheet with(Sex known) {
        sex = known;
        return this;
    }

    public Worksheet with(Fact fact, double value) {
        facts.put(fact, value);
        return this;
    }

    public boolean has(Fact fact) {
        return fact == Fact.SEX ? sex == Sex.MALE || sex == Sex.FEMALE : facts.containsKey(fact);
    }

    /** An exact, positive result; otherwise NaN, and that is noted. */
    double positive(String analyte) {
        return read(analyte, amount -> {
            if (!amount.exact()) return miss(Missing.Reason.CENSORED, analyte);
            return amount.value() > 0 ? amount.value() : miss(Missing.Reason.OUT_OF_RANGE, analyte);
        });
    }

    /** The result raised to a floor and lowered to a cap, which may swallow a bound such as {@code <0.3}. */
    double within(String analyte, double floor, double cap) {
        return read(analyte, amount -> {
            if (amount.value() < 0) return miss(Missing.Reason.OUT_OF_RANGE, analyte);
            if (amount.surelyAtMost(floor)) return floor;
            if (amount.surelyAtLeast(cap)) return cap;
            return amount.exact() ? amount.value() : miss(Missing.Reason.CENSORED, analyte);
        });
    }

    /**
     * In which of the ranges between these bounds the result lies, from 0; one on a bound is in the middle range.
     * A censored one has a place only when all that it allows lies there.
     */
    int place(String analyte, double low, double high) {
        return (int) read(analyte, amount -> {
            boolean open = !amount.exact();
            if (amount.exact() ? amount.value() < low : amount.comparator().below() && amount.value() <= low) return 0;
            if (amount.exact() ? amount.value() > high : !amount.comparator().below() && amount.value() >= high)
                return 2;
            return open ? miss(Missing.Reason.CENSORED, analyte) : 1;
        });
    }

    private double read(String analyte, ToDoubleFunction<Amount> how) {
        Amount amount = amounts.get(analyte);
        if (amount != null) return how.applyAsDouble(amount);
        missing.add(absent.getOrDefault(analyte, new Missing(Missing.Reason.NO_INPUT, analyte)));
        return Double.NaN;
    }

    /** Completed years between these, inclusive; otherwise NaN, and that is noted. */
    double age(ValidFor valid) {
        Double age = facts.get(Fact.AGE);
        if (age == null) return miss(Missing.Reason.NO_BIRTH_DATE, "");
        if (age < valid.youngest()) return miss(Missing.Reason.TOO_YOUNG, String.valueOf(valid.youngest()));
        if (age > valid.oldest()) return miss(Missing.Reason.TOO_OLD, String.valueOf(valid.oldest()));
        return age;
    }

    /** Notes completed years beyond these; what is not known keeps nobody from a formula that does not reckon with it. */
    void inAge(ValidFor valid) {
        if (has(Fact.AGE)) age(valid);
    }

    /** False for a man; noted when neither is known. */
    boolean female() {
        if (!has(Fact.SEX)) miss(Missing.Reason.NO_SEX, "");
        return sex == Sex.FEMALE;
    }

    /** A fact that must be known; otherwise NaN, and that is noted. */
    double fact(Fact fact) {
        Double value = facts.get(fact);
        if (value != null) return value;
        return switch (fact) {
            case DIALYSIS -> miss(Missing.Reason.DIALYSIS_UNKNOWN, "");
            case DAILY_DOSE -> miss(Missing.Reason.NO_DOSE, "");
            case UPPER_LIMIT -> miss(Missing.Reason.NO_UPPER_LIMIT, "");
            default -> miss(Missing.Reason.ASK, fact.code());
        };
    }

    /** True when the fact is known to hold. */
    boolean known(Fact fact) {
        return facts.getOrDefault(fact, 0.0) > 0;
    }

    double miss(Missing.Reason reason, String what) {
        Missing one = new Missing(reason, what);
        if (!missing.contains(one)) missing.add(one);
        return Double.NaN;
    }

    /** The value, computed only when nothing is missing. */
    Outcome outcome(DoubleSupplier formula) {
        if (!missing.isEmpty()) return new Outcome.None(missing);
        double value = formula.getAsDouble();
        return Double.isFinite(value) ? Outcome.of(value) : Outcome.missing(Missing.Reason.OUT_OF_RANGE);
    }
}
