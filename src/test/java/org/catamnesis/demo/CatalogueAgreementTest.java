package org.catamnesis.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.catamnesis.lab.AnalyteCatalogue;
import org.catamnesis.lab.Specimen;
import org.catamnesis.patient.Sex;
import org.junit.jupiter.api.Test;

class CatalogueAgreementTest {
    private final AnalyteCatalogue catalogue = AnalyteCatalogue.standard();

    @Test
    void theCatalogueKnowsEveryNameAndUnitThatTheLaboratoriesPrint() {
        Set<String> wrong = new TreeSet<>();
        for (DemoAnalyte analyte : DemoAnalyte.values()) {
            for (DemoLaboratory laboratory : DemoLaboratory.values()) {
                PrintedRow row = laboratory.print(new DemoReading(analyte, 20), Sex.MALE);
                String code = analyte.facts().code();
                String known = catalogue
                        .match(row.name(), row.unit(), analyte.facts().specimen())
                        .map(found -> found.code()
                                + ' '
                                + found.unitOf(row.unitText()).orElse(null))
                        .orElse("null null");
                String meant = code == null ? "null null" : code + ' ' + row.ucum();
                if (!known.equals(meant)) wrong.add(row.name() + ": " + known + " for " + meant);
            }
        }
        assertEquals(Set.of(), wrong);
    }

    @Test
    void everySpecimenIsOneThatTheClinicKnows() {
        for (DemoAnalyte analyte : DemoAnalyte.values())
            assertEquals(
                    List.of(analyte.facts().specimen()),
                    Specimen.ofCode(analyte.facts().specimen()).stream()
                            .map(Specimen::code)
                            .toList());
    }
}
