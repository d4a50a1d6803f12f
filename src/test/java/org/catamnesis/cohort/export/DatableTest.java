package org.catamnesis.cohort.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DatableTest {
    @Test
    void whoLivesAndWasSeenLatelyCanBeDatedAndTheDeadOnlySayWhenTheNewestRecordIs() {
        var datable = new Datable();
        LocalDate newest = LocalDate.of(2026, 6, 30);
        datable.add(newest, false);
        for (int days : List.of(1, 92, 93, 900)) datable.add(newest.minusDays(days), true);
        assertEquals(List.of(4, 2), List.of(datable.alive(), datable.withinAQuarter()));
        assertEquals(0, new Datable().withinAQuarter());
    }
}
