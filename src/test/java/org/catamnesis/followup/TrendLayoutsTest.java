package org.catamnesis.followup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.catamnesis.access.TestClinic;
import org.catamnesis.access.ViewSettings;
import org.catamnesis.patient.Organ;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrendLayoutsTest {
    private static final List<TrendPanel> MINE = List.of(
            TrendPanel.of("CREA").scale(TrendScale.LOG),
            TrendPanel.of("TAC"),
            TrendPanel.of("ALT", "AST").scale(TrendScale.LINEAR),
            TrendPanel.of("=TAC-C-D"));

    @Test
    void whatIsWrittenIsReadBack() {
        assertEquals("CREA~log TAC ALT+AST~linear =TAC-C-D", TrendLayouts.write(MINE));
        assertEquals(MINE, TrendLayouts.read(TrendLayouts.write(MINE)));
        assertEquals("tacrolimus", MINE.get(1).drug());
    }

    @Test
    void whatCannotBeUnderstoodIsLeftOut() {
        assertEquals(
                List.of(TrendPanel.of("CREA"), TrendPanel.of("K")), TrendLayouts.read("  CREA~sideways  + ~log K "));
        assertEquals(
                24,
                TrendLayouts.read("A B C D E F G H I J K L M N O P Q R S T U V W X Y Z")
                        .size());
    }

    @Test
    void noCodeOfTheCatalogueHasASignOfTheWriting() {
        CourseOnFile.CATALOGUE
                .analytes()
                .forEach(analyte ->
                        assertEquals(List.of(TrendPanel.of(analyte.code())), TrendLayouts.read(analyte.code())));
    }

    @Test
    void theOwnChoiceWinsOverTheProgrammesAndThatOverTheUsual(@TempDir Path folder) {
        try (TestClinic clinic = new TestClinic(folder)) {
            TrendLayouts layouts = new TrendLayouts(new ViewSettings(clinic.session()));
            assertEquals(TrendPanel.forOrgan(Organ.LIVER), layouts.of(Organ.LIVER));
            layouts.keepForProgramme(Organ.LIVER, MINE);
            assertEquals(MINE, layouts.of(Organ.LIVER));
            assertEquals(TrendPanel.forOrgan(Organ.KIDNEY), layouts.of(Organ.KIDNEY));
            assertFalse(layouts.own(Organ.LIVER));
            layouts.keep(Organ.LIVER, MINE.subList(0, 1));
            assertTrue(layouts.own(Organ.LIVER));
            assertEquals(MINE.subList(0, 1), layouts.of(Organ.LIVER));
            layouts.forget(Organ.LIVER);
            assertEquals(MINE, layouts.of(Organ.LIVER));
        }
    }
}
