package org.catamnesis.ui.common;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Objects;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;

/** The one door to FXML. Controllers are made by their constructors and given; texts written as %key stay live. */
public final class ViewLoader {
    private final Words words;

    public ViewLoader(Words words) {
        this.words = words;
    }

    /**
     * Loads a view around its controllers.
     *
     * @param controllers one for each {@code fx:controller} that the file names
     * @throws IllegalArgumentException when a controller that the file names was not given
     */
    public Parent load(FxmlView view, Object... controllers) {
        var loader = new FXMLLoader(Objects.requireNonNull(ViewLoader.class.getResource(view.path()), view.path()));
        loader.setResources(new KeyBundle());
        loader.setLoadListener(new LiveTexts(words));
        loader.setControllerFactory(type -> Arrays.stream(controllers)
                .filter(type::isInstance)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("give " + view + " its " + type.getName())));
        try {
            return loader.load();
        } catch (IOException e) {
            throw new UncheckedIOException(view.path(), e);
        }
    }
}
