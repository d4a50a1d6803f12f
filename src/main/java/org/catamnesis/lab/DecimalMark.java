package org.catamnesis.lab;

/** How a report writes decimals. It decides only what is ambiguous: {@code 1,234} and {@code 1.234}. */
public enum DecimalMark {
    /** {@code 1,234} is a thousand and {@code 1.234} is about one: the habit of most reports. */
    UNKNOWN,
    POINT,
    /** {@code 1,234} is about one and {@code 1.234} is a thousand. */
    COMMA
}
