package org.catamnesis.medication;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.catamnesis.patient.Organ;

/** Trough targets by drug, organ and day since the transplant, from {@code content/targets.json}. */
public record TargetRules(String version, String approvedBy, LocalDate approvedOn, List<TargetRule> rules) {
    private static final String FILE = "/content/targets.json";

    public TargetRules {
        rules = List.copyOf(rules);
    }

    /** The rules that ship with the workstation; until a site approves them they are examples. */
    public static TargetRules shipped() {
        try (InputStream in = TargetRules.class.getResourceAsStream(FILE)) {
            return new ObjectMapper()
                    .findAndRegisterModules()
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .readValue(in, TargetRules.class);
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }

    public boolean approved() {
        return approvedBy != null;
    }

    /** The targets of an analyte for this organ that count, by their first days; there may be gaps between them. */
    public List<TargetRule> of(String analyte, Organ organ) {
        return rules.stream()
                .filter(rule -> rule.isDefault(analyte, organ))
                .sorted(Comparator.comparingInt(TargetRule::fromDay))
                .toList();
    }

    /** All that is said of an analyte, references too. */
    Stream<TargetRule> of(String analyte) {
        return rules.stream().filter(rule -> rule.analyte().equals(analyte));
    }

    /** The drugs whose level this analyte is. */
    public Set<String> drugs(String analyte) {
        return of(analyte).map(TargetRule::drug).collect(Collectors.toUnmodifiableSet());
    }

    /** The target on a day since the transplant for one of whose drugs nothing is known; empty before it and in a gap. */
    public Optional<TargetRule> on(String analyte, Organ organ, long day) {
        return of(analyte, organ).stream()
                .filter(rule -> rule.demands() == 0 && rule.covers(day))
                .findFirst();
    }
}
