package org.catamnesis.plot;

/** How a line is drawn; width in pixels. */
public record Stroke(Ink ink, double width, Dash dash) {
    public enum Dash {
        SOLID,
        DASHED,
        DOTTED;

        /** Lengths drawn and left out in pixels, none for a solid line. */
        public double[] lengths() {
            return switch (this) {
                case SOLID -> new double[0];
                case DASHED -> new double[] {4, 3};
                case DOTTED -> new double[] {1.5, 2.5};
            };
        }
    }

    public static Stroke solid(Ink ink, double width) {
        return new Stroke(ink, width, Dash.SOLID);
    }

    public static Stroke hairline(Ink ink) {
        return solid(ink, 1);
    }

    public static Stroke dashed(Ink ink, double width) {
        return new Stroke(ink, width, Dash.DASHED);
    }

    public static Stroke dotted(Ink ink, double width) {
        return new Stroke(ink, width, Dash.DOTTED);
    }
}
