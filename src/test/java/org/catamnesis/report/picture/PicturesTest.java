package org.catamnesis.report.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.catamnesis.language.ProblemException;
import org.catamnesis.report.ReportReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/**
 * Reports of our own drawing, spoilt as scanners, cameras and faxes spoil them. A few of them here, each spoilt way once
 * and each layout at least once; with {@code -P pictures} every layout in every way.
 */
class PicturesTest {
    private static final int SEEDS = Integer.getInteger("catamnesis.pictures", 0);
    /** As measured with room for other machines' rounding. */
    private static final double LEAST_F1 = 0.95;

    private record Case(PictureLayout layout, Degradation way, int seed) {
        Drawn drawn() {
            Drawn drawn = layout.draw(seed + 1);
            return drawn.with(way.of(drawn.image(), new Random(seed * 1000L + layout.ordinal() * 50 + way.ordinal())));
        }
    }

    private static List<Case> cases() {
        List<Case> cases = new ArrayList<>();
        PictureLayout[] layouts = PictureLayout.values();
        for (Degradation way : Degradation.values()) {
            if (SEEDS == 0) {
                cases.add(new Case(layouts[way.ordinal() % layouts.length], way, 0));
            }
            for (int seed = 0; seed < SEEDS; seed++) {
                for (PictureLayout layout : layouts) {
                    cases.add(new Case(layout, way, seed));
                }
            }
        }
        return cases;
    }

    @Test
    void rowsOfSpoiltPicturesAreFoundAndNoneIsWrongUnlessItIsDoubted(TestReporter reporter) {
        Map<String, PictureScore> scores = new TreeMap<>();
        PictureScore all = PictureScore.none(0);
        try (ReportReader reader = new ReportReader()) {
            for (Case one : cases()) {
                PictureScore score = read(reader, one);
                scores.merge(one.way().name(), score, PictureScore::with);
                scores.merge("layout " + one.layout().name(), score, PictureScore::with);
                all = all.with(score);
            }
        }
        scores.forEach((name, score) -> reporter.publishEntry(name, score.summary()));
        reporter.publishEntry("all", all.summary());
        assertEquals(List.of(), all.silent());
        assertTrue(all.f1() >= LEAST_F1, all.summary());
    }

    private static PictureScore read(ReportReader reader, Case one) {
        Drawn drawn = one.drawn();
        byte[] file = Degradation.jpegBytes(drawn.image(), 0.9f);
        try {
            return PictureScore.of(drawn.rows(), reader.read(file).candidates());
        } catch (ProblemException e) {
            return PictureScore.none(drawn.rows().size());
        }
    }
}
