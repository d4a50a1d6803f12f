package org.catamnesis.followup;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What kind of visit it was; the codes are those that visits are stored and exported with. */
public enum VisitKind {
    OUTPATIENT("visit", "clinic", "follow-up", "followup", "office", "门诊", "复诊", "随访", "门诊随访"),
    INPATIENT("ward", "admission", "住院", "住院期间"),
    UNPLANNED("emergency", "urgent", "计划外", "计划外就诊", "急诊"),
    TELEPHONE("phone", "call", "video", "telemedicine", "电话", "电话随访", "视频", "视频随访"),
    LAB("laboratory", "blood test", "化验", "抽血", "检验"),
    IMAGING("影像", "影像检查"),
    PROCEDURE("biopsy", "有创检查", "操作", "活检"),
    OTHER("其他");

    private final List<String> words;

    VisitKind(String... words) {
        this.words = List.of(words);
    }

    /** Lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind that a code means, or another word for it in English or Chinese, in lower case. */
    public static Optional<VisitKind> ofWord(String word) {
        return Arrays.stream(values())
                .filter(kind -> kind.code().equals(word) || kind.words.contains(word))
                .findFirst();
    }
}
