package org.catamnesis.followup.protocol;

import java.util.List;
import org.catamnesis.patient.Organ;

/**
 * How patients with a graft are followed, for life.
 *
 * @param code stable, such as {@code liver-china-outpatient}
 * @param organ whose grafts it is for; null for any
 */
public record Protocol(
        String code, String version, Organ organ, String zh, String en, String source, List<ProtocolSeries> series) {
    public Protocol {
        series = List.copyOf(series);
    }
}
