package org.catamnesis.lab.index;

import java.util.List;
import org.catamnesis.patient.Organ;

/** How well a sick liver works, from three values and two findings. Limits are those without cholestasis. */
public final class ChildPugh implements Formula {
    private static final About ABOUT = new About(
            "CHILD-PUGH",
            1,
            "1",
            0,
            "liver",
            "Pugh RN et al. Br J Surg 1973;60:646–649",
            false,
            ValidFor.adults().of(Organ.LIVER).in(ValidFor.Phase.NATIVE_LIVER),
            List.of(
                    Asked.result("TBIL", "umol/L"),
                    Asked.result("ALB", "g/L", Nearness.SAME_DAY),
                    Asked.result("INR", "1", Nearness.SAME_DAY),
                    Asked.fact(Fact.AGE),
                    Asked.fact(Fact.ASCITES),
                    Asked.fact(Fact.ENCEPHALOPATHY)));

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Outcome compute(Worksheet sheet) {
        sheet.inAge(ABOUT.validFor());
        int bilirubin = 1 + sheet.place("TBIL", 34, 51);
        int albumin = 3 - sheet.place("ALB", 28, 35);
        int inr = 1 + sheet.place("INR", 1.7, 2.3);
        double ascites = 1 + sheet.fact(Fact.ASCITES);
        double encephalopathy = 1 + sheet.fact(Fact.ENCEPHALOPATHY);
        return sheet.outcome(() -> bilirubin + albumin + inr + ascites + encephalopathy)
                .graded(ChildPugh::grade);
    }

    private static String grade(double points) {
        if (points <= 6) return "A";
        return points <= 9 ? "B" : "C";
    }
}
