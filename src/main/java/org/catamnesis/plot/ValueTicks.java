package org.catamnesis.plot;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** Round values on a value axis, at least a line of text apart. */
final class ValueTicks {
    private static final double APART = 22;
    private static final double CLOSEST = 15;
    private static final double[] ROUND = {1, 2, 5, 10};

    private ValueTicks() {}

    static List<Tick> of(ValueScale scale) {
        if (!scale.log()) return linear(scale);
        List<Tick> ticks = logarithmic(scale);
        // Equal steps crowd at the top of a scale of several powers, where none of them can be written.
        boolean powers = scale.high() > 10 * scale.low();
        return ticks.size() >= (powers ? 1 : 2) ? ticks : linear(scale);
    }

    private static List<Tick> linear(ValueScale scale) {
        double span = scale.high() - scale.low();
        double wanted = Math.max(1, (scale.bottom() - scale.top()) / APART);
        double step = round(span / wanted);
        List<Tick> ticks = between(scale, step);
        return ticks.size() >= 2 ? ticks : between(scale, round(step / 2.1));
    }

    private static List<Tick> between(ValueScale scale, double step) {
        List<Tick> ticks = new ArrayList<>();
        int decimals = decimals(step);
        for (double n = Math.ceil(scale.low() / step); n * step <= scale.high(); n++) {
            if (ticks.size() > 100) break;
            if (scale.log() && n * step <= 0) continue;
            ticks.add(new Tick(n * step, text(n * step, decimals)));
        }
        return apart(ticks, scale);
    }

    private static List<Tick> logarithmic(ValueScale scale) {
        int first = (int) Math.floor(Math.log10(scale.low()));
        int last = (int) Math.ceil(Math.log10(scale.high()));
        double room = (scale.bottom() - scale.top()) / Math.max(1e-9, Math.log10(scale.high() / scale.low()));
        int every = (int) Math.max(1, Math.ceil(CLOSEST / room));
        double[] within = room > 60 ? new double[] {1, 2, 5} : new double[] {1};
        List<Tick> ticks = new ArrayList<>();
        for (int power = Math.floorDiv(first, every) * every; power <= last; power += every) {
            for (double digit : within) {
                double value = digit * Math.pow(10, power);
                if (value >= scale.low() && value <= scale.high()) ticks.add(new Tick(value, powerText(value, scale)));
            }
        }
        return apart(ticks, scale);
    }

    private static List<Tick> apart(List<Tick> ticks, ValueScale scale) {
        List<Tick> kept = new ArrayList<>();
        for (Tick tick : ticks) {
            if (kept.isEmpty() || scale.y(kept.getLast().at()) - scale.y(tick.at()) >= CLOSEST) kept.add(tick);
        }
        return kept;
    }

    private static double round(double rough) {
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        for (double digit : ROUND) {
            if (digit * power >= rough * 0.999) return digit * power;
        }
        return 10 * power;
    }

    /** One way of writing for all of an axis that reaches far. */
    private static String powerText(double value, ValueScale scale) {
        if (scale.high() < 1e5 || value < 1000) return text(value, value);
        int exponent = (int) Math.floor(Math.log10(value) + 1e-9);
        return Math.round(value / Math.pow(10, exponent)) + "E" + exponent;
    }

    /** As many decimals as the step needs; from a hundred thousand on as laboratories print them, 1E5. */
    static String text(double value, double step) {
        return text(value, decimals(step));
    }

    private static String text(double value, int decimals) {
        if (value == 0) return "0";
        int exponent = (int) Math.floor(Math.log10(Math.abs(value)) + 1e-9);
        if (exponent >= 5 || exponent < -4) {
            BigDecimal mantissa =
                    BigDecimal.valueOf(value / Math.pow(10, exponent)).setScale(2, RoundingMode.HALF_UP);
            return mantissa.stripTrailingZeros().toPlainString() + "E" + exponent;
        }
        if (decimals == 0 && value == Math.rint(value)) return Long.toString((long) value);
        return BigDecimal.valueOf(value)
                .setScale(decimals, RoundingMode.HALF_UP)
                .toPlainString();
    }

    private static int decimals(double step) {
        if (step >= 1 && step == Math.rint(step)) return 0;
        return Math.max(
                0,
                BigDecimal.valueOf(step)
                        .round(new MathContext(2))
                        .stripTrailingZeros()
                        .scale());
    }
}
