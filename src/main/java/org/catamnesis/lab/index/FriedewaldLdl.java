package org.catamnesis.lab.index;

import java.util.List;

/** LDL cholesterol, computed where triglycerides are not above 4.5 mmol/L. */
public final class FriedewaldLdl implements Formula {
    private static final double MOST_TRIGLYCERIDES = 4.5;
    private static final About ABOUT = new About(
            "LDL-FRIEDEWALD",
            1,
            "mmol/L",
            2,
            "lipids",
            "Friedewald WT et al. Clin Chem 1972;18:499–502",
            false,
            ValidFor.anybody(),
            List.of(Asked.result("TC", "mmol/L"), Asked.result("HDL", "mmol/L"), Asked.result("TG", "mmol/L")));

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Outcome compute(Worksheet sheet) {
        double total = sheet.positive("TC");
        double hdl = sheet.positive("HDL");
        double triglycerides = sheet.positive("TG");
        if (triglycerides > MOST_TRIGLYCERIDES) sheet.miss(Missing.Reason.OUT_OF_RANGE, "TG");
        double ldl = total - hdl - triglycerides / 2.2;
        if (ldl <= 0) sheet.miss(Missing.Reason.OUT_OF_RANGE, "TC");
        return sheet.outcome(() -> ldl);
    }
}
