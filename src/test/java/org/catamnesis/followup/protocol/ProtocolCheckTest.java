package org.catamnesis.followup.protocol;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static org.catamnesis.followup.protocol.Anchor.LAST_ACTUAL;
import static org.catamnesis.followup.protocol.Anchor.TRANSPLANT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.catamnesis.followup.protocol.ProtocolFinding.Kind;
import org.catamnesis.followup.protocol.Rhythm.EveryDays;
import org.catamnesis.followup.protocol.Rhythm.EveryMonths;
import org.catamnesis.followup.protocol.Rhythm.OnDays;
import org.catamnesis.followup.protocol.Rhythm.Weekdays;
import org.catamnesis.lab.AnalyteCatalogue;
import org.catamnesis.language.Language;
import org.catamnesis.language.Messages;
import org.catamnesis.patient.Organ;
import org.junit.jupiter.api.Test;

class ProtocolCheckTest {
    private static final ProtocolCheck CHECK = ProtocolCheck.shipped();
    private static final ProtocolSeries LAB = new ProtocolSeries(
            "lab", LineKind.LAB, "化验", "Lab", List.of(), null, List.of(), List.of(band(0, null, 14)));

    @Test
    void aSoundOneHasNothing() {
        assertEquals(List.of(), CHECK.of(protocol(visits(band(0, 90, 14), band(91, null, 28)))));
    }

    @Test
    void bandsThatOverlapAreRefused() {
        assertEquals(
                List.of(at(Kind.OVERLAPS, 1, 0, 90)), CHECK.of(protocol(visits(band(0, 90, 14), band(90, null, 28)))));
    }

    @Test
    void bandsInTheWrongOrderAreRefused() {
        assertEquals(
                List.of(at(Kind.OVERLAPS, 1, 91, 180), ends(90)),
                CHECK.of(protocol(visits(band(91, 180, 14), band(0, 90, 28)), endless())).stream()
                        .filter(finding -> finding.series() == 0)
                        .toList());
    }

    @Test
    void aMissingBandIsRefusedWithTheDaysThatLackOne() {
        assertEquals(
                List.of(at(Kind.GAP, 1, 91, 99)), CHECK.of(protocol(visits(band(0, 90, 14), band(100, null, 28)))));
    }

    @Test
    void nothingComesAfterABandWithoutEnd() {
        assertEquals(
                List.of(at(Kind.AFTER_FOREVER, 1)), CHECK.of(protocol(visits(band(0, null, 14), band(91, null, 28)))));
    }

    @Test
    void aSeriesWithoutBandsIsRefused() {
        assertEquals(
                List.of(new ProtocolFinding(Kind.NO_BANDS, 0, -1, List.of())), CHECK.of(protocol(visits(), endless())));
    }

    @Test
    void aWindowLongerThanItsIntervalIsRefused() {
        assertEquals(List.of(), windows(new EveryDays(7), LAST_ACTUAL, 3, 3));
        assertEquals(List.of(at(Kind.WINDOW_TOO_LONG, 0, 8, 7)), windows(new EveryDays(7), LAST_ACTUAL, 3, 4));
        assertEquals(List.of(), windows(new EveryMonths(1), LAST_ACTUAL, 13, 14));
        assertEquals(List.of(at(Kind.WINDOW_TOO_LONG, 0, 29, 28)), windows(new EveryMonths(1), LAST_ACTUAL, 14, 14));
        var twice = new Weekdays(Set.of(MONDAY, THURSDAY), 1);
        assertEquals(List.of(), windows(twice, LAST_ACTUAL, 1, 1));
        assertEquals(List.of(at(Kind.WINDOW_TOO_LONG, 0, 4, 3)), windows(twice, LAST_ACTUAL, 1, 2));
        assertEquals(List.of(), windows(new Weekdays(Set.of(MONDAY), 2), LAST_ACTUAL, 6, 7));
        assertEquals(
                List.of(at(Kind.WINDOW_TOO_LONG, 0, 61, 60)), windows(new OnDays(List.of(30, 90)), TRANSPLANT, 30, 30));
        assertEquals(List.of(), windows(new OnDays(List.of(90)), TRANSPLANT, 30, 60));
        assertEquals(List.of(at(Kind.WINDOW_NEGATIVE, 0)), windows(new EveryDays(7), LAST_ACTUAL, -1, 3));
    }

    @Test
    void anEmptyRhythmIsRefused() {
        assertEquals(List.of(at(Kind.RHYTHM_EMPTY, 0)), windows(new EveryDays(0), LAST_ACTUAL, 0, 0));
        assertEquals(List.of(at(Kind.RHYTHM_EMPTY, 0)), windows(new Weekdays(Set.of(), 1), LAST_ACTUAL, 0, 0));
        assertEquals(List.of(at(Kind.RHYTHM_EMPTY, 0)), windows(new OnDays(List.of()), TRANSPLANT, 0, 0));
    }

    @Test
    void fixedDaysLieInTheirBandAndAreCountedFromTheTransplant() {
        var days = new OnDays(List.of(30, 200));
        var band = new ProtocolBand(0, 100, days, LAST_ACTUAL, 3, 3, "");
        assertEquals(
                List.of(at(Kind.ANCHOR_NEEDS_TRANSPLANT, 0), at(Kind.DAY_OUTSIDE, 0, 200), ends(100)),
                CHECK.of(protocol(visits(band), endless())));
    }

    @Test
    void daysBeforeTheTransplantAndEndsBeforeTheStartAreRefused() {
        assertEquals(List.of(at(Kind.FROM_NEGATIVE, 0)), CHECK.of(protocol(visits(band(-3, null, 14)))));
        assertEquals(
                List.of(at(Kind.TO_BEFORE_FROM, 0), ends(3)), CHECK.of(protocol(visits(band(9, 3, 14)), endless())));
    }

    @Test
    void followUpIsForLife() {
        var protocol = protocol(visits(band(0, 90, 14)));
        assertEquals(
                List.of(new ProtocolFinding(Kind.NO_VISIT_FOR_LIFE, -1, -1, List.of()), ends(90)), CHECK.of(protocol));
        assertEquals(
                List.of(new ProtocolFinding(Kind.NO_LAB_FOR_LIFE, -1, -1, List.of())),
                CHECK.of(protocol.with(List.of(endless()))));
        var some = new ProtocolSeries("hbv", LineKind.VISIT, "a", "a", List.of(), "hbv", List.of(), LAB.bands());
        assertEquals(
                List.of(new ProtocolFinding(Kind.NO_VISIT_FOR_LIFE, -1, -1, List.of())),
                CHECK.of(protocol.with(List.of(some, LAB))));
        var any = new Protocol("x", "1", null, "x", "x", "", protocol.series().subList(0, 1));
        assertEquals(List.of(new ProtocolFinding(Kind.NOTHING_FOR_LIFE, -1, -1, List.of()), ends(90)), CHECK.of(any));
        assertEquals(List.of(new ProtocolFinding(Kind.NO_SERIES, -1, -1, List.of())), CHECK.of(any.with(List.of())));
    }

    @Test
    void whatIsNotKnownIsNamed() {
        var series = new ProtocolSeries(
                "x",
                LineKind.LAB,
                "化验",
                "",
                List.of("CREA", "KREA", "trough"),
                "left-handed",
                List.of("CREA", "ALTT", "ALT"),
                List.of(band(0, null, 14)));
        assertEquals(
                List.of(
                        of(Kind.CONDITION_UNKNOWN, "left-handed"),
                        of(Kind.PANEL_UNKNOWN, "KREA"),
                        of(Kind.FULFILLED_UNKNOWN, "ALTT"),
                        of(Kind.FULFILLED_NOT_ORDERED, "ALT")),
                CHECK.of(protocol(series, endless())));
    }

    @Test
    void namesAndKeysAreNeeded() {
        var nameless = new ProtocolSeries("A b", LineKind.VISIT, " ", null, List.of(), null, List.of(), LAB.bands());
        var protocol = new Protocol("x", "1", Organ.LIVER, "", " ", "", List.of(nameless, LAB, LAB));
        assertEquals(
                List.of(
                        new ProtocolFinding(Kind.NAME_MISSING, -1, -1, List.of()),
                        of(Kind.SERIES_NAME_MISSING),
                        of(Kind.KEY_UNFIT),
                        new ProtocolFinding(Kind.KEY_TWICE, 2, -1, List.of())),
                CHECK.of(protocol));
    }

    @Test
    void everyFindingHasWordsThatNameItsArguments() {
        for (Language language : Language.values()) {
            Messages messages = new Messages(language);
            ProtocolWords words = new ProtocolWords(messages, AnalyteCatalogue.standard());
            for (Kind kind : Kind.values()) {
                String said = words.finding(new ProtocolFinding(kind, 0, 0, List.of(4711, 815)));
                assertNotEquals("protocol.finding-" + kind.code(), said);
                assertTrue(messages.has("protocol.finding-" + kind.code()));
            }
            assertTrue(words.finding(at(Kind.GAP, 1, 91, 99)).contains("91–99"));
        }
    }

    private static List<ProtocolFinding> windows(Rhythm rhythm, Anchor anchor, int before, int after) {
        return CHECK.of(protocol(visits(new ProtocolBand(0, null, rhythm, anchor, before, after, "")), endless()));
    }

    private static ProtocolBand band(int from, Integer to, int days) {
        return new ProtocolBand(from, to, new EveryDays(days), LAST_ACTUAL, 3, 3, "");
    }

    private static ProtocolSeries visits(ProtocolBand... bands) {
        return new ProtocolSeries("visit", LineKind.VISIT, "门诊", "Visit", List.of(), null, List.of(), List.of(bands));
    }

    private static ProtocolSeries endless() {
        return new ProtocolSeries(
                "yearly", LineKind.VISIT, "年", "Yearly", List.of(), null, List.of(), List.of(band(0, null, 365)));
    }

    private static Protocol protocol(ProtocolSeries... series) {
        return new Protocol(
                "test",
                "1",
                Organ.LIVER,
                "测试",
                "Test",
                "",
                Stream.concat(Stream.of(series), Stream.of(LAB)).toList());
    }

    private static ProtocolFinding at(Kind kind, int band, Object... arguments) {
        return new ProtocolFinding(kind, 0, band, List.of(arguments));
    }

    private static ProtocolFinding of(Kind kind, Object... arguments) {
        return at(kind, -1, arguments);
    }

    private static ProtocolFinding ends(int day) {
        return of(Kind.ENDS, day);
    }
}
