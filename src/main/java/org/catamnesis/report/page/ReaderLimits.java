package org.catamnesis.report.page;

import java.time.Duration;

/** What a document may cost before it is refused. */
public record ReaderLimits(int megabytes, int pages, Duration deadline) {
    private static final int MOST_PICTURES = 20;

    /** 50 MB, 100 pages, 10 seconds. */
    public static ReaderLimits usual() {
        return new ReaderLimits(50, 100, Duration.ofSeconds(10));
    }

    /** Recognising letters takes seconds a page: no more than 20 pages, and as many times the deadline and three more. */
    ReaderLimits recognising(int pictures) {
        int most = Math.min(pictures, MOST_PICTURES);
        return new ReaderLimits(megabytes, Math.min(pages, MOST_PICTURES), deadline.multipliedBy(3L + most));
    }

    public long bytes() {
        return megabytes * 1024L * 1024L;
    }
}
