package org.catamnesis.report.image;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds how a page lies in a photo from the runs of text on it. */
public final class Flattening {
    private static final int FEWEST = 5;
    /** Where no text would move by more than this share of its height, the page lies flat already. */
    private static final double FLAT = 0.12;

    private static final double[] LEVEL_RIDGE = {1e-6, 1e-3, 1e-3, 3e-2, 3e-2, 3e-2};
    private static final double[] PLUMB_RIDGE = {1e-6, 1e-3, 2e-2, 5e-2};
    private static final double STEEPEST = 0.4;

    private final Photo photo;
    private final List<Stroke> strokes;
    private final double reach;
    private final double thickness;

    private Flattening(Photo photo, List<Stroke> strokes) {
        this.photo = photo;
        this.strokes = strokes;
        this.reach = Math.max(photo.width(), photo.height()) / 2.0;
        double[] sorted =
                strokes.stream().mapToDouble(Stroke::thickness).sorted().toArray();
        this.thickness = sorted.length == 0 ? 1 : sorted[sorted.length / 2];
    }

    /** The page as it lies in the photo; plain where too little text tells, or where it is flat already. */
    public static Mesh of(Photo photo, List<Stroke> strokes) {
        long directed = strokes.stream().filter(Stroke::directed).count();
        return directed < FEWEST ? Mesh.plain(photo) : new Flattening(photo, strokes).mesh();
    }

    private Mesh mesh() {
        double turn = turn();
        double centreX = photo.width() / 2.0;
        double centreY = photo.height() / 2.0;
        List<Stroke> turned = strokes.stream()
                .map(stroke -> stroke.turned(-turn, centreX, centreY))
                .map(stroke -> new Stroke(
                        (stroke.x() - centreX) / reach,
                        (stroke.y() - centreY) / reach,
                        stroke.length() / reach,
                        stroke.thickness() / reach,
                        stroke.angle()))
                .toList();
        double[] level = level(turned);
        double[] plumb = new ColumnEdges(turned, level, thickness / reach).plumb(PLUMB_RIDGE);
        Bend bend = new Bend(centreX, centreY, reach, turn, level, plumb);
        return flat(bend) ? Mesh.plain(photo) : bend.mesh(photo);
    }

    /** The direction of half of the text, by length. */
    private double turn() {
        List<Stroke> directed = strokes.stream()
                .filter(Stroke::directed)
                .sorted(Comparator.comparingDouble(Stroke::angle))
                .toList();
        double half = directed.stream().mapToDouble(Stroke::length).sum() / 2;
        double sum = 0;
        for (Stroke stroke : directed) {
            sum += stroke.length();
            if (sum >= half) {
                return stroke.angle();
            }
        }
        return 0;
    }

    private double[] level(List<Stroke> turned) {
        LeastSquares own = new LeastSquares(Bend.LEVEL);
        for (Stroke stroke : turned) {
            if (stroke.directed() && Math.abs(stroke.angle()) < STEEPEST) {
                same(own, stroke.startX(), stroke.startY(), stroke.endX(), stroke.endY(), 1);
            }
        }
        double scale = 0.15 * thickness / reach;
        double[] level = own.solve(new double[Bend.LEVEL], scale, LEVEL_RIDGE);
        for (int round = 0; round < 2; round++) {
            LeastSquares linked = new LeastSquares(Bend.LEVEL);
            for (Stroke stroke : turned) {
                if (stroke.directed() && Math.abs(stroke.angle()) < STEEPEST) {
                    same(linked, stroke.startX(), stroke.startY(), stroke.endX(), stroke.endY(), 0.5);
                }
            }
            for (Stroke[] pair : neighbours(turned, level)) {
                same(linked, pair[0].x(), pair[0].y(), pair[1].x(), pair[1].y(), 0.5);
            }
            level = linked.solve(level, scale, LEVEL_RIDGE);
        }
        return level;
    }

    private static void same(LeastSquares squares, double x1, double y1, double x2, double y2, double weight) {
        double[] first = Bend.levelTerms(x1, y1);
        double[] factors = Bend.levelTerms(x2, y2);
        for (int i = 0; i < factors.length; i++) {
            factors[i] -= first[i];
        }
        squares.add(factors, y1 - y2, weight);
    }

    static double height(Stroke stroke, double[] level) {
        return stroke.y() + Bend.sum(Bend.levelTerms(stroke.x(), stroke.y()), level);
    }

    /** Each run with the next one on its line. */
    private List<Stroke[]> neighbours(List<Stroke> turned, double[] level) {
        double limit = 0.4 * thickness / reach;
        List<Stroke[]> pairs = new ArrayList<>();
        for (Stroke stroke : turned) {
            double height = height(stroke, level);
            turned.stream()
                    .filter(other -> other.x() - other.length() / 2 > stroke.x() + stroke.length() / 2 - 2 * limit)
                    .filter(other -> Math.abs(height(other, level) - height) < limit)
                    .filter(other -> other.thickness() < 1.35 * stroke.thickness()
                            && stroke.thickness() < 1.35 * other.thickness())
                    .min(Comparator.comparingDouble(Stroke::x))
                    .ifPresent(next -> pairs.add(new Stroke[] {stroke, next}));
        }
        return pairs;
    }

    private boolean flat(Bend bend) {
        double most = 0;
        double[] at = new double[2];
        for (Stroke stroke : strokes) {
            double[] flat = bend.flat(stroke.x(), stroke.y());
            at[0] = bend.centreX() + flat[0] * reach - stroke.x();
            at[1] = bend.centreY() + flat[1] * reach - stroke.y();
            most = Math.max(most, Math.hypot(at[0], at[1]));
        }
        return most < FLAT * thickness;
    }
}
