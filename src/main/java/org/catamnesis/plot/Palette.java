package org.catamnesis.plot;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The colours of a theme by what they mean, as the style sheets name them; {@code series} in the order of Okabe and Ito. */
public record Palette(
        Ink surface,
        Ink surfaceRaised,
        Ink line,
        Ink text,
        Ink textQuiet,
        Ink accent,
        Ink high,
        Ink low,
        Ink critical,
        Ink good,
        Ink event,
        Ink dose,
        Ink corridor,
        Ink interval,
        Ink unreviewed,
        Ink focus,
        List<Ink> series) {
    private static final Pattern TOKEN = Pattern.compile("-cat-([a-z0-9-]+):\\s*#([0-9a-fA-F]{6})\\s*;");

    public Palette {
        series = List.copyOf(series);
        if (series.isEmpty()) throw new IllegalArgumentException("a palette without series colours");
    }

    /** The colours of screen and paper. */
    public static Palette light() {
        return Shipped.LIGHT;
    }

    public static Palette dark() {
        return Shipped.DARK;
    }

    /**
     * The palette of a style sheet, from its {@code -cat-…} tokens.
     *
     * @throws IllegalArgumentException when it lacks one
     */
    public static Palette read(String css) {
        Map<String, Ink> tokens = new HashMap<>();
        Matcher matcher = TOKEN.matcher(css);
        while (matcher.find()) tokens.put(matcher.group(1), Ink.of(Integer.parseInt(matcher.group(2), 16)));
        List<Ink> series = new ArrayList<>();
        while (tokens.containsKey("series-" + (series.size() + 1)))
            series.add(tokens.get("series-" + (series.size() + 1)));
        return new Palette(
                token(tokens, "surface"),
                token(tokens, "surface-raised"),
                token(tokens, "line"),
                token(tokens, "text"),
                token(tokens, "text-quiet"),
                token(tokens, "accent"),
                token(tokens, "high"),
                token(tokens, "low"),
                token(tokens, "critical"),
                token(tokens, "good"),
                token(tokens, "event"),
                token(tokens, "dose"),
                token(tokens, "corridor"),
                token(tokens, "interval"),
                token(tokens, "unreviewed"),
                token(tokens, "focus"),
                series);
    }

    private static Ink token(Map<String, Ink> tokens, String name) {
        Ink ink = tokens.get(name);
        if (ink == null) throw new IllegalArgumentException("a theme without -cat-" + name);
        return ink;
    }

    /** The colour in which a value of this grade is written and marked. */
    public Ink of(Grade grade) {
        return switch (grade) {
            case NORMAL -> text;
            case HIGH, ABNORMAL -> high;
            case LOW -> low;
            case CRITICAL_HIGH, CRITICAL_LOW -> critical;
        };
    }

    /** The colour in which this mark is explained. */
    Ink of(Mark mark) {
        return switch (mark) {
            case HIGH, ABNORMAL -> high;
            case LOW -> low;
            case CRITICAL_HIGH, CRITICAL_LOW -> critical;
            case PATIENT_REPORTED -> accent;
            case UNREVIEWED -> unreviewed;
            case EVENT -> event;
            case FOCUS -> focus;
            case BREAK, BEYOND, UP, STEADY, DOWN -> textQuiet;
            case DOT, BELOW_LIMIT, ABOVE_LIMIT -> text;
        };
    }

    /** The line of the n-th of so many series in a panel: alone it is quiet, so that what is abnormal stands out. */
    Ink series(int n, int of) {
        return of == 1 ? textQuiet : series.get(n % series.size());
    }

    /** The ordinary results of the n-th of so many series. */
    Ink dots(int n, int of) {
        return of == 1 ? text : series.get(n % series.size());
    }

    private static final class Shipped {
        static final Palette LIGHT = shipped("light");
        static final Palette DARK = shipped("dark");

        private static Palette shipped(String theme) {
            try (InputStream in = Palette.class.getResourceAsStream("/theme/" + theme + ".css")) {
                return read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
