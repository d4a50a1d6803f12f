package org.catamnesis.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.catamnesis.demo.DemoSample.LastDose;
import org.catamnesis.demo.Graft.End;
import org.catamnesis.followup.Visit;
import org.catamnesis.medication.Dosing;
import org.catamnesis.patient.ClinicalEvent;
import org.catamnesis.patient.Organ;
import org.catamnesis.patient.Transplant;

/** Follows one graft from visit to visit: blood is drawn, the trough answered, and everything written down. */
final class GraftCourse {
    /** What the chart of one patient grows to; the days of each list ascend. */
    static final class Parts {
        final List<Transplant> transplants = new ArrayList<>();
        final List<ClinicalEvent> events = new ArrayList<>();
        final List<Visit> visits = new ArrayList<>();
        final List<Dosing> dosings = new ArrayList<>();
        final List<DemoSample> samples = new ArrayList<>();
    }

    private static final int MISSED_WHEN_LOST = 3;
    private static final int HOSPITAL_DAYS = 20;
    private static final List<String> NOTES =
            List.of("一般情况可，无发热", "诉乏力，食欲可", "No complaints", "双下肢轻度水肿", "血压偏高，已调整降压药", "血糖控制欠佳");
    private final Dice dice;
    private final DemoPerson person;
    private final Aetiology aetiology;
    private final Graft graft;
    private final boolean last;
    private final double pace;

    GraftCourse(Dice dice, DemoPerson person, Aetiology aetiology, Graft graft, boolean last, double pace) {
        this.dice = dice;
        this.person = person;
        this.aetiology = aetiology;
        this.graft = graft;
        this.last = last;
        this.pace = pace;
    }

    void follow(Parts parts, LocalDate today) {
        parts.transplants.add(new Transplant(0, 0, graft.organ(), graft.number(), graft.day0(), graft.donorType()));
        parts.events.addAll(EventNotes.of(dice, graft));
        Titration titration = new Titration(dice, graft, person.weight());
        visits(parts, titration);
        if (last && graft.end() == End.LOST_TO_FOLLOW_UP) missedAfterwards(parts, today);
        boolean stopped = graft.end() == End.DEATH || graft.end() == End.GRAFT_LOSS;
        LocalDate end = stopped ? graft.on(graft.days()) : null;
        String reason = graft.end() == End.DEATH ? "death" : stopped ? "graft-loss" : null;
        parts.dosings.addAll(titration.dosings(end, reason));
        parts.dosings.addAll(Regimen.of(dice, graft, aetiology, end, reason));
    }

    private void visits(Parts parts, Titration titration) {
        Constitution body = Constitution.draw(dice, graft.organ(), person.sex(), person.weight());
        Bloods bloods = new Bloods(dice, new Physiology(graft, body, aetiology.carcinoma()));
        Panel panel = new Panel(dice, graft, aetiology);
        DemoLaboratory usual = laboratory(0.64, 0.86);
        for (DemoVisit visit : new VisitPlan(dice, pace).of(graft)) {
            parts.visits.add(visit(visit));
            if (!visit.attended()) continue;
            boolean elsewhere = visit.actual() > 90 && dice.chance(0.06);
            DemoLaboratory laboratory =
                    visit.actual() <= HOSPITAL_DAYS ? DemoLaboratory.QIYUN : elsewhere ? laboratory(0.4, 0.8) : usual;
            parts.samples.add(sample(visit, laboratory, bloods, panel, titration));
        }
    }

    private DemoLaboratory laboratory(double qiyun, double baiyan) {
        double which = dice.between(0, 1);
        return which < qiyun ? DemoLaboratory.QIYUN : which < baiyan ? DemoLaboratory.BAIYAN : DemoLaboratory.QUILLMERE;
    }

    private DemoSample sample(
            DemoVisit visit, DemoLaboratory laboratory, Bloods bloods, Panel panel, Titration titration) {
        int day = visit.actual();
        LocalDateTime drawn = graft.on(day).atTime(7, 0).plusMinutes(dice.whole(10, 170));
        Set<DemoAnalyte> asked = panel.at(visit, laboratory);
        List<DemoReading> readings = bloods.draw(asked, day + drawn.getHour() / 24.0);
        if (!titration.measuredOn(day)) return new DemoSample(drawn, laboratory, person.sex(), readings, null);
        boolean afterDose = dice.chance(0.015);
        LastDose lastDose = lastDose(drawn, titration, afterDose);
        double trough = titration.trough(day);
        readings.add(new DemoReading(DemoAnalyte.TAC, afterDose ? trough * 2.1 : trough));
        if (!afterDose) titration.answer(trough, day);
        return new DemoSample(drawn, laboratory, person.sex(), readings, lastDose);
    }

    private LastDose lastDose(LocalDateTime drawn, Titration titration, boolean afterDose) {
        LocalDateTime at = afterDose
                ? drawn.minusMinutes(90)
                : titration.intakes() == 2
                        ? drawn.toLocalDate().minusDays(1).atTime(20, 0)
                        : drawn.toLocalDate().minusDays(1).atTime(8, 0);
        return new LastDose(at, titration.doseAtOnce(), titration.intakes());
    }

    private Visit visit(DemoVisit visit) {
        boolean inHospital = visit.actual() <= HOSPITAL_DAYS;
        String note = visit.attended() && dice.chance(0.2) ? dice.pick(NOTES) : null;
        String kind = inHospital ? "inpatient" : visit.extra() ? "unplanned" : "outpatient";
        LocalDate planned = visit.extra() || inHospital ? null : graft.on(visit.planned());
        return new Visit(0, 0, graft.on(visit.actual()), planned, kind, visit.attended(), note);
    }

    private void missedAfterwards(Parts parts, LocalDate today) {
        for (int i = 1; i <= MISSED_WHEN_LOST; i++) {
            LocalDate day = graft.on(graft.days() + i * (graft.organ() == Organ.LIVER ? 30 : 40));
            if (day.isBefore(today)) parts.visits.add(new Visit(0, 0, day, day, "outpatient", false, null));
        }
    }
}
