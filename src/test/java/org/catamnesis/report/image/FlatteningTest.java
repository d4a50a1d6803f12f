package org.catamnesis.report.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FlatteningTest {
    private static final Photo PHOTO = new Photo(1200, 1600, new int[1200 * 1600]);

    /** Where a point of a table lies in the photo. */
    private interface View {
        double[] of(double x, double y);
    }

    private static List<Stroke> table(View view) {
        List<Stroke> strokes = new ArrayList<>();
        for (int row = 0; row < 20; row++) {
            double y = 150 + 60 * row;
            for (double[] cell : new double[][] {{100, 280}, {480, 80}, {650, 90}, {850, 200}}) {
                double[] start = view.of(cell[0], y);
                double[] end = view.of(cell[0] + cell[1], y);
                double length = Math.hypot(end[0] - start[0], end[1] - start[1]);
                double angle = Math.atan2(end[1] - start[1], end[0] - start[0]);
                strokes.add(new Stroke((start[0] + end[0]) / 2, (start[1] + end[1]) / 2, length + 15, 30, angle));
            }
        }
        return strokes;
    }

    private static void becomesFlat(View view) {
        Mesh mesh = Flattening.of(PHOTO, table(view));
        FlatPage page = new FlatPage(PHOTO, null, mesh);
        for (double y : new double[] {200, 800, 1300}) {
            double[] left = onPage(mesh, view.of(120, y));
            double[] right = onPage(mesh, view.of(1000, y));
            assertEquals(left[1], right[1], 6, "level at " + y);
        }
        for (double x : new double[] {120, 500, 1000}) {
            double[] top = onPage(mesh, view.of(x, 200));
            double[] bottom = onPage(mesh, view.of(x, 1250));
            assertEquals(top[0], bottom[0], 14, "upright at " + x);
        }
        assertTrue(page.width() >= 1000);
    }

    /** The point of the page that shows a point of the photo, by search. */
    private static double[] onPage(Mesh mesh, double[] wanted) {
        double[] at = new double[2];
        double u = wanted[0];
        double v = wanted[1];
        for (int i = 0; i < 60; i++) {
            mesh.at(u, v, at);
            u += wanted[0] - at[0];
            v += wanted[1] - at[1];
        }
        return new double[] {u, v};
    }

    @Test
    void aTurnedPageBecomesLevel() {
        double angle = Math.toRadians(6);
        becomesFlat((x, y) -> new double[] {
            600 + (x - 600) * Math.cos(angle) - (y - 800) * Math.sin(angle),
            800 + (x - 600) * Math.sin(angle) + (y - 800) * Math.cos(angle)
        });
    }

    @Test
    void aPageSeenFromTheSideBecomesRectangular() {
        becomesFlat((x, y) -> {
            double far = 1 + 0.00012 * (x - 600) + 0.00008 * (y - 800);
            return new double[] {600 + (x - 600) / far, 800 + (y - 800) / far};
        });
    }

    @Test
    void aCurledPageBecomesLevel() {
        becomesFlat((x, y) -> new double[] {x, y + 30 * Math.pow((x - 600) / 600, 2)});
    }

    @Test
    void aPageThatLiesFlatIsLeftAsItIs() {
        Mesh mesh = Flattening.of(PHOTO, table((x, y) -> new double[] {x, y}));
        assertEquals(List.of(1200.0, 1600.0), List.of(mesh.width(), mesh.height()));
    }

    @Test
    void tooLittleTextTellsNothing() {
        Mesh mesh = Flattening.of(PHOTO, List.of(new Stroke(100, 100, 90, 20, 0.3)));
        assertEquals(List.of(1200.0, 1600.0), List.of(mesh.width(), mesh.height()));
    }
}
