package org.catamnesis.plot;

/** A colour with its opacity, as 0xAARRGGBB. */
public record Ink(int argb) {
    /** An opaque colour from 0xRRGGBB. */
    public static Ink of(int rgb) {
        return new Ink(0xFF000000 | rgb);
    }

    public int red() {
        return argb >> 16 & 0xFF;
    }

    public int green() {
        return argb >> 8 & 0xFF;
    }

    public int blue() {
        return argb & 0xFF;
    }

    /** 0 (nothing) to 1 (solid). */
    public double opacity() {
        return (argb >>> 24) / 255.0;
    }

    /** The same colour at this opacity, 0 to 1. */
    public Ink at(double opacity) {
        return new Ink((int) Math.round(Math.clamp(opacity, 0, 1) * 255) << 24 | argb & 0xFFFFFF);
    }

    /** The solid colour that is seen when this one lies on {@code ground}. */
    public Ink over(Ink ground) {
        return of(
                mixed(red(), ground.red()) << 16 | mixed(green(), ground.green()) << 8 | mixed(blue(), ground.blue()));
    }

    private int mixed(int mine, int below) {
        return (int) Math.round(mine * opacity() + below * (1 - opacity()));
    }

    /** {@code #rrggbb}, without the opacity. */
    public String hex() {
        return "#%06x".formatted(argb & 0xFFFFFF);
    }

    /** Contrast with another solid colour, 1 to 21, as WCAG 2.2 defines it. */
    public double contrast(Ink other) {
        double mine = luminance();
        double theirs = other.luminance();
        return (Math.max(mine, theirs) + 0.05) / (Math.min(mine, theirs) + 0.05);
    }

    private double luminance() {
        return 0.2126 * linear(red()) + 0.7152 * linear(green()) + 0.0722 * linear(blue());
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}
