package org.catamnesis.followup.protocol;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.catamnesis.patient.Organ;

/** Protocols as JSON, in the shape of {@code content/protocols.json}. Nothing unknown is skipped: it might have been what mattered. */
final class ProtocolJson {
    private static final String GRID = "transplant";
    private static final String LAST = "lastActual";
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private ProtocolJson() {}

    private record PackText(
            String version,
            String source,
            String reviewBy,
            List<String> usual,
            String milestones,
            List<LineCondition> conditions,
            List<ProtocolText> protocols) {}

    private record ProtocolText(
            String code, String version, String organ, String zh, String en, String source, List<SeriesText> series) {
        Protocol protocol() {
            return new Protocol(
                    code,
                    version,
                    organ == null ? null : Organ.ofCode(organ),
                    zh,
                    en,
                    source,
                    series.stream().map(SeriesText::series).toList());
        }
    }

    private record SeriesText(
            String key,
            String kind,
            String zh,
            String en,
            List<String> panel,
            String condition,
            List<String> fulfilledBy,
            List<BandText> bands) {
        ProtocolSeries series() {
            return new ProtocolSeries(
                    key,
                    LineKind.ofCode(kind),
                    zh,
                    en,
                    panel,
                    condition,
                    fulfilledBy,
                    bands.stream().map(BandText::band).toList());
        }
    }

    private record BandText(int from, Integer to, String rhythm, String anchor, List<Integer> window, String source) {
        ProtocolBand band() {
            if (window.size() != 2) throw new IllegalArgumentException("window");
            return new ProtocolBand(
                    from,
                    to,
                    RhythmText.read(rhythm).orElseThrow(),
                    ProtocolJson.anchor(anchor),
                    window.getFirst(),
                    window.getLast(),
                    source);
        }
    }

    static Anchor anchor(String text) {
        return switch (text) {
            case GRID -> Anchor.TRANSPLANT;
            case LAST -> Anchor.LAST_ACTUAL;
            default -> throw new IllegalArgumentException("anchor");
        };
    }

    static ProtocolPack pack(String json) {
        try {
            PackText text = MAPPER.readValue(json, PackText.class);
            return new ProtocolPack(
                    text.version(),
                    text.source(),
                    LocalDate.parse(text.reviewBy()),
                    text.usual(),
                    text.milestones(),
                    new LineConditions(text.conditions()),
                    text.protocols().stream().map(ProtocolText::protocol).toList());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(ProtocolPack.NAME, e);
        }
    }

    /** Empty for what is not written so, such as by a newer workstation. */
    static Optional<Protocol> read(String json) {
        try {
            return Optional.of(MAPPER.readValue(json, ProtocolText.class).protocol());
        } catch (JsonProcessingException | RuntimeException _) {
            return Optional.empty();
        }
    }

    /** The same text for the same protocol, whenever it is written. */
    static String write(Protocol protocol) {
        try {
            return MAPPER.writeValueAsString(new ProtocolText(
                    protocol.code(),
                    protocol.version(),
                    protocol.organ() == null ? null : protocol.organ().name().toLowerCase(Locale.ROOT),
                    protocol.zh(),
                    protocol.en(),
                    protocol.source(),
                    protocol.series().stream().map(ProtocolJson::text).toList()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static SeriesText text(ProtocolSeries series) {
        return new SeriesText(
                series.key(),
                series.kind().code(),
                series.zh(),
                series.en(),
                series.panel(),
                series.condition(),
                series.fulfilledBy(),
                series.bands().stream().map(ProtocolJson::text).toList());
    }

    private static BandText text(ProtocolBand band) {
        return new BandText(
                band.fromDay(),
                band.toDay(),
                RhythmText.format(band.rhythm()),
                band.anchor() == Anchor.TRANSPLANT ? GRID : LAST,
                List.of(band.windowBefore(), band.windowAfter()),
                band.source());
    }
}
