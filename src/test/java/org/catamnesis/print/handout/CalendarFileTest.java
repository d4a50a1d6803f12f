package org.catamnesis.print.handout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Set;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtStart;
import org.catamnesis.followup.protocol.LineKind;
import org.catamnesis.language.Language;
import org.catamnesis.language.Messages;
import org.junit.jupiter.api.Test;

class CalendarFileTest {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Test
    void anIndependentReaderFindsTheHourOfTheClinicAndTheDayOfTheTest() throws Exception {
        List<VEvent> events = read(file(Language.CHINESE, SHANGHAI));
        assertEquals(2, events.size());
        assertEquals(Instant.parse("2026-09-22T00:30:00Z"), Instant.from(start(events.get(0))));
        assertEquals("复诊", events.get(0).getSummary().getValue());
        assertEquals("演示移植中心, 演示市示例路 1 号 3 层", events.get(0).getLocation().getValue());
        assertEquals(LocalDate.of(2026, 12, 1), start(events.get(1)));
        assertEquals("抽血", events.get(1).getSummary().getValue());
    }

    @Test
    void summerTimeIsThatOfTheDayOfTheAppointment() throws Exception {
        assertEquals(
                Instant.parse("2026-09-22T06:30:00Z"),
                Instant.from(start(read(file(Language.ENGLISH, BERLIN)).getFirst())));
        HandoutFacts winter = with(LocalDateTime.of(2026, 11, 24, 8, 30), "Liver clinic", HandoutCourse.CLINIC);
        assertEquals(
                Instant.parse("2026-11-24T07:30:00Z"),
                Instant.from(start(read(new CalendarFile(winter, BERLIN, new Messages(Language.ENGLISH)))
                        .getFirst())));
    }

    @Test
    void linesEndAsTheyHaveToAndAreNeverTooLongNorCutWithinALetter() throws Exception {
        ClinicCard clinic =
                new ClinicCard("一家名字特别长的移植中心".repeat(9), "1", null, null, "Road; 1, \\ 3rd floor\nBack yard");
        CalendarFile file = new CalendarFile(
                with(LocalDateTime.of(2026, 9, 22, 8, 30), "x", clinic), SHANGHAI, new Messages(Language.CHINESE));
        assertTrue(file.text().endsWith("END:VCALENDAR\r\n"));
        assertFalse(file.text().replace("\r\n", "").contains("\n"));
        for (String line : file.text().split("\r\n")) {
            assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
            assertFalse(line.contains("\uFFFD"), line);
        }
        assertEquals(
                clinic.name() + ", Road; 1, \\ 3rd floor\nBack yard",
                read(file).getFirst().getLocation().getValue());
    }

    @Test
    void nothingTellsWhoThePatientIsOrWhatWasTransplanted() {
        for (Language language : Language.values()) {
            String text = file(language, SHANGHAI).text();
            for (String secret :
                    List.of("测试", "ce shi", "S000123", "1390000", "1980", "肝", "iver", "他克莫司", "tacrolimus", "CAT-"))
                assertFalse(text.contains(secret), secret + " is in\n" + text);
        }
    }

    @Test
    void theNamesOfEntriesStayWhenTheFileIsMadeAgainAndDifferBetweenThem() throws Exception {
        List<String> first = uids(file(Language.CHINESE, SHANGHAI));
        assertEquals(first, uids(file(Language.ENGLISH, BERLIN)));
        assertEquals(2, Set.copyOf(first).size());
        assertTrue(first.stream().allMatch(uid -> uid.matches("[0-9a-f]{32}@catamnesis")), first::toString);
    }

    @Test
    void withoutAnythingPlannedItIsEmptyAndStillACalendar() throws Exception {
        CalendarFile file = new CalendarFile(
                HandoutCourse.bare(HandoutCourse.unknown("测试甲")), SHANGHAI, new Messages(Language.ENGLISH));
        assertTrue(file.isEmpty());
        assertEquals(List.of(), read(file));
    }

    private static CalendarFile file(Language language, ZoneId zone) {
        return new CalendarFile(
                with(LocalDateTime.of(2026, 9, 22, 8, 30), "肝移植门诊", HandoutCourse.CLINIC),
                zone,
                new Messages(language));
    }

    /** One appointment for the core laboratory, and a test that no appointment is for. */
    private static HandoutFacts with(LocalDateTime at, String what, ClinicCard clinic) {
        LocalDate draw = LocalDate.of(2026, 12, 1);
        return new HandoutFacts(
                HandoutCourse.grades(HandoutCourse.liver("测试甲")),
                List.of(),
                null,
                List.of(new PlannedVisit(31, at, 10, what, Set.of("core-lab"))),
                List.of(
                        new PlannedDue("core-lab", LineKind.LAB, at.toLocalDate(), null, null, "肝核心化验", true),
                        new PlannedDue("cmv", LineKind.LAB, draw, null, null, "CMV", false)),
                clinic,
                HandoutCourse.CODE,
                true,
                null,
                "护士演示",
                HandoutCourse.NOW);
    }

    private static List<VEvent> read(CalendarFile file) throws Exception {
        return read(file.text());
    }

    private static List<VEvent> read(String text) throws Exception {
        return new CalendarBuilder().build(new StringReader(text)).getComponents(Component.VEVENT);
    }

    private static Temporal start(VEvent event) {
        DtStart<Temporal> start = event.getDateTimeStart();
        return start.getDate();
    }

    private static List<String> uids(CalendarFile file) throws Exception {
        return read(file).stream()
                .map(event -> event.getUid().orElseThrow().getValue())
                .toList();
    }
}
