package org.catamnesis.report;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.catamnesis.lab.Analyte;

/**
 * How far a value may be from the last one, from {@code content/delta.json}: {@code factor} times it or a part of it.
 *
 * @param days after how many the last value says nothing any more
 * @param usual for analytes without a limit of their own
 * @param logScale for those of them that rise and fall by orders of magnitude
 */
public record DeltaLimits(
        String version,
        String approvedBy,
        LocalDate approvedOn,
        int days,
        double usual,
        double logScale,
        List<Limit> limits) {
    private static final String FILE = "/content/delta.json";

    /** The limit of one analyte. */
    public record Limit(String analyte, double factor) {}

    public DeltaLimits {
        limits = List.copyOf(limits);
    }

    /** The limits that ship with the workstation. */
    public static DeltaLimits shipped() {
        try (InputStream in = DeltaLimits.class.getResourceAsStream(FILE)) {
            return new ObjectMapper()
                    .findAndRegisterModules()
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .readValue(in, DeltaLimits.class);
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }

    /** How many times the last value one of this analyte may be. */
    public double factor(Analyte analyte) {
        return limits.stream()
                .filter(limit -> limit.analyte().equals(analyte.code()))
                .mapToDouble(Limit::factor)
                .findFirst()
                .orElse(analyte.logScale() ? logScale : usual);
    }
}
