package org.catamnesis.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.catamnesis.demo.Episode.Kind;
import org.catamnesis.medication.Dosing;
import org.catamnesis.patient.Organ;

/** What is taken beside tacrolimus: induction, mycophenolate, the steroid's taper, prophylaxis, pulses and antivirals. */
final class Regimen {
    private final Graft graft;
    private final LocalDate last;
    private final String lastReason;
    private final List<Dosing> dosings = new ArrayList<>();

    private Regimen(Graft graft, LocalDate last, String lastReason) {
        this.graft = graft;
        this.last = last;
        this.lastReason = lastReason;
    }

    /** All of one graft; nothing goes on after {@code last}, which is null while treatment continues. */
    static List<Dosing> of(Dice dice, Graft graft, Aetiology aetiology, LocalDate last, String lastReason) {
        Regimen regimen = new Regimen(graft, last, lastReason);
        regimen.induction(dice);
        regimen.mycophenolate(dice);
        regimen.steroid();
        regimen.add("sulfamethoxazole-trimethoprim", 7, 180, 480, "mg", 1, "completed");
        if (aetiology.hepatitisB() && graft.organ() == Organ.LIVER)
            regimen.add("entecavir", 0, null, 0.5, "mg", 1, null);
        for (Episode episode : graft.episodes()) regimen.treatment(episode);
        return regimen.dosings;
    }

    private void induction(Dice dice) {
        if (graft.organ() == Organ.KIDNEY && dice.chance(0.3)) {
            add("antithymocyte-globulin", 0, 4, 50, "mg", 1, "completed", "intravenous");
        } else if (dice.chance(graft.organ() == Organ.LIVER ? 0.6 : 0.9)) {
            add("basiliximab", 0, 0, 20, "mg", 1, "completed", "intravenous");
            add("basiliximab", 4, 4, 20, "mg", 1, "completed", "intravenous");
        }
    }

    private void mycophenolate(Dice dice) {
        double full = graft.organ() == Organ.LIVER ? 500 : 750;
        String drug = dice.chance(0.25) ? "mycophenolate-sodium" : "mycophenolate-mofetil";
        double dose = drug.endsWith("sodium") ? full * 0.72 : full;
        Integer stop = graft.organ() == Organ.LIVER && dice.chance(0.4) ? dice.whole(300, 800) : null;
        int start = 1;
        for (Episode episode : graft.episodes()) {
            if (episode.kind() != Kind.CYTOMEGALOVIRUS || (stop != null && episode.day() + 60 >= stop)) continue;
            add(drug, start, episode.day(), dose, "mg", 2, "infection");
            add(drug, episode.day() + 1, episode.day() + 45, dose / 2, "mg", 2, "infection-over");
            start = episode.day() + 46;
        }
        add(drug, start, stop, dose, "mg", 2, stop == null ? null : "planned-withdrawal");
    }

    private void steroid() {
        boolean liver = graft.organ() == Organ.LIVER;
        add("methylprednisolone", 0, 2, 500, "mg", 1, "tapered", "intravenous");
        add("prednisone", 3, 14, liver ? 20 : 30, "mg", 1, "tapered");
        add("prednisone", 15, 30, liver ? 15 : 20, "mg", 1, "tapered");
        add("prednisone", 31, 90, 10, "mg", 1, "tapered");
        add("prednisone", 91, liver ? 150 : null, 5, "mg", 1, liver ? "tapered" : null);
    }

    private void treatment(Episode episode) {
        int day = episode.day();
        switch (episode.kind()) {
            case REJECTION -> add("methylprednisolone", day, day + 2, 500, "mg", 1, "completed", "intravenous");
            case CYTOMEGALOVIRUS -> add("valganciclovir", day, day + 42, 900, "mg", 2, "completed");
            case BACTERIAL -> add("piperacillin-tazobactam", day, day + 9, 4.5, "g", 3, "completed", "intravenous");
            case BILIARY -> add("ursodeoxycholic-acid", day, null, 250, "mg", 3, null);
            case RECURRENCE -> add("lenvatinib", day + 14, null, 8, "mg", 1, null);
            case GRAFT_FAILURE -> {}
        }
    }

    private void add(String drug, int from, Integer to, double dose, String unit, int perDay, String reason) {
        add(drug, from, to, dose, unit, perDay, reason, "oral");
    }

    private void add(
            String drug, int from, Integer to, double dose, String unit, int perDay, String reason, String route) {
        LocalDate start = graft.on(from);
        LocalDate end = to == null ? null : graft.on(to);
        if (start.isAfter(graft.on(graft.days()))) return;
        boolean cut = last != null && (end == null || end.isAfter(last));
        boolean future = !cut && end != null && end.isAfter(graft.on(graft.days()));
        LocalDate until = cut ? last : future ? null : end;
        String why = cut ? lastReason : future ? null : reason;
        dosings.add(new Dosing(0, 0, drug, null, start, until, dose, unit, perDay, route, why));
    }
}
