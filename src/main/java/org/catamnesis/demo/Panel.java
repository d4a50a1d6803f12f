package org.catamnesis.demo;

import static org.catamnesis.demo.DemoAnalyte.*;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.catamnesis.demo.Episode.Kind;
import org.catamnesis.patient.Organ;

/** What is asked of the laboratory at a visit: the core panel of the organ, and more by time and by what is going on. */
final class Panel {
    private static final List<DemoAnalyte> CORE =
            List.of(ALT, AST, TBIL, TP, ALB, CREA, UREA, UA, K, NA, GLU, WBC, NEUT, LYMPH, HGB, PLT);
    private static final List<DemoAnalyte> LIVER = List.of(GGT, ALP, DBIL, TBA);
    private final Dice dice;
    private final Graft graft;
    private final Aetiology aetiology;

    Panel(Dice dice, Graft graft, Aetiology aetiology) {
        this.dice = dice;
        this.graft = graft;
        this.aetiology = aetiology;
    }

    Set<DemoAnalyte> at(DemoVisit visit, DemoLaboratory laboratory) {
        int day = visit.actual();
        Set<DemoAnalyte> asked = EnumSet.copyOf(CORE);
        if (graft.organ() == Organ.LIVER) liver(asked, day);
        if (graft.organ() == Organ.KIDNEY && dice.chance(0.4)) asked.add(UPCR);
        if (day < 30 || visit.extra()) asked.add(CRP);
        if (dice.chance(0.3)) asked.add(MG);
        if (dice.chance(0.15)) asked.add(HCT);
        if (day > 60 && dice.chance(0.15)) asked.addAll(List.of(TC, TG));
        if (day > 13 && (virusSuspected(day) || (day < 190 && dice.chance(0.4)))) asked.add(CMV);
        if (laboratory == DemoLaboratory.BAIYAN && dice.chance(0.3)) asked.add(GLOBULIN);
        if (dice.chance(0.02)) asked.add(RBP);
        if (dice.chance(laboratory == DemoLaboratory.BAIYAN ? 0.08 : 0.01)) asked.addAll(List.of(SIALIC_ACID, LAP));
        return asked;
    }

    private void liver(Set<DemoAnalyte> asked, int day) {
        asked.addAll(LIVER);
        if (day < 100 || dice.chance(0.5)) asked.addAll(List.of(INR, PT));
        if (aetiology.carcinoma() && (day < 0 || (day > 20 && dice.chance(0.6)))) asked.add(AFP);
        if (aetiology.hepatitisB() && (day < 0 || dice.chance(0.2))) asked.addAll(List.of(HBVDNA, HBSAG));
    }

    private boolean virusSuspected(int day) {
        for (Episode episode : graft.episodes())
            if (episode.kind() == Kind.CYTOMEGALOVIRUS && Math.abs(day - episode.day()) < 60) return true;
        return false;
    }
}
