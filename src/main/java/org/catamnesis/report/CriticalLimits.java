package org.catamnesis.report;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.catamnesis.lab.AnalyteCatalogue;
import org.catamnesis.lab.Conversion;
import org.catamnesis.lab.Flag;

/** Values that cannot wait, from {@code content/critical.json}: they sort the inbox and do nothing else. */
public record CriticalLimits(String version, String approvedBy, LocalDate approvedOn, List<Limit> limits) {
    private static final String FILE = "/content/critical.json";

    /** Critical are values under {@code below} and those that reach {@code from}, both in {@code unit}; either may be null. */
    public record Limit(String analyte, String unit, Double below, Double from, String source) {
        boolean passed(double value) {
            return below != null && value < below || from != null && value >= from;
        }
    }

    public CriticalLimits {
        limits = List.copyOf(limits);
    }

    /** The limits that ship with the workstation. */
    public static CriticalLimits shipped() {
        try (InputStream in = CriticalLimits.class.getResourceAsStream(FILE)) {
            return new ObjectMapper()
                    .findAndRegisterModules()
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .readValue(in, CriticalLimits.class);
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }

    /** Whether the laboratory marked the row as critical, or its value passes a limit of its analyte. */
    public boolean critical(Candidate row, AnalyteCatalogue catalogue) {
        boolean marked = Flag.parse(row.flag()).filter(Flag::critical).isPresent();
        return marked
                || limits.stream()
                        .filter(limit -> limit.analyte().equals(row.analyte()))
                        .anyMatch(limit -> value(row, limit, catalogue)
                                .filter(limit::passed)
                                .isPresent());
    }

    private static Optional<Double> value(Candidate row, Limit limit, AnalyteCatalogue catalogue) {
        if (row.number() == null || row.ucum() == null) return Optional.empty();
        return catalogue
                .byCode(row.analyte())
                .flatMap(analyte -> Conversion.convert(analyte, row.number(), row.ucum(), limit.unit()));
    }
}
