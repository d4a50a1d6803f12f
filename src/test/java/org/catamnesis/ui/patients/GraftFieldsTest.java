package org.catamnesis.ui.patients;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import org.catamnesis.patient.Organ;
import org.catamnesis.patient.Transplant;
import org.catamnesis.patient.TransplantDetails;
import org.catamnesis.ui.patients.GraftFields.Pair;
import org.junit.jupiter.api.Test;

class GraftFieldsTest {
    @Test
    void whatIsTypedBecomesAGraft() {
        GraftFields fields = fields("1", "2026.3.1", "61", new Pair("O", "AB"), "7:05", "20260320");
        assertNull(fields.missing());
        assertEquals(
                new Transplant(
                        3,
                        4,
                        Organ.LIVER,
                        1,
                        LocalDate.of(2026, 3, 1),
                        "living",
                        new TransplantDetails(61, "D+/R-", null, true, "O/AB", 425, LocalDate.of(2026, 3, 20))),
                fields.graft(3, 4, null));
    }

    /** A file may have told the recipient's group alone, or only that the two match. */
    @Test
    void bloodGroupsThatAreNoPairStayUntilOneIsChosen() {
        GraftFields untouched = fields("1", "2026-03-01", "", Pair.NONE, "", "");
        assertEquals("A", untouched.graft(3, 4, "A").details().abo());
        GraftFields chosen = fields("1", "2026-03-01", "", new Pair("O", "A"), "", "");
        assertEquals("O/A", chosen.graft(3, 4, "identical").details().abo());
    }

    @Test
    void whatCannotBeIsSaid() {
        assertEquals(
                "graft-form.number-range",
                fields("0", "2026-03-01", "", Pair.NONE, "", "").missing());
        assertEquals(
                "graft-form.day-missing",
                fields("1", "March", "", Pair.NONE, "", "").missing());
        assertEquals(
                "graft-form.age-range",
                fields("1", "2026-03-01", "101", Pair.NONE, "", "").missing());
        assertEquals(
                "graft-form.both-needed",
                fields("1", "2026-03-01", "", new Pair("O", null), "", "").missing());
        for (String cold : new String[] {"0", "2881", "6:60", "48:01", "six"})
            assertEquals(
                    "graft-form.cold-range",
                    fields("1", "2026-03-01", "", Pair.NONE, cold, "").missing(),
                    cold);
        assertEquals(
                "graft-form.discharge-wrong",
                fields("1", "2026-03-01", "", Pair.NONE, "", "2026-02-28").missing());
    }

    @Test
    void whatIsKeptIsReadBack() {
        assertEquals(new Pair("+", "-"), GraftFields.pair("D+/R-"));
        assertEquals(new Pair("AB", "O"), GraftFields.pair("AB/O"));
        assertEquals(Pair.NONE, GraftFields.pair(null));
    }

    private static GraftFields fields(String number, String day, String age, Pair abo, String cold, String discharged) {
        return new GraftFields(
                Organ.LIVER, number, day, "living", age, abo, new Pair("+", "-"), Pair.NONE, true, cold, discharged);
    }
}
