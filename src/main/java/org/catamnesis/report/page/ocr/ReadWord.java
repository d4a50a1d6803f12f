package org.catamnesis.report.page.ocr;

/**
 * A word as it was read from a picture, in lengths of the flat page.
 *
 * @param size of a Chinese letter beside it
 * @param confidence 0 to 1
 */
public record ReadWord(
        String text, double left, double top, double right, double bottom, double size, double confidence) {

    ReadWord with(double confident) {
        return new ReadWord(text, left, top, right, bottom, size, Math.min(1, confident));
    }
}
