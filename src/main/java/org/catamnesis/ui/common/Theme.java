package org.catamnesis.ui.common;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.application.Application;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Scene;
import javafx.util.Subscription;

/** What the workstation looks like, switched while it runs; pop-ups and canvases follow. */
public final class Theme {
    private final ReadOnlyObjectWrapper<Appearance> appearance = new ReadOnlyObjectWrapper<>();
    private final Map<Appearance, Tokens> tokens = new EnumMap<>(Appearance.class);
    private final List<Scene> scenes = new ArrayList<>();

    private final Theme outer;
    private final Subscription following;

    /** Looks as the other does, until {@link #leave}; so that those who listen here can be let go of together. */
    Theme(Theme outer) {
        this.outer = outer;
        following = outer.appearance.subscribe(appearance::set);
    }

    public Theme(Appearance first) {
        outer = null;
        following = Subscription.EMPTY;
        Fonts.load();
        wear(first);
    }

    void leave() {
        following.unsubscribe();
    }

    public ReadOnlyObjectProperty<Appearance> appearance() {
        return appearance.getReadOnlyProperty();
    }

    /** The colours of the appearance that is worn now. */
    public Tokens tokens() {
        return tokens.computeIfAbsent(appearance.get(), Tokens::new);
    }

    /** Styles a scene now and at every later change. */
    public void dress(Scene scene) {
        if (outer != null) {
            outer.dress(scene);
            return;
        }
        scenes.add(scene);
        style(scene);
    }

    public void wear(Appearance wanted) {
        if (outer != null) {
            outer.wear(wanted);
            return;
        }
        if (appearance.get() == wanted) {
            return;
        }
        Application.setUserAgentStylesheet(
                (wanted == Appearance.LIGHT ? new PrimerLight() : new PrimerDark()).getUserAgentStylesheet());
        appearance.set(wanted);
        scenes.forEach(this::style);
    }

    private void style(Scene scene) {
        scene.getStylesheets()
                .setAll(
                        url(appearance.get().stylesheet()),
                        url("/theme/catamnesis.css"),
                        url("/theme/followup.css"),
                        url("/theme/overview.css"),
                        url("/theme/visit.css"));
    }

    private static String url(String name) {
        return Objects.requireNonNull(Theme.class.getResource(name), name).toExternalForm();
    }
}
