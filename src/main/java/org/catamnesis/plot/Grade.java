package org.catamnesis.plot;

/** How a value stands against its interval; a shape as well as a colour in every picture. */
public enum Grade {
    NORMAL,
    HIGH,
    LOW,
    CRITICAL_HIGH,
    CRITICAL_LOW,
    /** Abnormal without a direction, such as a starred or qualitative result. */
    ABNORMAL
}
