package org.catamnesis.followup.protocol;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.catamnesis.followup.protocol.ProtocolFinding.Kind;
import org.catamnesis.lab.AnalyteCatalogue;

/** Whether a protocol can be kept: whatever it forgets or says twice would let a patient fall out of follow-up. */
public final class ProtocolCheck {
    private static final Pattern KEY = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private final Predicate<String> analytes;
    private final Predicate<String> conditions;

    /** @param analytes whether a code is known; {@code conditions} likewise */
    ProtocolCheck(Predicate<String> analytes, Predicate<String> conditions) {
        this.analytes = analytes;
        this.conditions = conditions;
    }

    /** With the analytes and conditions that this workstation knows. */
    public static ProtocolCheck shipped() {
        AnalyteCatalogue catalogue = AnalyteCatalogue.standard();
        LineConditions known = LineConditions.shipped();
        return new ProtocolCheck(
                code -> catalogue.byCode(code).isPresent(),
                code -> known.of(code).isPresent());
    }

    /** What there is to say, by series and band; empty for a sound one. */
    public List<ProtocolFinding> of(Protocol protocol) {
        List<ProtocolFinding> findings = new ArrayList<>();
        if (blank(protocol.zh()) && blank(protocol.en())) findings.add(finding(Kind.NAME_MISSING, -1));
        if (protocol.series().isEmpty()) findings.add(finding(Kind.NO_SERIES, -1));
        else forLife(protocol, findings);
        Set<String> keys = new HashSet<>();
        for (int at = 0; at < protocol.series().size(); at++) {
            ProtocolSeries series = protocol.series().get(at);
            if (blank(series.zh()) && blank(series.en())) findings.add(finding(Kind.SERIES_NAME_MISSING, at));
            if (series.key() == null || !KEY.matcher(series.key()).matches()) findings.add(finding(Kind.KEY_UNFIT, at));
            else if (!keys.add(series.key())) findings.add(finding(Kind.KEY_TWICE, at));
            codes(series, at, findings);
            bands(series, at, findings);
        }
        return findings;
    }

    private static void forLife(Protocol protocol, List<ProtocolFinding> findings) {
        if (protocol.organ() == null) {
            if (protocol.series().stream().noneMatch(ProtocolCheck::endless))
                findings.add(finding(Kind.NOTHING_FOR_LIFE, -1));
            return;
        }
        if (without(protocol, LineKind.VISIT)) findings.add(finding(Kind.NO_VISIT_FOR_LIFE, -1));
        if (without(protocol, LineKind.LAB)) findings.add(finding(Kind.NO_LAB_FOR_LIFE, -1));
    }

    /** Whether nothing of the kind is asked of everybody for ever. */
    private static boolean without(Protocol protocol, LineKind kind) {
        return protocol.series().stream()
                .noneMatch(series -> series.kind() == kind && series.condition() == null && endless(series));
    }

    private static boolean endless(ProtocolSeries series) {
        return !series.bands().isEmpty() && series.bands().getLast().toDay() == null;
    }

    private void codes(ProtocolSeries series, int at, List<ProtocolFinding> findings) {
        if (series.condition() != null && !conditions.test(series.condition()))
            findings.add(finding(Kind.CONDITION_UNKNOWN, at, series.condition()));
        series.panel().stream()
                .filter(code -> !known(code))
                .forEach(code -> findings.add(finding(Kind.PANEL_UNKNOWN, at, code)));
        for (String code : series.fulfilledBy()) {
            if (!known(code)) findings.add(finding(Kind.FULFILLED_UNKNOWN, at, code));
            else if (!series.panel().contains(code)) findings.add(finding(Kind.FULFILLED_NOT_ORDERED, at, code));
        }
    }

    private boolean known(String code) {
        return code.equals(ProtocolSeries.TROUGH) || analytes.test(code);
    }

    private static void bands(ProtocolSeries series, int at, List<ProtocolFinding> findings) {
        if (series.bands().isEmpty()) {
            findings.add(finding(Kind.NO_BANDS, at));
            return;
        }
        ProtocolBand before = null;
        for (int place = 0; place < series.bands().size(); place++) {
            ProtocolBand band = series.bands().get(place);
            List<Found> found = new ArrayList<>(alone(band));
            if (before != null) found.add(behind(before, band));
            for (Found one : found)
                if (one != null) findings.add(new ProtocolFinding(one.kind(), at, place, one.arguments()));
            before = band;
        }
        if (before.toDay() != null) findings.add(finding(Kind.ENDS, at, before.toDay()));
    }

    private record Found(Kind kind, List<Object> arguments) {
        static Found of(Kind kind, Object... arguments) {
            return new Found(kind, List.of(arguments));
        }
    }

    private static List<Found> alone(ProtocolBand band) {
        List<Found> found = new ArrayList<>();
        if (band.fromDay() < 0) found.add(Found.of(Kind.FROM_NEGATIVE));
        if (band.toDay() != null && band.toDay() < band.fromDay()) found.add(Found.of(Kind.TO_BEFORE_FROM));
        int interval = Intervals.shortest(band.rhythm());
        if (interval < 1) found.add(Found.of(Kind.RHYTHM_EMPTY));
        if (band.rhythm() instanceof Rhythm.OnDays(List<Integer> days)) {
            if (band.anchor() != Anchor.TRANSPLANT) found.add(Found.of(Kind.ANCHOR_NEEDS_TRANSPLANT));
            days.stream()
                    .filter(day -> day < band.fromDay() || (band.toDay() != null && day > band.toDay()))
                    .forEach(day -> found.add(Found.of(Kind.DAY_OUTSIDE, day)));
        }
        int window = band.windowBefore() + band.windowAfter() + 1;
        if (band.windowBefore() < 0 || band.windowAfter() < 0) found.add(Found.of(Kind.WINDOW_NEGATIVE));
        else if (interval >= 1 && window > interval) found.add(Found.of(Kind.WINDOW_TOO_LONG, window, interval));
        return found;
    }

    private static Found behind(ProtocolBand before, ProtocolBand band) {
        if (before.toDay() == null) return Found.of(Kind.AFTER_FOREVER);
        if (band.fromDay() <= before.toDay()) return Found.of(Kind.OVERLAPS, before.fromDay(), before.toDay());
        if (band.fromDay() > before.toDay() + 1) return Found.of(Kind.GAP, before.toDay() + 1, band.fromDay() - 1);
        return null;
    }

    private static ProtocolFinding finding(Kind kind, int series, Object... arguments) {
        return new ProtocolFinding(kind, series, -1, List.of(arguments));
    }

    private static boolean blank(String text) {
        return Objects.requireNonNullElse(text, "").isBlank();
    }
}
