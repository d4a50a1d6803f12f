package org.catamnesis.followup.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.catamnesis.followup.protocol.Rhythm.EveryDays;
import org.catamnesis.followup.protocol.Rhythm.EveryMonths;
import org.catamnesis.followup.protocol.Rhythm.Weekdays;
import org.catamnesis.patient.Organ;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProtocolPackTest {
    private static final ProtocolPack PACK = ProtocolPack.shipped();

    static List<Protocol> protocols() {
        return PACK.protocols();
    }

    @ParameterizedTest
    @MethodSource("protocols")
    void whatShipsIsSoundAndNamesItsSources(Protocol protocol) {
        assertEquals(
                List.of(),
                ProtocolCheck.shipped().of(protocol).stream()
                        .filter(ProtocolFinding::refuses)
                        .toList());
        assertFalse(protocol.zh().isBlank()
                || protocol.en().isBlank()
                || protocol.source().isBlank());
        for (ProtocolSeries series : protocol.series()) {
            assertFalse(series.zh().isBlank() || series.en().isBlank(), series.key());
            for (ProtocolBand band : series.bands()) assertFalse(band.source().isBlank(), series.key());
        }
    }

    @ParameterizedTest
    @MethodSource("protocols")
    void whatShipsComesBackFromItsText(Protocol protocol) {
        assertEquals(Optional.of(protocol), ProtocolJson.read(ProtocolJson.write(protocol)));
    }

    @Test
    void eachOrganHasAUsualProtocolAndTheChineseClinicsASecond() {
        assertEquals(
                List.of("liver-default", "kidney-kdigo", "heart-programme", "lung-programme"),
                List.of(Organ.LIVER, Organ.KIDNEY, Organ.HEART, Organ.LUNG).stream()
                        .map(organ -> PACK.usual(organ).orElseThrow().code())
                        .toList());
        assertEquals(Optional.empty(), PACK.usual(Organ.PANCREAS));
        assertEquals(
                Organ.LIVER, PACK.of("liver-china-outpatient").orElseThrow().organ());
        assertEquals(
                Organ.KIDNEY, PACK.of("kidney-china-outpatient").orElseThrow().organ());
        assertEquals(Organ.KIDNEY, PACK.of("kidney-us-centre").orElseThrow().organ());
        assertTrue(PACK.of(PACK.milestones()).orElseThrow().organ() == null);
    }

    @Test
    void theLiverLaboratoryIsAsTheClinicalContentSays() {
        ProtocolSeries labs =
                PACK.usual(Organ.LIVER).orElseThrow().series("core-lab").orElseThrow();
        assertEquals(
                List.of(
                        new Weekdays(Set.of(DayOfWeek.MONDAY, DayOfWeek.THURSDAY), 1),
                        new EveryDays(7),
                        new EveryDays(7),
                        new EveryDays(14),
                        new EveryMonths(1),
                        new EveryMonths(1)),
                labs.bands().stream().map(ProtocolBand::rhythm).toList());
        assertEquals(
                List.of(0, 31, 91, 181, 366, 731),
                labs.bands().stream().map(ProtocolBand::fromDay).toList());
        assertEquals(List.of("CREA", "ALT", "TBIL", "trough"), labs.fulfilledBy());
    }

    @Test
    void theChinaPresetIsAsTheClinicalContentSays() {
        List<Rhythm> rhythms = List.of(
                new EveryDays(7), new EveryDays(14), new EveryMonths(1), new EveryMonths(2), new EveryMonths(3));
        for (String code : List.of("liver-china-outpatient", "kidney-china-outpatient"))
            for (String key : List.of("core-lab", "visit")) {
                ProtocolSeries series = PACK.of(code).orElseThrow().series(key).orElseThrow();
                assertEquals(
                        rhythms,
                        series.bands().stream().map(ProtocolBand::rhythm).toList());
                assertEquals(
                        List.of(0, 91, 181, 366, 731),
                        series.bands().stream().map(ProtocolBand::fromDay).toList());
            }
    }

    /** Whatever the months are long, month 9 lies in the first band of the BK grid and month 24 in the second. */
    @Test
    void theMonthsOfTheBkGridLieInTheirBands() {
        List<ProtocolBand> bands = PACK.usual(Organ.KIDNEY)
                .orElseThrow()
                .series("bk")
                .orElseThrow()
                .bands();
        for (LocalDate day = LocalDate.of(2023, 1, 1); day.getYear() < 2028; day = day.plusDays(1)) {
            assertTrue(days(day, 9) <= bands.getFirst().toDay(), day + " month 9");
            assertTrue(days(day, 10) > bands.getFirst().toDay(), day + " month 10");
            assertTrue(days(day, 24) <= bands.getLast().toDay(), day + " month 24");
            assertTrue(days(day, 27) > bands.getLast().toDay(), day + " month 27");
        }
    }

    private static long days(LocalDate transplant, int months) {
        return java.time.temporal.ChronoUnit.DAYS.between(transplant, transplant.plusMonths(months));
    }
}
