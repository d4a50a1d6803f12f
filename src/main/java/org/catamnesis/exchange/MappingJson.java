package org.catamnesis.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Map;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;

/** A column mapping as text, as the clinic keeps it. */
final class MappingJson {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private record Written(
            Map<String, String> headers,
            List<String> ignored,
            Map<String, String> constants,
            String datePattern,
            Map<String, Map<String, String>> values) {}

    private MappingJson() {}

    static String write(ColumnMapping mapping) {
        try {
            return JSON.writeValueAsString(new Written(
                    mapping.headers(),
                    mapping.ignored(),
                    mapping.constants(),
                    mapping.datePattern(),
                    mapping.values()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static ColumnMapping read(String text) {
        try {
            Written read = JSON.readValue(text, Written.class);
            return new ColumnMapping(
                    read.headers(), read.ignored(), read.constants(), read.datePattern(), read.values());
        } catch (JsonProcessingException | NullPointerException e) {
            throw new ProblemException(Problem.MAPPING_UNREADABLE, e);
        }
    }
}
