package org.catamnesis.demo;

import org.catamnesis.lab.ReferenceInterval;
import org.catamnesis.lab.ResultValue;

/** A result as its laboratory prints it; {@code unit}, {@code ucum} and {@code flag} are null where there is none. */
record PrintedRow(
        DemoAnalyte analyte,
        String name,
        ResultValue value,
        String unit,
        String ucum,
        ReferenceInterval interval,
        String flag) {

    /** The flag, or an empty text. */
    String mark() {
        return flag == null ? "" : flag;
    }

    String unitText() {
        return unit == null ? "" : unit;
    }
}
