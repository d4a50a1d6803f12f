package org.catamnesis.report.page;

import java.time.Duration;

/** What a document may cost before it is refused. */
public record ReaderLimits(int megabytes, int pages, Duration deadline) {

    /** 50 MB, 100 pages, 10 seconds. */
    public static ReaderLimits usual() {
        return new ReaderLimits(50, 100, Duration.ofSeconds(10));
    }

    /** Recognising letters takes seconds a page: no more than 20 pages, two minutes. */
    ReaderLimits recognising() {
        return new ReaderLimits(megabytes, Math.min(pages, 20), deadline.multipliedBy(12));
    }

    public long bytes() {
        return megabytes * 1024L * 1024L;
    }
}
