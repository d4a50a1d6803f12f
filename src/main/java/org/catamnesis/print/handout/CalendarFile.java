package org.catamnesis.print.handout;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.catamnesis.followup.protocol.LineKind;
import org.catamnesis.language.Messages;

/**
 * The next appointments and blood tests for the calendar of a phone (RFC 5545): neutral titles, the clinic and its place,
 * and nothing that tells who the patient is or what was transplanted. Appointments are in UTC, so that any phone shows them at
 * the hour of the clinic; days are days everywhere.
 */
public record CalendarFile(HandoutFacts facts, ZoneId zone, Messages messages) {
    private static final int OCTETS = 75;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd");
    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'");

    /** The whole file; with no entry where nothing is planned. */
    public String text() {
        List<String> lines = new ArrayList<>();
        lines.add("BEGIN:VCALENDAR");
        lines.add("VERSION:2.0");
        lines.add("PRODID:-//Catamnesis//Follow-up//EN");
        lines.add("CALSCALE:GREGORIAN");
        lines.add("METHOD:PUBLISH");
        upcoming().forEach(visit -> visit(lines, visit));
        draws().forEach(due -> draw(lines, due));
        lines.add("END:VCALENDAR");
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> fold(text, line));
        return text.toString();
    }

    public byte[] bytes() {
        return text().getBytes(StandardCharsets.UTF_8);
    }

    /** Whether there is anything to put into a calendar. */
    public boolean isEmpty() {
        return upcoming().isEmpty() && draws().isEmpty();
    }

    private List<PlannedVisit> upcoming() {
        return facts.visits().stream()
                .filter(visit -> visit.at().isAfter(facts.at()))
                .toList();
    }

    /** Blood tests that no appointment is for, from today on. */
    private List<PlannedDue> draws() {
        return facts.due().stream()
                .filter(due -> due.kind() == LineKind.LAB && !due.day().isBefore(facts.today()))
                .filter(due ->
                        upcoming().stream().noneMatch(visit -> visit.covers().contains(due.series())))
                .toList();
    }

    private void visit(List<String> lines, PlannedVisit visit) {
        lines.add("BEGIN:VEVENT");
        lines.add("UID:" + uid("visit " + visit.id()));
        lines.add("DTSTAMP:" + utc(facts.at()));
        lines.add("DTSTART:" + utc(visit.at()));
        lines.add("DTEND:" + utc(visit.at().plusMinutes(Math.max(1, visit.minutes()))));
        lines.add("SUMMARY:" + escaped(messages.text("handout.calendar-visit")));
        place(lines);
        lines.add("END:VEVENT");
    }

    private void draw(List<String> lines, PlannedDue due) {
        lines.add("BEGIN:VEVENT");
        lines.add("UID:" + uid("draw " + due.series() + " " + due.day()));
        lines.add("DTSTAMP:" + utc(facts.at()));
        lines.add("DTSTART;VALUE=DATE:" + DAY.format(due.day()));
        lines.add("DTEND;VALUE=DATE:" + DAY.format(due.day().plusDays(1)));
        lines.add("SUMMARY:" + escaped(messages.text("handout.calendar-draw")));
        place(lines);
        lines.add("TRANSP:TRANSPARENT");
        lines.add("END:VEVENT");
    }

    private void place(List<String> lines) {
        ClinicCard clinic = facts.clinic();
        String place = clinic.address() == null ? clinic.name() : clinic.name() + ", " + clinic.address();
        lines.add("LOCATION:" + escaped(place));
        if (clinic.phone() != null) lines.add("DESCRIPTION:" + escaped(clinic.name() + " " + clinic.phone()));
    }

    private String utc(LocalDateTime wall) {
        return UTC.format(wall.atZone(zone).withZoneSameInstant(ZoneOffset.UTC));
    }

    /** The same whenever the file is made again, and nothing from which a row or a person can be told. */
    private String uid(String what) {
        try {
            String patient = String.valueOf(facts.chart().patient().id());
            byte[] sum = MessageDigest.getInstance("SHA-256")
                    .digest(("catamnesis calendar " + patient + ' ' + what).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sum, 0, 16) + "@catamnesis";
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("SHA-256", e);
        }
    }

    static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n");
    }

    /** Lines of at most 75 octets, never cut within a letter; what goes on begins with a space. */
    private static void fold(StringBuilder text, String line) {
        int octets = 0;
        for (int letter : line.codePoints().toArray()) {
            String one = Character.toString(letter);
            int wide = one.getBytes(StandardCharsets.UTF_8).length;
            if (octets + wide > OCTETS) {
                text.append("\r\n ");
                octets = 1;
            }
            text.append(one);
            octets += wide;
        }
        text.append("\r\n");
    }
}
