package org.catamnesis.ui.common;

import java.util.List;
import javafx.scene.Parent;
import org.kordamp.ikonli.Ikon;

/** One screen of the window, or one section of a patient's page. Built once, shown and hidden many times. */
public interface Screen {
    /** A stable name for files and tests, such as {@code patients}. */
    String name();

    /** The message key of its title. */
    String titleKey();

    Ikon icon();

    Parent root();

    /** Its own keys, which {@code ?} shows. */
    default List<Shortcut> shortcuts() {
        return List.of();
    }

    /** Called each time it comes into view: load what may have changed. */
    default void onShow() {}

    /** Takes people to a place within it, such as a document in the inbox; called once it is in view. */
    default void go(Place place) {}

    /** What was typed and not saved, to be kept sealed while the window is locked; empty when there is nothing. */
    default Draft unsaved() {
        return new Draft();
    }

    /** Puts back what was typed before the window was locked; called once it was in view. */
    default void resume(Draft draft) {}

    /** Called when something behind it changed what it shows, whether it is in view or not. */
    default void news() {}

    /** Called each time it leaves view: drop what is heavy. */
    default void onHide() {}
}
