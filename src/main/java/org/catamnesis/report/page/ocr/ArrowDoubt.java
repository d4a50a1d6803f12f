package org.catamnesis.report.page.ocr;

import java.util.List;
import org.catamnesis.report.image.Ink;

/** Tells a letter that looks like an arrow, such as the last of PCT, by the letters beside it. */
final class ArrowDoubt {
    private static final double NEAR = 0.4 * Strip.EM;
    private static final double TIGHT = 0.3 * Strip.EM;
    private static final double SURE = 0.8;

    private ArrowDoubt() {}

    /** Whether it stands within a text, as the slim 1 of a day does: a mark is apart on one side at least. */
    static boolean within(Ink.Run run, List<Ink.Run> runs) {
        int index = runs.indexOf(run);
        return index > 0
                && index + 1 < runs.size()
                && run.left() - runs.get(index - 1).right() < TIGHT
                && runs.get(index + 1).left() - run.right() < TIGHT;
    }

    /**
     * @param from the column where the letters' places begin to count
     * @param wide how many columns they span
     */
    static boolean isLetter(Ink.Run run, List<Ink.Run> runs, List<Letter> letters, double from, double wide) {
        int at = -1;
        for (int i = 0; i < letters.size(); i++) {
            double place = from + letters.get(i).at() * wide;
            if (place >= run.left() - 2 && place <= run.right() + 2) {
                at = i;
            }
        }
        if (at < 0 || letters.get(at).score() < SURE || !alphabetic(letters.get(at))) {
            return false;
        }
        int index = runs.indexOf(run);
        boolean near = index > 0 && run.left() - runs.get(index - 1).right() < NEAR
                || index + 1 < runs.size() && runs.get(index + 1).left() - run.right() < NEAR;
        boolean among =
                at > 0 && alphabetic(letters.get(at - 1)) || at + 1 < letters.size() && alphabetic(letters.get(at + 1));
        return near && among;
    }

    private static boolean alphabetic(Letter letter) {
        return !letter.text().isEmpty() && Character.isLetter(letter.text().codePointAt(0));
    }
}
