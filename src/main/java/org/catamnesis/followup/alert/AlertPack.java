package org.catamnesis.followup.alert;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The rules that ship with the workstation, from {@code content/alerts.json}; none acts until the site approves them.
 *
 * @param later rules that are known and not yet kept, with what they wait for
 */
public record AlertPack(String version, String source, LocalDate reviewBy, List<AlertRule> rules, List<Later> later) {
    /** Where the pack lies on the class path. */
    public static final String FILE = "/content/alerts.json";

    /** A rule that waits for something, in both languages. */
    public record Later(String id, String zh, String en) {}

    @JsonCreator
    static AlertPack read(
            @JsonProperty("version") String version,
            @JsonProperty("source") String source,
            @JsonProperty("reviewBy") String reviewBy,
            @JsonProperty("rules") List<AlertRule> rules,
            @JsonProperty("later") List<Later> later) {
        return new AlertPack(version, source, LocalDate.parse(reviewBy), rules, later);
    }

    public AlertPack {
        rules = List.copyOf(rules);
        later = List.copyOf(later);
    }

    public static AlertPack shipped() {
        try (InputStream in = AlertPack.class.getResourceAsStream(FILE)) {
            return new ObjectMapper()
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .readValue(in, AlertPack.class);
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }

    public Optional<AlertRule> rule(String id) {
        return rules.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }
}
