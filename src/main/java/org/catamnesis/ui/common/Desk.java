package org.catamnesis.ui.common;

import org.catamnesis.language.Language;

/** What every screen works with; each gets it as the first argument of its constructor. */
public record Desk(
        Words words,
        Theme theme,
        Tasks tasks,
        Notifications notifications,
        Navigator navigator,
        ViewLoader views,
        Copies copies) {

    /** A desk of a running workstation. */
    public static Desk live(Language language, Appearance appearance) {
        return with(Tasks.live(), language, appearance);
    }

    /** A desk where everything happens at once, for tests and pictures. */
    public static Desk sameThread(Language language, Appearance appearance) {
        return with(Tasks.sameThread(), language, appearance);
    }

    private static Desk with(Tasks tasks, Language language, Appearance appearance) {
        var words = new Words(language);
        var notifications = new Notifications(words);
        tasks.onUnhandled(notifications::problem);
        return new Desk(
                words,
                new Theme(appearance),
                tasks,
                notifications,
                new Navigator(),
                new ViewLoader(words),
                new Copies());
    }
}
