package org.catamnesis.report.page.ocr;

import java.util.ArrayList;
import java.util.List;
import org.catamnesis.report.image.FlatPage;
import org.catamnesis.report.image.Photo;

/** Reads the words of scans and photos. Native code: in the child process only. */
public final class PictureReader implements AutoCloseable {
    private static final double COARSE_PIXELS = 0.5e6;
    private static final double BAND_PIXELS = 0.35e6;
    /** How high Chinese letters are when the finder looks for them, in pixels. */
    private static final double FINE_EM = 22;

    private static final double MOST_ENLARGED = 3;
    private static final double OVERLAP_EMS = 4;
    private static final double USUAL_THICKNESS = 24;

    private final TextFinder finder = new TextFinder();
    private final TextReader letters = new TextReader();
    private final StripReader strips = new StripReader(letters);

    /** The page that a photo shows, upright and flat. */
    public FlatPage page(Photo photo) {
        return FlatPage.plain(photo);
    }

    /** The words of a page. */
    public List<ReadWord> words(FlatPage page) {
        double em = 0.76 * thickness(coarse(page));
        List<ReadWord> words = new ArrayList<>();
        for (Spot spot : fine(page, em)) {
            words.addAll(strips.read(page, spot));
        }
        return LevelLines.of(words);
    }

    private List<Spot> coarse(FlatPage page) {
        double scale = Math.min(1, Math.sqrt(COARSE_PIXELS / (page.width() * page.height())));
        return finder.find(page.drawn(scale)).stream()
                .map(spot -> spot.scaled(1 / scale, 0, 0))
                .toList();
    }

    private static double thickness(List<Spot> spots) {
        double[] sorted = spots.stream().mapToDouble(Spot::thickness).sorted().toArray();
        return sorted.length == 0 ? USUAL_THICKNESS : sorted[sorted.length / 2];
    }

    /** Band by band, because the network's memory grows with the picture. */
    private List<Spot> fine(FlatPage page, double em) {
        double scale = Math.min(MOST_ENLARGED, FINE_EM / em);
        double band = BAND_PIXELS / (page.width() * scale) / scale;
        double overlap = Math.min(band / 2, OVERLAP_EMS * em);
        List<Spot> spots = new ArrayList<>();
        double top = 0;
        while (true) {
            double from = top;
            boolean last = from + band >= page.height() - overlap / 2;
            double bottom = last ? page.height() : from + band;
            int wide = (int) Math.round(page.width() * scale);
            int high = (int) Math.round((bottom - from) * scale);
            Photo drawn = page.drawn(0, from, page.width(), bottom, wide, high);
            for (Spot spot : finder.find(drawn)) {
                Spot placed = spot.scaled(1 / scale, 0, from);
                boolean above = from > 0 && placed.y() < from + overlap / 2;
                boolean below = !last && placed.y() >= bottom - overlap / 2;
                if (!above && !below) {
                    spots.add(placed);
                }
            }
            if (last) {
                return spots;
            }
            top = bottom - overlap;
        }
    }

    @Override
    public void close() {
        finder.close();
        letters.close();
    }
}
