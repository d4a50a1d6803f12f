package org.catamnesis.report.layout;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** The drawn reports, for those who want files of many kinds. */
public final class LayoutFiles {
    private LayoutFiles() {}

    /** All PDFs with a text layer. */
    public static List<byte[]> texts() {
        return Stream.of(ChineseLayouts.all(), EnglishLayouts.all(), EuropeanLayouts.all(), MoreLayouts.all())
                .flatMap(List::stream)
                .map(Layout::document)
                .toList();
    }

    /** A damaged copy. */
    public static byte[] damaged(byte[] document, long seed) {
        return Mutant.of(document, new Random(seed));
    }
}
