package org.catamnesis.report.page.ocr;

import java.util.ArrayList;
import java.util.List;
import org.catamnesis.report.image.FlatPage;
import org.catamnesis.report.image.Flattening;
import org.catamnesis.report.image.Photo;
import org.catamnesis.report.image.Stroke;

/** Reads the words of scans and photos. Native code: in the child process only. */
public final class PictureReader implements AutoCloseable {
    private static final int DARK = 90;

    private final TextFinder finder = new TextFinder();
    private final TextReader letters = new TextReader();
    private final PageScan scan = new PageScan(finder);
    private final StripReader strips = new StripReader(letters);
    private final Heading heading = new Heading(letters);

    /** The page that a photo shows: upright, flat, evenly lit, dark on light. */
    public Sheet sheet(Photo photo) {
        Photo paper = photo.medianLight() < DARK && photo.lightShare() < 0.25 ? photo.inverted() : photo;
        FlatPage plain = FlatPage.plain(paper);
        List<Spot> spots = scan.coarse(plain);
        if (Heading.sideways(spots)) {
            plain = FlatPage.plain(paper.turned(1));
            spots = scan.coarse(plain);
        }
        FlatPage flat = plain.with(Flattening.of(
                plain.photo(),
                spots.stream()
                        .map(spot -> new Stroke(spot.x(), spot.y(), spot.length(), spot.thickness(), spot.angle()))
                        .toList()));
        List<Spot> fine = scan.fine(flat, PageScan.em(spots));
        if (heading.upsideDown(flat, fine)) {
            flat = flat.upsideDown();
            fine = scan.fine(flat, PageScan.em(spots));
        }
        return new Sheet(flat, fine);
    }

    /** The words of a page that is upright already. */
    public List<ReadWord> words(FlatPage page) {
        return words(new Sheet(page, scan.fine(page, PageScan.em(scan.coarse(page)))));
    }

    public List<ReadWord> words(Sheet sheet) {
        List<ReadWord> words = new ArrayList<>();
        for (Spot spot : sheet.spots()) {
            words.addAll(strips.read(sheet.page(), spot));
        }
        return LevelLines.of(words);
    }

    @Override
    public void close() {
        finder.close();
        letters.close();
    }
}
