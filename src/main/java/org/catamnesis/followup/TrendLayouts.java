package org.catamnesis.followup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.catamnesis.access.ViewSettings;
import org.catamnesis.patient.Organ;

/** Which panels somebody chose for the patients of an organ, in which order and on which scale. */
public final class TrendLayouts {
    private static final String NAME = "trend.panels.";
    private static final String BETWEEN = " ";
    private static final String OVER = "+";
    private static final String SCALE = "~";
    private static final int MOST = 24;

    private final ViewSettings settings;

    public TrendLayouts(ViewSettings settings) {
        this.settings = settings;
    }

    /** The own choice, else the programme's, else what the organ asks for. */
    public List<TrendPanel> of(Organ organ) {
        return settings.chosen(name(organ)).map(TrendLayouts::read).orElseGet(() -> TrendPanel.forOrgan(organ));
    }

    /** Whether who is signed in has an own choice. */
    public boolean own(Organ organ) {
        return settings.own(name(organ)).isPresent();
    }

    public void keep(Organ organ, List<TrendPanel> panels) {
        settings.keep(name(organ), write(panels));
    }

    /** Back to what the programme, or the organ, asks for. */
    public void forget(Organ organ) {
        settings.forget(name(organ));
    }

    /** For everybody without a choice of their own. */
    public void keepForProgramme(Organ organ, List<TrendPanel> panels) {
        settings.keepForAll(name(organ), write(panels));
    }

    private static String name(Organ organ) {
        return NAME + organ.code();
    }

    static String write(List<TrendPanel> panels) {
        return panels.stream().map(TrendLayouts::write).collect(Collectors.joining(BETWEEN));
    }

    private static String write(TrendPanel panel) {
        String codes = String.join(OVER, panel.analytes());
        return panel.scale() == TrendScale.USUAL
                ? codes
                : codes + SCALE + panel.scale().code();
    }

    /** What cannot be understood is left out. */
    static List<TrendPanel> read(String text) {
        List<TrendPanel> panels = new ArrayList<>();
        for (String one : text.strip().split("\\s+")) {
            int at = one.indexOf(SCALE);
            String codes = at < 0 ? one : one.substring(0, at);
            Optional<TrendScale> scale =
                    at < 0 ? Optional.of(TrendScale.USUAL) : TrendScale.ofCode(one.substring(at + 1));
            if (codes.isEmpty() || panels.size() == MOST) continue;
            String[] analytes = Arrays.stream(codes.split("\\+"))
                    .filter(code -> !code.isEmpty())
                    .toArray(String[]::new);
            if (analytes.length > 0) panels.add(TrendPanel.of(analytes).scale(scale.orElse(TrendScale.USUAL)));
        }
        return panels;
    }
}
