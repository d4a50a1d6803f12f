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

/** What the workstation looks like, switched while it runs; pop-ups and canvases follow. */
public final class Theme {
    private final ReadOnlyObjectWrapper<Appearance> appearance = new ReadOnlyObjectWrapper<>();
    private final Map<Appearance, Tokens> tokens = new EnumMap<>(Appearance.class);
    private final List<Scene> scenes = new ArrayList<>();

    public Theme(Appearance first) {
        Fonts.load();
        wear(first);
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
        scenes.add(scene);
        style(scene);
    }

    public void wear(Appearance wanted) {
        if (appearance.get() == wanted) {
            return;
        }
        Application.setUserAgentStylesheet(
                (wanted == Appearance.LIGHT ? new PrimerLight() : new PrimerDark()).getUserAgentStylesheet());
        appearance.set(wanted);
        scenes.forEach(this::style);
    }

    private void style(Scene scene) {
        scene.getStylesheets().setAll(url(appearance.get().stylesheet()), url("/theme/catamnesis.css"));
    }

    private static String url(String name) {
        return Objects.requireNonNull(Theme.class.getResource(name), name).toExternalForm();
    }
}
