package org.catamnesis.report.page.ocr;

import java.util.ArrayList;
import java.util.List;
import org.catamnesis.report.image.FlatPage;
import org.catamnesis.report.image.Photo;

/** Looks for text on a page: once from afar, to know how large the letters are, and then near enough to see each cell. */
final class PageScan {
    private static final double COARSE_PIXELS = 0.5e6;
    private static final double BAND_PIXELS = 0.35e6;
    /** How high Chinese letters are when the finder looks for them, in pixels. */
    private static final double FINE_EM = 22;

    private static final double MOST_ENLARGED = 3;
    private static final double OVERLAP_EMS = 4;
    private static final double EM = 0.76;
    private static final double USUAL_EM = 20;

    private final TextFinder finder;

    PageScan(TextFinder finder) {
        this.finder = finder;
    }

    /** All spots in one look. */
    List<Spot> coarse(FlatPage page) {
        double scale = Math.min(1, Math.sqrt(COARSE_PIXELS / (page.width() * page.height())));
        return finder.find(page.drawn(scale)).stream()
                .map(spot -> spot.scaled(1 / scale, 0, 0))
                .toList();
    }

    /** The height of a Chinese letter on most of the page. */
    static double em(List<Spot> spots) {
        double[] sorted = spots.stream().mapToDouble(Spot::thickness).sorted().toArray();
        return sorted.length == 0 ? USUAL_EM : EM * sorted[sorted.length / 2];
    }

    /** Band by band, because the network's memory grows with the picture. */
    List<Spot> fine(FlatPage page, double em) {
        double scale = Math.min(MOST_ENLARGED, FINE_EM / em);
        double band = Math.max(12 * em, BAND_PIXELS / (page.width() * scale) / scale);
        double overlap = OVERLAP_EMS * em;
        List<Spot> spots = new ArrayList<>();
        double from = 0;
        boolean last = false;
        while (!last) {
            last = from + band >= page.height() - overlap / 2;
            double bottom = last ? page.height() : from + band;
            double first = from == 0 ? Double.NEGATIVE_INFINITY : from + overlap / 2;
            double end = last ? Double.POSITIVE_INFINITY : bottom - overlap / 2;
            int wide = Math.max(1, (int) Math.round(page.width() * scale));
            int high = Math.max(1, (int) Math.round((bottom - from) * scale));
            Photo drawn = page.drawn(0, from, page.width(), bottom, wide, high);
            double top = from;
            finder.find(drawn).stream()
                    .map(spot -> spot.scaled(1 / scale, 0, top))
                    .filter(spot -> spot.y() >= first && spot.y() < end)
                    .forEach(spots::add);
            from = bottom - overlap;
        }
        return spots;
    }
}
