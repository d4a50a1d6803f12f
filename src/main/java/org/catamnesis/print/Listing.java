package org.catamnesis.print;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.catamnesis.plot.Lettering;
import org.catamnesis.plot.Stroke;
import org.catamnesis.plot.Surface;

/** A heading with lines below it; lines that do not fit are counted. */
final class Listing {
    private static final double HEAD = 14;
    private static final double APART = 8;

    /** One line; {@code when} stands before it and may be empty. */
    record Item(String when, String text, boolean strong) {}

    private final Setting setting;
    private final String title;
    private final List<Item> items;
    private final double width;
    private final double indent;

    Listing(Setting setting, String title, List<Item> items, double width) {
        this.setting = setting;
        this.title = title;
        this.items = List.copyOf(items);
        this.width = width;
        double widest = items.stream()
                .mapToDouble(item -> setting.quiet().width(item.when()))
                .max()
                .orElse(0);
        indent = widest == 0 ? 0 : Math.min(widest + APART, width / 2);
    }

    /** With room for every line. */
    double wanted() {
        return HEAD + items.stream().mapToDouble(this::height).sum();
    }

    private double height(Item item) {
        return Math.max(1, lines(item).size()) * Setting.LINE;
    }

    private List<String> lines(Item item) {
        return Wrapping.lines(item.text(), style(item), width - indent);
    }

    private Lettering style(Item item) {
        return item.strong() ? setting.text().strong() : setting.text();
    }

    /** Draws what fits into this height; {@code more} says how many lines do not. */
    void draw(Surface surface, double x, double y, double height, IntFunction<String> more) {
        surface.text(setting.heading().fitted(title, width), x, y + 8, setting.heading());
        surface.line(
                x, y + 11, x + width, y + 11, Stroke.solid(setting.palette().line(), 0.6));
        double baseline = y + HEAD + 7.4;
        List<Item> fitting = fitting(height);
        for (Item item : fitting) {
            surface.text(setting.quiet().fitted(item.when(), indent), x, baseline, setting.quiet());
            for (String line : lines(item)) {
                surface.text(line, x + indent, baseline, style(item));
                baseline += Setting.LINE;
            }
        }
        int left = items.size() - fitting.size();
        if (left > 0) surface.text(more.apply(left), x + indent, baseline, setting.quiet());
    }

    private List<Item> fitting(double height) {
        if (wanted() <= height) return items;
        List<Item> fitting = new ArrayList<>();
        double free = height - HEAD - Setting.LINE;
        for (Item item : items) {
            free -= height(item);
            if (free < 0) return fitting;
            fitting.add(item);
        }
        return fitting;
    }
}
