package org.catamnesis.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ThemeTest {
    private static final Pattern LITERAL = Pattern.compile(
            "(?<!\\son[A-Za-z]{1,30}=\")#[0-9a-fA-F]{3,8}\\b|\\b(rgba?|hsba?|hsla?|derive|ladder)\\(|[:,(\\s](white|black|red|green|blue|gray|grey|orange|yellow)\\b(?=\\s*[;,)])");
    private static final Pattern PAINTED =
            Pattern.compile("Color\\.(web|rgb|hsb|gray|valueOf|color)\\(|Color\\.[A-Z]{3,}|Paint\\.valueOf");
    private static final List<String> BACKGROUNDS =
            List.of("surface", "surface-sunken", "surface-raised", "hover", "selection", "accent-quiet");

    @Test
    void bothAppearancesNameTheSameColours() {
        assertEquals(
                new Tokens(Appearance.LIGHT).all().keySet(),
                new Tokens(Appearance.DARK).all().keySet());
    }

    @ParameterizedTest
    @EnumSource
    void textIsReadable(Appearance appearance) {
        var tokens = new Tokens(appearance);
        List<String> faint = new ArrayList<>();
        for (String text : List.of("text", "text-quiet", "accent", "high", "low", "good", "unreviewed", "event")) {
            BACKGROUNDS.forEach(ground -> collect(faint, tokens, text, ground, 4.5));
        }
        collect(faint, tokens, "on-accent", "accent", 4.5);
        collect(faint, tokens, "on-critical", "critical", 4.5);
        assertEquals(List.of(), faint);
    }

    @ParameterizedTest
    @EnumSource
    void marksCanBeSeen(Appearance appearance) {
        var tokens = new Tokens(appearance);
        List<String> faint = new ArrayList<>();
        Stream.concat(
                        Stream.of("focus", "edge", "critical", "event", "dose", "corridor", "interval", "unreviewed"),
                        tokens.all().keySet().stream().filter(name -> name.startsWith("series-")))
                .forEach(mark -> collect(faint, tokens, mark, "surface", 3));
        assertEquals(List.of(), faint);
    }

    @Test
    void styleSheetsAndScreensUseTokensOnly() throws IOException {
        List<String> literals = new ArrayList<>();
        find(literals, Path.of("src/main/resources/theme"), ".css", LITERAL, "light.css", "dark.css");
        find(literals, Path.of("src/main/resources/fxml"), ".fxml", LITERAL);
        find(
                literals,
                Path.of("src/main/java/org/catamnesis/ui"),
                ".java",
                PAINTED,
                "Tokens.java",
                "CanvasSurface.java");
        assertEquals(List.of(), literals, "put the colour into theme/light.css and dark.css and use its -cat-token");
    }

    private static void find(List<String> found, Path folder, String ending, Pattern pattern, String... except)
            throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(ending))
                    .filter(path -> !List.of(except).contains(path.getFileName().toString()))
                    .toList()) {
                List<String> lines = Files.readAllLines(file);
                for (int i = 0; i < lines.size(); i++) {
                    if (pattern.matcher(lines.get(i)).find()) {
                        found.add(file + ":" + (i + 1) + " " + lines.get(i).strip());
                    }
                }
            }
        }
    }

    private static void collect(List<String> faint, Tokens tokens, String front, String back, double least) {
        double contrast = contrast(tokens.colour(front), tokens.colour(back));
        if (contrast < least) {
            faint.add("%s on %s: %.2f < %s".formatted(front, back, contrast, least));
        }
    }

    /** WCAG 2.2, contrast ratio. */
    static double contrast(Color one, Color other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }

    @Test
    void contrastOfBlackOnWhiteIsTwentyOne() {
        assertTrue(Math.abs(contrast(Color.BLACK, Color.WHITE) - 21) < 1e-9);
    }
}
