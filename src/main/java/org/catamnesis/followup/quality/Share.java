package org.catamnesis.followup.quality;

/** A part of a whole; the whole may be nothing. */
public record Share(int part, int whole) {
    public static final Share NONE = new Share(0, 0);

    public Share {
        if (part < 0 || part > whole) throw new IllegalArgumentException(part + " of " + whole);
    }

    public int missing() {
        return whole - part;
    }

    public boolean known() {
        return whole > 0;
    }

    /** Whole percent, rounded half up, but 100 only for all and 0 only for none; of nothing it is none. */
    public int percent() {
        if (whole == 0 || part == 0) return 0;
        int rounded = (int) Math.round(100.0 * part / whole);
        return part == whole ? 100 : Math.clamp(rounded, 1, 99);
    }

    Share plus(Share other) {
        return new Share(part + other.part, whole + other.whole);
    }

    Share plus(boolean one) {
        return new Share(part + (one ? 1 : 0), whole + 1);
    }
}
