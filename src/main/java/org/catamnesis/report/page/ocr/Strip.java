package org.catamnesis.report.page.ocr;

import java.util.ArrayList;
import java.util.List;
import org.catamnesis.report.image.Arrow;
import org.catamnesis.report.image.FlatPage;
import org.catamnesis.report.image.Ink;
import org.catamnesis.report.image.Photo;

/**
 * A run of text, drawn as high as the reader wants it.
 *
 * @param left on the page
 * @param unit how long a pixel is on the page
 */
record Strip(Photo photo, Ink ink, double left, double top, double unit) {
    /** The strip's height holds so many heights of a Chinese letter. */
    static final double EM = 0.76 * TextReader.HEIGHT;

    private static final int WHITE = 0xffffff;
    private static final int LONGEST = 2400;

    static Strip of(FlatPage page, double left, double top, double right, double bottom) {
        double unit = (bottom - top) / TextReader.HEIGHT;
        int wide = Math.clamp(Math.round((right - left) / unit), 4, LONGEST);
        Photo photo = page.drawn(left, top, right, bottom, wide, TextReader.HEIGHT);
        return new Strip(photo, Ink.of(photo), left, top, unit);
    }

    /** Ink that belongs together, rules of the table left out. */
    List<Ink.Run> runs() {
        return ink.runs().stream()
                .filter(run -> !ink.rule(run) && run.pixels() > 3)
                .toList();
    }

    Arrow arrow(Ink.Run run) {
        return Arrow.of(ink, run, EM);
    }

    /** The part between two columns, with paper around it. */
    Photo part(int from, int to, int margin) {
        int wide = to - from + 2 * margin;
        int[] rgb = new int[wide * photo.height()];
        for (int y = 0; y < photo.height(); y++) {
            for (int x = 0; x < wide; x++) {
                int source = from - margin + x;
                rgb[y * wide + x] = source < 0 || source >= photo.width()
                        ? paper(y, source)
                        : photo.rgb()[y * photo.width() + source];
            }
        }
        return new Photo(wide, photo.height(), rgb);
    }

    private int paper(int y, int source) {
        int edge = source < 0 ? 0 : photo.width() - 1;
        int colour = photo.rgb()[y * photo.width() + edge];
        return ink.dark()[y * photo.width() + edge] ? WHITE : colour;
    }

    /** Groups of runs with less than so many pixels between neighbours. */
    static List<List<Ink.Run>> groups(List<Ink.Run> runs, double gap) {
        List<List<Ink.Run>> groups = new ArrayList<>();
        for (Ink.Run run : runs) {
            if (groups.isEmpty() || run.left() - groups.getLast().getLast().right() >= gap) {
                groups.add(new ArrayList<>());
            }
            groups.getLast().add(run);
        }
        return groups;
    }
}
