package org.catamnesis.print.handout;

import java.util.ArrayList;
import java.util.List;
import org.catamnesis.print.PaperSize;

/** Puts strips on pages: what belongs together stays together where a page is long enough for it. */
final class PaperBreaks {
    private final PaperSize size;
    private final double top;
    private final double bottom;

    PaperBreaks(PaperSize size) {
        this.size = size;
        top = size == PaperSize.A4 ? 44 : 10;
        bottom = size == PaperSize.A4 ? 52 : 16;
    }

    /** @param head what stands above every page but the first */
    List<PaperPage> pages(List<Strip> strips, List<Strip> head) {
        double limit = size.longest() - bottom;
        List<PaperPage> pages = new ArrayList<>();
        List<PaperPage.Placed> page = new ArrayList<>();
        double y = top;
        boolean fresh = true;
        int at = 0;
        while (at < strips.size()) {
            int end = group(strips, at);
            double height = height(strips.subList(at, end));
            boolean longerThanAPage = height > limit - top - height(head);
            double needed = longerThanAPage ? strips.get(at).height() : height;
            if (!fresh && y + needed > limit) {
                pages.add(new PaperPage(size.longest(), page));
                page = new ArrayList<>();
                y = place(head, page, top);
                fresh = true;
            }
            // A page never begins with the white that should part two things.
            if (fresh && strips.get(at).said().isEmpty() && end == at + 1) {
                at = end;
                continue;
            }
            while (end > at + 1 && y + height(strips.subList(at, end)) > limit) end--;
            y = place(strips.subList(at, end), page, y);
            fresh = false;
            at = end;
        }
        pages.add(new PaperPage(size == PaperSize.A4 ? size.longest() : y + bottom, page));
        return pages;
    }

    private static double height(List<Strip> strips) {
        return strips.stream().mapToDouble(Strip::height).sum();
    }

    private static double place(List<Strip> strips, List<PaperPage.Placed> page, double y) {
        double next = y;
        for (Strip strip : strips) {
            page.add(new PaperPage.Placed(strip, next));
            next += strip.height();
        }
        return next;
    }

    private static int group(List<Strip> strips, int from) {
        int end = from;
        while (end + 1 < strips.size() && strips.get(end).withNext()) end++;
        return end + 1;
    }
}
