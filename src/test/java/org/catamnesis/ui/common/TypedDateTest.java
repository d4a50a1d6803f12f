package org.catamnesis.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedDateTest {
    @ParameterizedTest
    @ValueSource(strings = {"1980-02-03", "1980/2/3", "1980.2.3", "19800203", "1980年2月3日", " 1980 - 2 - 3 "})
    void isReadAsPeopleTypeIt(String typed) {
        assertEquals(Optional.of(LocalDate.of(1980, 2, 3)), TypedDate.parse(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1980", "1980-02-30", "3.2.1980", "198023", "yesterday"})
    void isRefusedWhenItIsNoDate(String typed) {
        assertEquals(Optional.empty(), TypedDate.parse(typed));
    }
}
