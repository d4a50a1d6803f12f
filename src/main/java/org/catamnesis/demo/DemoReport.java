package org.catamnesis.demo;

import java.time.LocalDateTime;
import java.util.List;

/**
 * A laboratory's report as a PDF, and the truth about it: whose it is ({@code mrn} and name as printed), when the sample was
 * taken, when which dose of tacrolimus was last taken (null where it is not printed), and its rows as printed.
 */
public record DemoReport(
        String layout,
        String mrn,
        String name,
        LocalDateTime collectedAt,
        LocalDateTime lastDoseAt,
        String dose,
        List<Row> rows,
        byte[] pdf) {

    /** A printed result; what is not printed is empty. */
    public record Row(String name, String value, String unit, String range, String flag) {}
}
