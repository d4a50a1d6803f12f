package org.catamnesis.cohort.tidy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.catamnesis.cohort.privacy.Policy;
import org.junit.jupiter.api.Test;

class LabsTableTest {
    @Test
    void aResultHasTheCodeOfItsUnitOrOfResultsInWordsAndANumberOfItsOwn() {
        var results = List.of(
                KeptRows.result("INR", 1, "1.1", null, null),
                KeptRows.result("HBsAg", 1, "阴性", null, null),
                KeptRows.result("HBsAg", 2, "0.03", "[IU]/mL", null),
                KeptRows.result("HBsAb", 2, "阳性", null, null),
                KeptRows.result("HBV-DNA", 3, "<20", "[IU]/mL", null),
                KeptRows.result("HBV-DNA", 4, "<500", "{copies}/mL", null),
                KeptRows.result("CREA", 4, "1.0", "mg/dL", null));
        assertEquals(
                List.of(
                        "1 INR 6301-6",
                        "2 HBsAg 5195-3",
                        "3 HBsAg 63557-3",
                        "4 HBsAb 10900-9",
                        "5 HBV-DNA 42595-9",
                        "6 HBV-DNA null",
                        "7 CREA 2160-0"),
                KeptRows.of(LabsTable::new, Policy.P2, 40, 5, results, List.of(), List.of()).stream()
                        .map(row -> row.get("result_no") + " " + row.get("analyte_code") + " " + row.get("loinc"))
                        .toList());
    }
}
