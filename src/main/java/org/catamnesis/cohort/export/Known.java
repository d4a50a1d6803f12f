package org.catamnesis.cohort.export;

import java.util.Locale;

/** What somebody outside may know of a patient beside, or instead of, what k counts. */
enum Known {
    ORGAN("The same, and the organ", "同上，并知道器官", true),
    DONOR("The same, the organ and the donor type", "同上，并知道器官、供者类型", true),
    AETIOLOGY("The same, the organ, the donor type and the aetiology group", "同上，并知道器官、供者类型、病因组", true),
    OUTCOME("All of these, and how it ended", "以上全部，并知道结局", true),
    FOLLOW_UP("The same, and the days of follow-up", "同类，并知道随访天数", true),
    FOLLOW_UP_ALONE("Nothing but the days of follow-up", "仅知道随访天数", false),
    DEATH("The year of the transplant and the day of death", "移植年份与死亡日", false),
    VISITS("The days of the first five visits", "前五次随访日", false),
    CREATININES("The first three creatinine values", "前三次肌酐值", false);

    private final String english;
    private final String chinese;
    private final boolean counted;

    Known(String english, String chinese, boolean counted) {
        this.english = english;
        this.chinese = chinese;
        this.counted = counted;
    }

    /** English, then Chinese. */
    String words() {
        return english + " · " + chinese;
    }

    /** Whether it is known beside the quasi-identifiers that k counts. */
    boolean counted() {
        return counted;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
