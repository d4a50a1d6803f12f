package org.catamnesis.print;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a paper is printed on; lengths in points. */
public enum PaperSize {
    A4("a4", 595.28, 841.89, 48),
    /** A roll of 80 mm, of which a slip printer reaches 72 mm; as long as what stands on it. */
    SLIP("80mm", 226.77, 14_000, 11.34);

    private final String code;
    private final double width;
    private final double longest;
    private final double margin;

    PaperSize(String code, double width, double longest, double margin) {
        this.code = code;
        this.width = width;
        this.longest = longest;
        this.margin = margin;
    }

    /** Such as {@code a4} or {@code 80mm}. */
    public static Optional<PaperSize> ofCode(String code) {
        String wanted = code.toLowerCase(Locale.ROOT);
        return Stream.of(values()).filter(size -> size.code.equals(wanted)).findFirst();
    }

    public String code() {
        return code;
    }

    public double width() {
        return width;
    }

    /** The height of a page, and for a slip what a PDF page can hold at most. */
    public double longest() {
        return longest;
    }

    /** What stays white on either side. */
    public double margin() {
        return margin;
    }

    /** Between the margins. */
    public double column() {
        return width - 2 * margin;
    }
}
