package org.catamnesis.ui.cohorts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.catamnesis.cohort.privacy.Policy;
import org.catamnesis.cohort.privacy.PolicyFile;
import org.catamnesis.language.Language;
import org.catamnesis.ui.common.Words;
import org.junit.jupiter.api.Test;

class PolicyTextTest {
    private final PolicyText text = new PolicyText(new Words(Language.ENGLISH));

    @Test
    void whatIsWeakerThanUsualStandsBesideWhatIsUsual() {
        Map<String, String> told = text.settings(PolicyFile.parse("""
                {"id":"P2","k":2,"quasi_identifiers":["sex","organ"],"suppression_limit":0.9,"l":1,
                "days":"week","most_visits":10}"""));
        assertEquals("2 (usual under this policy: 5)", told.get("How many have to look alike"));
        assertEquals(
                "Sex, Organ (usual under this policy: Sex, Age at transplant, Year of transplant)",
                told.get("Alike in"));
        assertEquals("5, 10, 20, not told", told.get("Age bands, in years"));
        assertEquals("90% (usual under this policy: 5%)", told.get("Patients that may be left out at most"));
        assertEquals(
                "1 of each: hepatitis, malignancy, death (usual under this policy: 2 of each: hepatitis, malignancy, death)",
                told.get("Different values in each group"));
        assertEquals("days as weeks · first 10 visits (usual under this policy: days as they are)", told.get("Course"));
    }

    @Test
    void policiesWithoutRowsOrSettingsTellWhatTheyHave() {
        assertEquals(Map.of("Least count that is told", "11"), text.settings(Policy.P4));
        assertEquals(Map.of(), text.settings(Policy.P0));
    }
}
