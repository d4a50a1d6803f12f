package org.catamnesis.plot;

/** A chosen period, from the earlier to the later time. */
public record Selection(double from, double to) {
    public Selection {
        double earlier = Math.min(from, to);
        to = Math.max(from, to);
        from = earlier;
    }
}
