package org.catamnesis.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.catamnesis.followup.Visit;
import org.catamnesis.followup.VisitReason;
import org.junit.jupiter.api.Test;

class VisitReasonsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 15);

    @Test
    void mostComeBecauseTheyAreAskedToAndOfSomeNobodySaidWhy() {
        var reasons = new VisitReasons(3, TODAY);
        var hundred = IntStream.range(0, 100)
                .mapToObj(day -> reasons.of(visit(TODAY.minusDays(day), "outpatient", true)))
                .toList();
        assertEquals(60, hundred.stream().filter(VisitReason.ROUTINE::equals).count());
        assertEquals(10, hundred.stream().filter(one -> one == null).count());
        assertEquals(null, reasons.of(visit(TODAY, "inpatient", true)));
        assertEquals(null, reasons.of(visit(TODAY, "outpatient", false)));
    }

    @Test
    void onlyOfAFewWhoCameLatelySomethingIsAwaited() {
        LocalDate day = TODAY.minusDays(1);
        long awaited = IntStream.range(0, 60)
                .filter(person -> !new VisitReasons(person, TODAY)
                        .orders(visit(day, "outpatient", true))
                        .isEmpty())
                .count();
        assertEquals(9, awaited, 1);
        assertEquals(List.of(), new VisitReasons(0, TODAY).orders(visit(TODAY.minusDays(10), "outpatient", true)));
    }

    private static Visit visit(LocalDate day, String kind, boolean attended) {
        return new Visit(0, 0, day, null, kind, attended, null);
    }
}
