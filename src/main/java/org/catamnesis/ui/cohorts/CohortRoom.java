package org.catamnesis.ui.cohorts;

/** The rooms of the page; each is about the definition that is open, but for the last three. */
enum CohortRoom {
    DEFINITION("cohorts.room-definition"),
    STATISTICS("cohorts.room-statistics"),
    PRIVACY("cohorts.room-privacy"),
    EXPORT("cohorts.room-export"),
    REQUESTS("cohorts.room-requests"),
    HISTORY("cohorts.room-history"),
    REIDENTIFY("cohorts.room-reidentify");

    private final String titleKey;

    CohortRoom(String titleKey) {
        this.titleKey = titleKey;
    }

    String titleKey() {
        return titleKey;
    }
}
