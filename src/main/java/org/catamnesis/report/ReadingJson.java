package org.catamnesis.report;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.function.Function;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;

/** A reading as text, to be sealed beside its document until a person has reviewed it. */
public final class ReadingJson {
    private static final ObjectMapper MAPPER = new ObjectMapper()
            .registerModule(new SimpleModule()
                    .addSerializer(LocalDateTime.class, ToStringSerializer.instance)
                    .addSerializer(LocalDate.class, ToStringSerializer.instance)
                    .addDeserializer(LocalDateTime.class, new TimeReader<>(LocalDateTime.class, LocalDateTime::parse))
                    .addDeserializer(LocalDate.class, new TimeReader<>(LocalDate.class, LocalDate::parse)));

    private ReadingJson() {}

    public static String write(ReportReading reading) {
        try {
            return MAPPER.writeValueAsString(reading);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** SEALED_VALUE_DAMAGED when the text is not what {@link #write} wrote. */
    public static ReportReading read(String json) {
        try {
            return MAPPER.readValue(json, ReportReading.class);
        } catch (JsonProcessingException e) {
            throw new ProblemException(Problem.SEALED_VALUE_DAMAGED);
        }
    }

    private static final class TimeReader<T> extends StdDeserializer<T> {
        private static final long serialVersionUID = 1L;
        private final transient Function<String, T> parse;

        TimeReader(Class<T> type, Function<String, T> parse) {
            super(type);
            this.parse = parse;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return parse.apply(parser.getText());
        }
    }
}
