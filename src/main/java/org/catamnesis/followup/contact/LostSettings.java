package org.catamnesis.followup.contact;

import java.util.Optional;
import org.catamnesis.access.Session;
import org.catamnesis.access.ViewSettings;

/** The clinic's number of attempts until somebody counts as lost; a doctor sets it for everybody. */
public final class LostSettings {
    public static final int MOST = 20;
    private static final String NAME = "followup.attempts";
    private final ViewSettings settings;

    public LostSettings(Session session) {
        this.settings = new ViewSettings(session);
    }

    public LostRule rule() {
        return settings.common(NAME).flatMap(LostSettings::read).orElse(LostRule.USUAL);
    }

    /** What counts from the next attempt on; nobody's state changes by itself. */
    public void change(LostRule rule) {
        settings.keepForAll(NAME, String.valueOf(rule.attempts()));
    }

    /** What is no number between 1 and {@link #MOST} is empty. */
    public static Optional<LostRule> read(String text) {
        return text.strip().matches("[1-9]\\d?")
                ? Optional.of(Integer.parseInt(text.strip()))
                        .filter(number -> number <= MOST)
                        .map(LostRule::new)
                : Optional.empty();
    }
}
