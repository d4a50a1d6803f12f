package org.catamnesis.report;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.catamnesis.lab.SampleTiming;

/**
 * Whether the sample of a drug level is a trough: marked so; or 10–14 h after a twice-daily dose and 20–28 h after a
 * once-daily one, which is the interval between doses give or take a sixth of it; presumed where no dose time is known or
 * how often is only assumed. Source: clinical content of the project, section 2.3.
 */
final class LevelTiming {
    private static final double TOLERANCE = 1.0 / 6;
    private static final Set<String> TROUGHS = Set.of("TAC", "CSA", "SRL", "EVL", "MPA");
    private static final Set<String> PEAKS = Set.of("CSA-C2");
    private static final Pattern PEAK = Pattern.compile(
            "(?i)峰浓度|峰值|服药后|给药后|用药后|(?<![A-Za-z0-9])C-?2(?![A-Za-z0-9])|\\bpeak|\\bpic\\b|\\bpicco|\\bpico\\b|spitzenspiegel"
                    + "|post-?\\s?dose|\\b2\\s?h(?:ours?|rs?)? (?:post|after)");
    private static final Pattern TROUGH = Pattern.compile(
            "(?i)谷浓度|谷值|服药前|给药前|用药前|(?<![A-Za-z0-9])C-?0(?![A-Za-z0-9])|\\btrough|\\brésiduel|\\bresiduel|\\bvalle\\b|talspiegel|pre-?\\s?dose");

    private LevelTiming() {}

    /** What name, heading or remark say; null when they say nothing. A peak is never taken for a trough. */
    static SampleTiming marked(String texts) {
        if (PEAK.matcher(texts).find()) return SampleTiming.NOT_TROUGH;
        return TROUGH.matcher(texts).find() ? SampleTiming.TROUGH : null;
    }

    /** Whether the analyte is a level whose timing counts when nothing marks it. */
    static boolean timed(String analyte) {
        return analyte != null && (TROUGHS.contains(analyte) || PEAKS.contains(analyte));
    }

    /**
     * @param marked null when nothing is marked
     * @param sampledAt null when only the day is known
     * @param lastDoseAt null when it is not known
     */
    static Optional<SampleTiming> of(
            String analyte, SampleTiming marked, LocalDateTime sampledAt, LocalDateTime lastDoseAt, DoseRhythm rhythm) {
        if (analyte == null) return Optional.empty();
        if (PEAKS.contains(analyte)) return Optional.of(SampleTiming.NOT_TROUGH);
        if (marked != null) return Optional.of(marked);
        if (!timed(analyte)) return Optional.empty();
        boolean known = sampledAt != null && lastDoseAt != null && !sampledAt.isBefore(lastDoseAt);
        if (!known) return Optional.of(SampleTiming.PRESUMED_TROUGH);
        double minutes = Duration.between(lastDoseAt, sampledAt).toMinutes();
        double usual = 60 * rhythm.hoursBetween();
        boolean inside = Math.abs(minutes - usual) <= usual * TOLERANCE + 1e-9;
        if (!inside) return Optional.of(SampleTiming.NOT_TROUGH);
        return Optional.of(rhythm.known() ? SampleTiming.TROUGH : SampleTiming.PRESUMED_TROUGH);
    }
}
