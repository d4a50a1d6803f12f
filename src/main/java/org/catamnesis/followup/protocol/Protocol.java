package org.catamnesis.followup.protocol;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.catamnesis.language.Language;
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

    /** The name in the other language where there is none in this one. */
    public String name(Language language) {
        return named(language, zh, en);
    }

    static String named(Language language, String zh, String en) {
        String wanted = language == Language.CHINESE ? zh : en;
        String other = language == Language.CHINESE ? en : zh;
        return wanted == null || wanted.isBlank() ? other : wanted;
    }

    public Optional<ProtocolSeries> series(String key) {
        return series.stream().filter(one -> one.key().equals(key)).findFirst();
    }

    public Protocol as(String newCode, String newVersion) {
        return new Protocol(newCode, newVersion, organ, zh, en, source, series);
    }

    public Protocol with(List<ProtocolSeries> others) {
        return new Protocol(code, version, organ, zh, en, source, others);
    }

    /** This one with the series of another behind its own. */
    Protocol and(Protocol other) {
        return with(Stream.concat(series.stream(), other.series().stream()).toList());
    }
}
