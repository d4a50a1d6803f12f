package org.catamnesis.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class ViewportTest {
    private final Viewport all = Viewport.over(0, 400);

    @Test
    void zoomKeepsTheTimeUnderThePointer() {
        Viewport closer = all.zoom(100, 0.5);
        assertEquals(new Viewport(50, 250, 0, 400), closer);
        assertEquals(new Viewport(0, 400, 0, 400), closer.zoom(100, 2));
    }

    @Test
    void zoomEndsAtHalfADayAndAtEverything() {
        assertEquals(Viewport.SHORTEST, all.zoom(200, 1e-9).span(), 1e-9);
        assertEquals(all, all.zoom(200, 1e9));
    }

    @Test
    void panStopsAtTheLimits() {
        Viewport month = all.show(100, 130);
        assertEquals(new Viewport(110, 140, 0, 400), month.pan(10));
        assertEquals(new Viewport(0, 30, 0, 400), month.pan(-1000));
        assertEquals(new Viewport(370, 400, 0, 400), month.pan(1000));
    }

    @Test
    void fitShowsEverythingAgain() {
        assertEquals(all, all.show(10, 20).fit());
    }

    @Test
    void showTakesItsEndsInAnyOrderAndHoldsThemInTheLimits() {
        assertEquals(new Viewport(10, 20, 0, 400), all.show(20, 10));
        assertEquals(new Viewport(350, 400, 0, 400), all.show(360, 410));
    }

    @Test
    void revealMovesNoFurtherThanItMust() {
        Viewport month = all.show(100, 200);
        assertEquals(month, month.reveal(150));
        assertEquals(new Viewport(205, 305, 0, 400), month.reveal(300));
        assertEquals(new Viewport(45, 145, 0, 400), month.reveal(50));
    }

    @Test
    void aSingleMomentBecomesHalfADay() {
        assertEquals(new Viewport(9.75, 10.25, 9.75, 10.25), Viewport.over(10, 10));
    }

    @Test
    void whatIsNoTimeIsRefusedAsLimitAndIgnoredAsPeriod() {
        assertThrows(IllegalArgumentException.class, () -> Viewport.over(Double.NaN, 1));
        assertThrows(IllegalArgumentException.class, () -> Viewport.over(0, 1e12));
        assertEquals(all, new Viewport(Double.NaN, Double.NaN, 0, 400));
    }
}
