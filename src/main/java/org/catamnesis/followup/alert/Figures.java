package org.catamnesis.followup.alert;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.catamnesis.followup.ResultWords;
import org.catamnesis.lab.AnalyteCatalogue;
import org.catamnesis.lab.Conversion;

/** Numbers as the reasons of alerts say them. */
final class Figures {
    private Figures() {}

    /** At most two decimals, without zeros at their end. */
    static String number(double value) {
        return round(value, 2);
    }

    /** One decimal at most. */
    static String tenths(double value) {
        return round(value, 1);
    }

    private static String round(double value, int decimals) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    /** Value and unit as printed. */
    static String printed(Reading reading) {
        return ResultWords.value(reading.result());
    }

    static String analyte(String code) {
        return "@" + code;
    }

    static String drug(String code) {
        return "+" + code;
    }

    /** A value in {@code ucum}, said in the unit in which this result was printed. */
    static String like(Reading reading, double value, String ucum, AnalyteCatalogue catalogue) {
        var measured = reading.result().measurement();
        String unit = measured.unit() == null ? "" : " " + measured.unit();
        return catalogue
                .byCode(reading.result().analyte())
                .flatMap(analyte -> Conversion.convert(analyte, value, ucum, measured.ucum()))
                .map(number -> number(number) + unit)
                .orElse(number(value) + " " + ucum);
    }

    /** {@code ≥ 5.5 mmol/L}, in the unit in which this result was printed. */
    static String limit(Threshold limit, Reading reading, AnalyteCatalogue catalogue) {
        return limit.is().sign() + " " + like(reading, limit.value(), limit.unit(), catalogue);
    }
}
