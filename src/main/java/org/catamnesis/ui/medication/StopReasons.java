package org.catamnesis.ui.medication;

import java.util.List;
import org.catamnesis.language.Messages;

/** Why a dose is changed or a drug stopped, as codes with words. */
final class StopReasons {
    static final List<String> OF_CHANGE = List.of(
            "level-low",
            "level-high",
            "side-effect",
            "infection",
            "infection-over",
            "interaction",
            "formulation-changed",
            "tapered",
            "other");
    static final List<String> OF_STOP = List.of(
            "completed",
            "planned-withdrawal",
            "side-effect",
            "infection",
            "interaction",
            "unable-to-buy",
            "graft-loss",
            "other");

    private StopReasons() {}

    static String key(String code) {
        return "medication.reason-" + code;
    }

    /** The words of a code; what came from elsewhere stays as it is. */
    static String words(String code, Messages messages) {
        return messages.has(key(code)) ? messages.text(key(code)) : code;
    }
}
