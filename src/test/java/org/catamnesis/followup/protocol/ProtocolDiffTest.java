package org.catamnesis.followup.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.catamnesis.lab.AnalyteCatalogue;
import org.catamnesis.language.Language;
import org.catamnesis.language.Messages;
import org.junit.jupiter.api.Test;

class ProtocolDiffTest {
    private static final Protocol LIVER =
            ProtocolPack.shipped().of("liver-china-outpatient").orElseThrow();

    @Test
    void theSameSaysNothing() {
        assertEquals(List.of(), between(LIVER, LIVER.as("other", "9")));
    }

    @Test
    void whatChangedIsNamedWithWhatItWas() {
        ProtocolSeries visit = LIVER.series("visit").orElseThrow();
        List<ProtocolBand> bands = new ArrayList<>(visit.bands());
        ProtocolBand second = bands.get(1);
        bands.set(
                1,
                new ProtocolBand(
                        second.fromDay(),
                        second.toDay(),
                        new Rhythm.EveryDays(21),
                        Anchor.TRANSPLANT,
                        second.windowBefore(),
                        second.windowAfter(),
                        second.source()));
        bands.set(4, new ProtocolBand(731, 3650, bands.get(4).rhythm(), Anchor.LAST_ACTUAL, 14, 14, "x"));
        assertEquals(
                List.of(
                        "Clinic visit · days 91–180: every 2 weeks · from the last one → every 3 weeks · from the transplant",
                        "Clinic visit · days 731–3650: from day 731 · China outpatient: professional knowledge; confirm"
                                + " → days 731–3650 · x"),
                between(LIVER, with(visit.with(bands))));
    }

    @Test
    void whatCameAndWentIsNamed() {
        ProtocolSeries visit = LIVER.series("visit").orElseThrow();
        ProtocolSeries calls =
                new ProtocolSeries("calls", LineKind.PHONE, "电话", "Calls", List.of(), null, List.of(), visit.bands());
        List<ProtocolSeries> others = new ArrayList<>(LIVER.series());
        others.removeIf(one -> one.key().equals("colonoscopy"));
        others.add(calls);
        assertEquals(List.of("+ Calls", "− Colonoscopy"), between(LIVER, LIVER.with(others)));
        assertEquals(
                List.of("− Clinic visit · from day 731 · every 3 months · from the last one · −14 / +14 days"
                        + " · China outpatient: professional knowledge; confirm"),
                between(LIVER, with(visit.with(visit.bands().subList(0, 4)))));
    }

    @Test
    void namesKindsConditionsAndAnalytesCount() {
        ProtocolSeries visit = LIVER.series("visit").orElseThrow();
        ProtocolSeries other = new ProtocolSeries(
                "visit", LineKind.PHONE, "访", "Call", List.of("CREA"), "hbv", List.of("CREA"), visit.bands());
        assertEquals(
                List.of(
                        "Call: Clinic visit → Call",
                        "Call · Kind: Visit → Phone call",
                        "Call · For whom: everybody → Hepatitis B",
                        "Call · Ordered (codes of analytes):  → Creatinine",
                        "Call · Done when there is:  → Creatinine"),
                between(LIVER, with(other)));
    }

    private static Protocol with(ProtocolSeries series) {
        return LIVER.with(LIVER.series().stream()
                .map(one -> one.key().equals(series.key()) ? series : one)
                .toList());
    }

    private static List<String> between(Protocol before, Protocol after) {
        Messages messages = new Messages(Language.ENGLISH);
        return ProtocolDiff.between(before, after, messages, new ProtocolWords(messages, AnalyteCatalogue.standard()));
    }
}
