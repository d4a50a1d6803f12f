package org.catamnesis.ui.medication;

import java.math.BigDecimal;
import java.util.Optional;

/** A number as people type it: not negative, with a point or a decimal comma. */
final class Amount {
    private Amount() {}

    static Optional<BigDecimal> parse(String typed) {
        String plain = typed.strip().replace(',', '.').replace('。', '.');
        return plain.matches("\\d{1,6}(\\.\\d{1,4})?") ? Optional.of(new BigDecimal(plain)) : Optional.empty();
    }

    static Optional<BigDecimal> positive(String typed) {
        return parse(typed).filter(number -> number.signum() > 0);
    }

    static Optional<Integer> days(String typed) {
        return typed.strip().matches("\\d{1,3}") ? Optional.of(Integer.valueOf(typed.strip())) : Optional.empty();
    }

    /** Without needless zeros. */
    static String text(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
}
