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

    /** A desk for one who is signed in, which looks and speaks like this one and is let go of as a whole. */
    public Desk inside() {
        var itsWords = new Words(words);
        var itsNotifications = new Notifications(itsWords);
        var itsTasks = tasks.another();
        itsTasks.onUnhandled(itsNotifications::problem);
        return new Desk(
                itsWords,
                new Theme(theme),
                itsTasks,
                itsNotifications,
                new Navigator(),
                new ViewLoader(itsWords),
                copies);
    }

    /** Whether this window hides who patients are; ask it wherever a name, number or file name is shown. */
    public Privacy privacy() {
        return words.privacy();
    }

    /** Nothing reaches from the desk around it to those who worked at this one any more. */
    public void leave() {
        words.leave();
        theme.leave();
        tasks.leave();
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
