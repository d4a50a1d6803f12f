package org.catamnesis.plot;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which breaks of a line say their reason. Of those for one reason in a panel the widest speaks for all; reasons that
 * differ in their numbers alone are one, and are said once in the whole chart. The others say it when they are pointed at.
 */
final class GapWords {
    private static final Pattern NUMBERS = Pattern.compile("\\d+");

    private final Map<String, Trace.Gap> widest = new HashMap<>();

    GapWords(List<PanelView> panels) {
        panels.forEach(panel -> gaps(panel).forEach(gap -> {
            if (counted(gap)) widest.merge(alike(gap), gap, GapWords::wider);
        }));
    }

    Collection<Trace.Gap> of(PanelView panel) {
        Map<String, Trace.Gap> spoken = new LinkedHashMap<>();
        gaps(panel)
                .filter(gap -> !counted(gap) || widest.get(alike(gap)) == gap)
                .forEach(gap -> spoken.merge(gap.reason(), gap, GapWords::wider));
        return spoken.values();
    }

    private static Stream<Trace.Gap> gaps(PanelView panel) {
        return panel.traces().stream().flatMap(trace -> trace.gaps().stream());
    }

    private static boolean counted(Trace.Gap gap) {
        return NUMBERS.matcher(gap.reason()).find();
    }

    private static String alike(Trace.Gap gap) {
        return NUMBERS.matcher(gap.reason()).replaceAll("#");
    }

    private static Trace.Gap wider(Trace.Gap one, Trace.Gap other) {
        return other.width() > one.width() ? other : one;
    }
}
