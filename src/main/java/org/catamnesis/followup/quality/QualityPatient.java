package org.catamnesis.followup.quality;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.catamnesis.followup.Visit;
import org.catamnesis.followup.VisitKind;
import org.catamnesis.followup.due.Done;
import org.catamnesis.followup.due.DueFacts;
import org.catamnesis.followup.due.DueItem;
import org.catamnesis.followup.protocol.LineKind;
import org.catamnesis.followup.protocol.Protocol;
import org.catamnesis.followup.protocol.ProtocolBand;
import org.catamnesis.followup.protocol.ProtocolSeries;
import org.catamnesis.patient.ClinicalEvent;
import org.catamnesis.patient.Transplant;

/**
 * What is counted of one patient.
 *
 * @param visits in the order of their days
 * @param phone whether a number of the patient's own is on file
 */
record QualityPatient(long id, DueFacts facts, List<Visit> visits, boolean phone, boolean birthDate) {
    /** Measurements within so many days of a visit belong to it. */
    static final int AROUND = 3;

    /** Counts everything that was due from one day to another, and how complete the record is. */
    void count(QualityRules rules, LocalDate first, LocalDate last, QualityTally tally) {
        facts.graftOn(last).ifPresent(graft -> {
            String now = rules.protocol(id, graft.organ(), last).code();
            occurrences(rules, first, last).forEach(one -> tally.add(now, one));
            fields(rules, graft, first, last, tally);
        });
    }

    /** Everything that was due, of the newest graft. */
    List<Occurrence> occurrences(QualityRules rules, LocalDate first, LocalDate last) {
        return facts.graftOn(last)
                .map(graft -> days(rules.protocol(id, graft.organ(), last), graft, first, last))
                .map(days -> Occurrences.of(facts, days, first, last, day -> asked(rules, day)))
                .orElse(List.of());
    }

    private List<DueItem> asked(QualityRules rules, LocalDate day) {
        return facts.graftOn(day)
                .map(graft ->
                        rules.dates(rules.protocol(id, graft.organ(), day)).on(day, facts))
                .orElse(List.of());
    }

    /** The days on which anything happened that due dates follow from. */
    private NavigableSet<LocalDate> days(Protocol protocol, Transplant graft, LocalDate first, LocalDate last) {
        NavigableSet<LocalDate> days = new TreeSet<>();
        for (ProtocolSeries series : protocol.series()) {
            days.addAll(Done.of(series, true, facts, graft.day(), last).days());
            for (ProtocolBand band : series.bands()) days.add(graft.day().plusDays(band.fromDay()));
        }
        facts.grafts().forEach(one -> days.add(one.day()));
        for (ClinicalEvent event : facts.events()) {
            days.add(event.day());
            if (event.endDay() != null) days.add(event.endDay());
        }
        facts.followed().forEach(one -> days.add(one.from()));
        facts.deviations().forEach(one -> {
            days.add(one.fromDay());
            if (one.untilDay() != null) days.add(one.untilDay().plusDays(1));
        });
        facts.visits().stream().filter(one -> one.attended()).forEach(one -> days.add(one.day()));
        days.removeIf(day -> day.isBefore(first) || day.isAfter(last));
        return days;
    }

    private void fields(QualityRules rules, Transplant graft, LocalDate first, LocalDate last, QualityTally tally) {
        Set<YearMonth> seen = new HashSet<>();
        for (Visit visit : visits) {
            LocalDate day = visit.day();
            boolean counts = visit.attended()
                    && visit.kind().equals(VisitKind.OUTPATIENT.code())
                    && !day.isBefore(first)
                    && !day.isAfter(last)
                    && !day.isBefore(graft.day());
            if (!counts) continue;
            Protocol protocol = rules.protocol(id, graft.organ(), day);
            YearMonth month = YearMonth.from(day);
            ofVisit(protocol, visit, month, tally);
            if (seen.add(month)) ofPatient(protocol.code(), graft, month, tally);
        }
    }

    private void ofVisit(Protocol protocol, Visit visit, YearMonth month, QualityTally tally) {
        LocalDate from = visit.day().minusDays(AROUND);
        LocalDate to = visit.day().plusDays(AROUND);
        protocol.series().stream()
                .filter(series ->
                        series.kind() == LineKind.LAB && !series.fulfilledBy().isEmpty())
                .findFirst()
                .ifPresent(core -> tally.add(
                        protocol.code(),
                        month,
                        QualityField.CORE_LAB,
                        Done.of(core, true, facts, from, to).last() != null));
        tally.add(protocol.code(), month, QualityField.WEIGHT, facts.results().any("WT", from, to));
        boolean pressure =
                facts.results().any("SBP", from, to) && facts.results().any("DBP", from, to);
        tally.add(protocol.code(), month, QualityField.PRESSURE, pressure);
        tally.add(protocol.code(), month, QualityField.REASON, visit.reason() != null);
    }

    private void ofPatient(String protocol, Transplant graft, YearMonth month, QualityTally tally) {
        tally.add(protocol, month, QualityField.PHONE, phone);
        tally.add(protocol, month, QualityField.BIRTH_DATE, birthDate);
        tally.add(protocol, month, QualityField.DIAGNOSIS, !facts.diagnoses().isEmpty());
        tally.add(protocol, month, QualityField.DONOR, graft.donorType() != null);
        tally.add(protocol, month, QualityField.COLD_ISCHAEMIA, graft.details().coldIschaemiaMinutes() != null);
    }
}
