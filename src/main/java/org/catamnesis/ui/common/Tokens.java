package org.catamnesis.ui.common;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;

/** The colours of one appearance by their names in the style sheet, for what is painted and not styled. */
public final class Tokens {
    private static final Pattern TOKEN = Pattern.compile("-cat-([a-z0-9-]+):\\s*(#[0-9a-fA-F]{6})\\s*;");
    private final Map<String, Color> colours = new LinkedHashMap<>();

    public Tokens(Appearance appearance) {
        try (InputStream in = Tokens.class.getResourceAsStream(appearance.stylesheet())) {
            var matcher = TOKEN.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            while (matcher.find()) {
                colours.put(matcher.group(1), Color.web(matcher.group(2)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The colour of a token without its prefix, such as {@code text-quiet}.
     *
     * @throws IllegalArgumentException when the theme does not have it
     */
    public Color colour(String token) {
        Color colour = colours.get(token);
        if (colour == null) {
            throw new IllegalArgumentException("add -cat-" + token + " to theme/light.css and theme/dark.css");
        }
        return colour;
    }

    Map<String, Color> all() {
        return Map.copyOf(colours);
    }
}
