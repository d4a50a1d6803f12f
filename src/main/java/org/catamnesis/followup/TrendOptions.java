package org.catamnesis.followup;

import java.util.List;
import org.catamnesis.patient.Transplant;

/**
 * What a trend shows.
 *
 * @param panels from above to below
 * @param sinceTransplant whether the days since the transplant lead, not the calendar
 * @param graft from whose day time is counted; null when there is none
 */
public record TrendOptions(List<TrendPanel> panels, boolean sinceTransplant, Transplant graft) {
    public TrendOptions {
        panels = List.copyOf(panels);
    }

    /** The usual panels and the newest graft. */
    public static TrendOptions usual(PatientChart chart) {
        return new TrendOptions(
                TrendPanel.usual(chart), true, chart.newestGraft().orElse(null));
    }

    public TrendOptions panels(List<TrendPanel> newPanels) {
        return new TrendOptions(newPanels, sinceTransplant, graft);
    }

    public TrendOptions otherAxis() {
        return new TrendOptions(panels, !sinceTransplant, graft);
    }

    public TrendOptions graft(Transplant newGraft) {
        return new TrendOptions(panels, sinceTransplant, newGraft);
    }
}
