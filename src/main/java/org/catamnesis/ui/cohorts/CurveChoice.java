package org.catamnesis.ui.cohorts;

import java.util.ArrayList;
import java.util.List;
import org.catamnesis.cohort.statistics.Endpoint;

/** Which curve is looked at: survival, or the cumulative incidence of what death can come before. */
record CurveChoice(Endpoint endpoint, boolean incidence) {
    static final CurveChoice FIRST = new CurveChoice(Endpoint.PATIENT, false);

    /** @param incidences whether single events may be told, of which a cumulative incidence is made */
    static List<CurveChoice> all(boolean incidences) {
        List<CurveChoice> all = new ArrayList<>();
        for (Endpoint each : Endpoint.values()) all.add(new CurveChoice(each, false));
        if (incidences)
            for (Endpoint each : Endpoint.values()) if (each.hasCompeting()) all.add(new CurveChoice(each, true));
        return all;
    }
}
