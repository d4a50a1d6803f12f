package org.catamnesis.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PasswordStrengthTest {
    @ParameterizedTest
    @CsvSource({
        "Ab1$x, TOO_SHORT",
        "aaaaaaaaaaaa, WEAK",
        "abcdefghijkl, WEAK",
        "1234567890, WEAK",
        "drchen2024, WEAK",
        "catamnesis-demo, STRONG",
        "riverlampse, FAIR",
        "Tulip9rain!Boat, STRONG",
        "木星河灯塔雨伞船帆云雀, STRONG"
    })
    void isSaidInWords(String password, PasswordStrength strength) {
        assertEquals(strength, PasswordStrength.of(password, 10, "drchen"));
    }
}
