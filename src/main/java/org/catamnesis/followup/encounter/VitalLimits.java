package org.catamnesis.followup.encounter;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** Outside of what a measurement is asked about again, from {@code content/vitals.json}, in the analyte's first unit. */
public record VitalLimits(String version, List<Usual> usual) {
    private static final String FILE = "/content/vitals.json";

    /** Both ends are usual still. */
    public record Usual(String analyte, double low, double high) {
        boolean holds(double value) {
            return value >= low && value <= high;
        }
    }

    public VitalLimits {
        usual = List.copyOf(usual);
    }

    /** Those that ship with the workstation. */
    public static VitalLimits shipped() {
        try (InputStream in = VitalLimits.class.getResourceAsStream(FILE)) {
            return new ObjectMapper()
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .readValue(in, VitalLimits.class);
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }

    Optional<Usual> of(String analyte) {
        return usual.stream().filter(one -> one.analyte().equals(analyte)).findFirst();
    }
}
