package org.catamnesis.report.page.ocr;

import java.util.Comparator;
import java.util.List;
import org.catamnesis.report.image.FlatPage;
import org.catamnesis.report.image.Photo;

/** Tells which way a page is up. */
final class Heading {
    private static final int LOOKS = 8;
    private static final double PLAIN = 0.9;
    private static final double LONG = 2;

    private final TextReader reader;

    Heading(TextReader reader) {
        this.reader = reader;
    }

    /** Whether most text runs from top to bottom. */
    static boolean sideways(List<Spot> spots) {
        double across = 0;
        double down = 0;
        for (Spot spot : spots) {
            if (spot.length() > LONG * spot.thickness()) {
                if (Math.abs(spot.angle()) > Math.PI / 4) {
                    down += spot.length();
                } else {
                    across += spot.length();
                }
            }
        }
        return down > across;
    }

    /** Whether its text reads better turned by half. */
    boolean upsideDown(FlatPage page, List<Spot> spots) {
        List<Spot> longest = spots.stream()
                .filter(spot -> spot.right() - spot.left() > LONG * (spot.bottom() - spot.top()))
                .sorted(Comparator.comparingDouble(
                        spot -> Math.abs((spot.right() - spot.left()) / (spot.bottom() - spot.top()) - 5)))
                .limit(LOOKS)
                .toList();
        double upright = 0;
        double turned = 0;
        for (Spot spot : longest) {
            upright += sureness(strip(page, spot));
        }
        if (longest.isEmpty() || upright > PLAIN * longest.size()) {
            return false;
        }
        for (Spot spot : longest) {
            turned += sureness(strip(page, spot).turned(2));
        }
        return turned > 1.1 * upright;
    }

    private static Photo strip(FlatPage page, Spot spot) {
        return Strip.of(page, spot.left(), spot.top(), spot.right(), spot.bottom())
                .photo();
    }

    private double sureness(Photo strip) {
        return reader.read(strip).stream().mapToDouble(Letter::score).average().orElse(0);
    }
}
