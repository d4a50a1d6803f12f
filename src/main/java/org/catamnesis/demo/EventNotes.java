package org.catamnesis.demo;

import java.util.ArrayList;
import java.util.List;
import org.catamnesis.patient.ClinicalEvent;
import org.catamnesis.patient.EventKind;
import org.catamnesis.patient.Organ;

/** What the chart says about a graft's complications and its end. */
final class EventNotes {
    private static final int STAY = 20;
    private final Dice dice;
    private final Graft graft;
    private final List<ClinicalEvent> events = new ArrayList<>();

    private EventNotes(Dice dice, Graft graft) {
        this.dice = dice;
        this.graft = graft;
    }

    static List<ClinicalEvent> of(Dice dice, Graft graft) {
        EventNotes notes = new EventNotes(dice, graft);
        notes.add(EventKind.ADMISSION, "transplantation", null, 0, Math.min(STAY, graft.days()), null, null);
        graft.episodes().forEach(notes::episode);
        notes.end();
        return notes.events;
    }

    private void episode(Episode episode) {
        int day = episode.day();
        switch (episode.kind()) {
            case REJECTION -> rejection(day);
            case CYTOMEGALOVIRUS ->
                add(EventKind.INFECTION, "cytomegalovirus", null, day, day + 42, null, "CMV-DNA 升高，予缬更昔洛韦，霉酚酸减半");
            case BACTERIAL -> add(EventKind.INFECTION, dice.pick(bacterial()), null, day, day + 12, null, "抗感染治疗后好转");
            case BILIARY -> add(EventKind.BILIARY, "anastomotic-stricture", null, day, null, null, "ERCP：吻合口狭窄，放置支架");
            case RECURRENCE ->
                add(EventKind.MALIGNANCY, "hepatocellular-recurrence", null, day, null, null, "AFP 进行性升高，CT 提示复发");
            case GRAFT_FAILURE -> {}
        }
    }

    private void rejection(int day) {
        boolean proven = dice.chance(0.75);
        boolean liver = graft.organ() == Organ.LIVER;
        String grade =
                liver ? "RAI " + dice.whole(4, 8) : "Banff " + dice.pick(List.of("IA", "IB", "IIA", "borderline"));
        String subtype = !liver && dice.chance(0.2) ? "antibody-mediated" : "acute-cellular";
        add(EventKind.REJECTION, subtype, proven ? grade : null, day, day + 14, proven, "甲泼尼龙冲击 3 天");
        if (proven) add(EventKind.BIOPSY, liver ? "liver" : "graft", null, day, day, null, "穿刺活检：符合急性排斥反应，" + grade);
    }

    private List<String> bacterial() {
        return graft.organ() == Organ.LIVER
                ? List.of("pneumonia", "cholangitis", "bloodstream")
                : List.of("pneumonia", "urinary-tract", "wound");
    }

    private void end() {
        int day = graft.days();
        boolean liver = graft.organ() == Organ.LIVER;
        switch (graft.end()) {
            case TODAY -> {}
            case GRAFT_LOSS -> {
                add(
                        EventKind.GRAFT_LOSS,
                        liver ? "ischaemic-cholangiopathy" : "chronic-allograft-injury",
                        null,
                        day,
                        null,
                        null,
                        liver ? "移植物失功，列入再次移植等待名单" : "移植肾失功，恢复透析");
                if (graft.organ() == Organ.KIDNEY)
                    add(EventKind.DIALYSIS, "maintenance-haemodialysis", null, day, null, null, "每周三次血液透析");
            }
            case DEATH -> add(EventKind.DEATH, cause(), null, day, null, null, null);
            case LOST_TO_FOLLOW_UP -> add(EventKind.OTHER, "lost-to-follow-up", null, day, null, null, "电话三次未接通");
        }
    }

    private String cause() {
        boolean recurrence = graft.episodes().stream().anyMatch(e -> e.kind() == Episode.Kind.RECURRENCE);
        return recurrence ? "hepatocellular-recurrence" : dice.pick(List.of("infection", "cardiovascular", "unknown"));
    }

    private void add(
            EventKind kind, String subtype, String grade, int day, Integer endDay, Boolean proven, String detail) {
        Integer until = endDay == null || endDay > graft.days() ? null : endDay;
        events.add(new ClinicalEvent(
                0, 0, kind, subtype, grade, graft.on(day), until == null ? null : graft.on(until), proven, detail));
    }
}
