package org.catamnesis.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.catamnesis.access.ProtocolChoice;
import org.catamnesis.access.Session;
import org.catamnesis.followup.content.ContentApprovalStore;
import org.catamnesis.followup.protocol.Anchor;
import org.catamnesis.followup.protocol.Assignment;
import org.catamnesis.followup.protocol.AssignmentStore;
import org.catamnesis.followup.protocol.Deviation;
import org.catamnesis.followup.protocol.DeviationStore;
import org.catamnesis.followup.protocol.Protocol;
import org.catamnesis.followup.protocol.ProtocolBand;
import org.catamnesis.followup.protocol.ProtocolLibrary;
import org.catamnesis.followup.protocol.ProtocolPack;
import org.catamnesis.followup.protocol.ProtocolSeries;
import org.catamnesis.followup.protocol.ProtocolStore;
import org.catamnesis.followup.protocol.Rhythm.EveryDays;
import org.catamnesis.followup.protocol.RhythmText;
import org.catamnesis.patient.EventKind;
import org.catamnesis.patient.EventStore;
import org.catamnesis.patient.Organ;
import org.catamnesis.patient.Transplant;
import org.catamnesis.patient.TransplantStore;

/** The demo clinic's own protocols, after which its patients come, approved and chosen; one patient follows another one, one deviates. */
final class DemoProtocols {
    private static final String SOURCE = "Habit of this clinic, which is made up";
    private final Session doctor;
    private final LocalDate today;

    private DemoProtocols(Session doctor) {
        this.doctor = doctor;
        this.today = LocalDate.now(doctor.database().clock());
    }

    static void keep(Session doctor) {
        var demo = new DemoProtocols(doctor);
        ProtocolPack pack = ProtocolPack.shipped();
        demo.own(pack.of("liver-china-outpatient").orElseThrow(), "栖云门诊肝移植随访", "Qiyun clinic, liver", "hcc-markers");
        demo.own(
                pack.of("kidney-china-outpatient").orElseThrow(), "栖云门诊肾移植随访", "Qiyun clinic, kidney", "urine-protein");
        demo.own(pack.of("heart-programme").orElseThrow(), "栖云门诊心脏移植随访", "Qiyun clinic, heart", "");
        demo.approve(pack.milestones());
        demo.single();
    }

    private void own(Protocol model, String zh, String en, String also) {
        List<ProtocolSeries> series = new ArrayList<>();
        for (String key : List.of("core-lab", "visit"))
            series.add(model.series(key).orElseThrow().with(bands()));
        model.series(also).ifPresent(one -> series.add(one.with(seldom())));
        String code = model.organ().code() + "-site-1";
        new ProtocolStore(doctor).save(new Protocol(code, "", model.organ(), zh, en, SOURCE, series), null);
        approve(code);
        new ProtocolChoice(doctor).choose(model.organ().code(), code);
    }

    private void approve(String code) {
        new ContentApprovalStore(doctor)
                .approve(ProtocolLibrary.read(doctor).of(code).orElseThrow().pack(), Set.of());
    }

    /** As {@link VisitPlan} has patients come. */
    private static List<ProtocolBand> bands() {
        return List.of(
                band(0, 59, "everyDays 12", 3, 4),
                band(60, 89, "everyDays 16", 3, 6),
                band(90, 179, "everyDays 30", 7, 7),
                band(180, 364, "everyDays 46", 7, 10),
                band(365, 729, "everyMonths 3", 14, 14),
                band(730, null, "everyMonths 4", 14, 21));
    }

    private static List<ProtocolBand> seldom() {
        return List.of(band(181, null, "everyMonths 12", 60, 90));
    }

    private static ProtocolBand band(int from, Integer to, String rhythm, int before, int after) {
        return new ProtocolBand(from, to, RhythmText.parse(rhythm), Anchor.LAST_ACTUAL, before, after, SOURCE);
    }

    /** What was agreed with two who had their livers a year or two ago. */
    private void single() {
        EventStore events = new EventStore(doctor);
        List<Long> patients = new TransplantStore(doctor)
                .all().stream()
                        .filter(graft -> graft.organ() == Organ.LIVER && graft.graftNumber() == 1)
                        .filter(graft -> graft.dayOf(today) > 300 && graft.dayOf(today) < 1_000)
                        .map(Transplant::patientId)
                        .filter(patient -> events.ofPatient(patient).stream()
                                .noneMatch(event ->
                                        event.kind() == EventKind.DEATH || event.kind() == EventKind.GRAFT_LOSS))
                        .limit(2)
                        .toList();
        if (patients.size() < 2) return;
        new AssignmentStore(doctor)
                .append(
                        Assignment.to(
                                "liver-china-outpatient",
                                patients.getFirst(),
                                today.minusDays(90),
                                "肝癌复发风险较高，按国内门诊方案加密随访"),
                        null);
        new DeviationStore(doctor)
                .append(
                        Deviation.of(
                                patients.getLast(),
                                "core-lab",
                                new EveryDays(14),
                                today.minusDays(10),
                                today.plusDays(60),
                                "调整他克莫司剂量后每两周复查"),
                        null);
    }
}
