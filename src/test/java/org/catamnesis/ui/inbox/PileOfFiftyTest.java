package org.catamnesis.ui.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.catamnesis.ui.common.OnFxThread;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

class PileOfFiftyTest {
    @Test
    void everyFileEndsWhereItBelongsWhileTheWindowGoesOn(@TempDir Path folder, TestReporter reporter) throws Exception {
        OnFxThread.start();
        try (var clinic = new ReviewClinic(folder)) {
            var outcome = PileOfFifty.read(clinic, folder.resolve("pile"));
            Map<String, Long> states = outcome.lines().stream()
                    .collect(Collectors.groupingBy(
                            line -> line.taken()
                                    ? line.document().state().code()
                                    : line.problem().problem().name(),
                            Collectors.counting()));
            assertEquals(
                    Map.of("read", (long) PileOfFifty.REPORTS + PileOfFifty.PHOTOS, "NOT_A_REPORT_FILE", (long)
                            PileOfFifty.OTHERS),
                    states);
            assertTrue(outcome.pulses() > 0);
            reporter.publishEntry(Map.of("longest pulse, ms", String.valueOf(outcome.longestPulse() / 1_000_000)));
        }
    }
}
