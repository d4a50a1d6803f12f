package org.catamnesis.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.catamnesis.patient.ConsentDecision;
import org.catamnesis.patient.ResearchConsent;

/** Whether somebody who does not exist agreed to research: most did, a few refused or took it back, some were never asked. */
final class DemoConsents {
    private static final long APART = 91_009L;

    private DemoConsents() {}

    /** One after the other. */
    static List<ResearchConsent> of(DemoCourse course, long patient, LocalDate today) {
        int number = course.person().number();
        Dice dice = new Dice(DemoClinic.SEED + APART, number);
        boolean asked = dice.chance(0.93);
        boolean agreed = dice.chance(0.95);
        boolean takenBack = dice.chance(0.04);
        if (!asked || course.transplants().isEmpty()) return List.of();
        LocalDate day = earlier(course.transplants().getFirst().day().plusDays(dice.whole(3, 40)), today);
        List<ResearchConsent> decisions = new ArrayList<>();
        decisions.add(ResearchConsent.of(patient, agreed ? ConsentDecision.GIVEN : ConsentDecision.REFUSED, null, day));
        if (agreed && takenBack)
            decisions.add(ResearchConsent.of(
                    patient, ConsentDecision.WITHDRAWN, null, earlier(day.plusDays(dice.whole(30, 700)), today)));
        return decisions;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? other : one;
    }
}
