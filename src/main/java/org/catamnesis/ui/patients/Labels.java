package org.catamnesis.ui.patients;

import org.catamnesis.patient.EventKind;
import org.catamnesis.patient.Organ;
import org.catamnesis.patient.Sex;
import org.catamnesis.ui.common.Words;

/** Message keys of what the record knows by code, and the short form of a day after transplant. */
final class Labels {
    private Labels() {}

    static String key(Sex sex) {
        return "sex." + sex.code();
    }

    static String key(Organ organ) {
        return "organ." + organ.code();
    }

    static String key(EventKind kind) {
        return "event." + kind.code();
    }

    static String donorKey(String donorType) {
        return "donor." + donorType;
    }

    /** The words of a subtype's code; the code itself when a clinic made its own. */
    static String subtype(Words words, String code) {
        String key = "event-subtype." + code;
        return words.messages().get().has(key) ? words.now(key) : code;
    }

    /** {@code D+412}; {@code D-3} before the operation. */
    static String day(long day) {
        return day < 0 ? "D" + day : "D+" + day;
    }
}
