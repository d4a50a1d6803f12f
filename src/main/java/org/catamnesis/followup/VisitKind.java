package org.catamnesis.followup;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What kind of visit it was; the codes are those that visits are stored and exported with. */
public enum VisitKind {
    OUTPATIENT,
    INPATIENT,
    UNPLANNED,
    TELEPHONE,
    OTHER;

    private static final Map<String, VisitKind> CHINESE = Map.of(
            "门诊",
            OUTPATIENT,
            "住院",
            INPATIENT,
            "住院期间",
            INPATIENT,
            "计划外",
            UNPLANNED,
            "计划外就诊",
            UNPLANNED,
            "电话",
            TELEPHONE,
            "电话随访",
            TELEPHONE,
            "其他",
            OTHER);

    /** Lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind that a code or its Chinese name means. */
    public static Optional<VisitKind> ofWord(String word) {
        return Arrays.stream(values())
                .filter(kind -> kind.code().equals(word))
                .findFirst()
                .or(() -> Optional.ofNullable(CHINESE.get(word)));
    }
}
