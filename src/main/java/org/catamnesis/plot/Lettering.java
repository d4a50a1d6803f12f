package org.catamnesis.plot;

/** How a text is set: size in pixels of the em, weight, colour, and which end of it the given place is. */
public record Lettering(double size, boolean bold, Anchor anchor, Ink ink) {
    public enum Anchor {
        LEFT,
        CENTRE,
        RIGHT
    }

    /** The smallest size that is ever used. */
    public static final double SMALL = 11;

    public static final double BASE = 13;
    public static final double TITLE = 16;

    public static Lettering small(Ink ink) {
        return new Lettering(SMALL, false, Anchor.LEFT, ink);
    }

    public static Lettering base(Ink ink) {
        return new Lettering(BASE, false, Anchor.LEFT, ink);
    }

    public static Lettering title(Ink ink) {
        return new Lettering(TITLE, true, Anchor.LEFT, ink);
    }

    public Lettering strong() {
        return new Lettering(size, true, anchor, ink);
    }

    public Lettering centred() {
        return new Lettering(size, bold, Anchor.CENTRE, ink);
    }

    public Lettering right() {
        return new Lettering(size, bold, Anchor.RIGHT, ink);
    }

    /** Width of the text in pixels. */
    public double width(String text) {
        return Face.of(bold).width(text) * size;
    }

    /** Where a text of this width begins when {@code x} is its anchor. */
    public double start(double x, double width) {
        return switch (anchor) {
            case LEFT -> x;
            case CENTRE -> x - width / 2;
            case RIGHT -> x - width;
        };
    }

    /** The text, shortened with an ellipsis when it is wider than {@code room}; empty when not even that fits. */
    public String fitted(String text, double room) {
        if (width(text) <= room) return text;
        int[] points = text.codePoints().toArray();
        for (int length = points.length - 1; length > 0; length--) {
            String shorter = new String(points, 0, length).stripTrailing() + "…";
            if (width(shorter) <= room) return shorter;
        }
        return "";
    }
}
