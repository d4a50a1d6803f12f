package org.catamnesis.medication;

import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.FromStringDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HexFormat;
import java.util.function.Function;

/**
 * A file of clinical content as it ships, for whoever approves it.
 *
 * @param name of the file without its ending, such as {@code targets}
 * @param source where it comes from
 * @param reviewBy the day by which somebody has to look at it again
 * @param fingerprint SHA-256 of the file in hexadecimal digits, which changes with every letter of it
 */
public record ContentPack(String name, String version, String source, LocalDate reviewBy, String fingerprint) {
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new SimpleModule()
                    .addDeserializer(LocalDate.class, parsed(LocalDate.class, LocalDate::parse))
                    .addDeserializer(LocalTime.class, parsed(LocalTime.class, LocalTime::parse)))
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private record Head(String version, String source, LocalDate reviewBy) {}

    /** The pack of this name, such as {@code targets}, {@code interactions} or {@code drugs}. */
    public static ContentPack of(String name) {
        Head head = read(name, Head.class);
        return new ContentPack(name, head.version(), head.source(), head.reviewBy(), fingerprint(bytes(name)));
    }

    /** A pack of content that does not ship as a file of its own, such as one protocol. */
    public static ContentPack of(String name, String version, String source, LocalDate reviewBy, String content) {
        return new ContentPack(name, version, source, reviewBy, fingerprint(content.getBytes(StandardCharsets.UTF_8)));
    }

    /** The file of this name as it ships. */
    public static String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    /** The whole of a pack as this type; what the type does not name is left out. */
    public static <T> T read(String name, Class<T> type) {
        try {
            return MAPPER.readValue(bytes(name), type);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    private static <T> FromStringDeserializer<T> parsed(Class<T> type, Function<String, T> parse) {
        return new FromStringDeserializer<>(type) {
            private static final long serialVersionUID = 1;

            @Override
            protected T _deserialize(String text, DeserializationContext context) {
                return parse.apply(text);
            }
        };
    }

    private static byte[] bytes(String name) {
        try (InputStream in = ContentPack.class.getResourceAsStream("/content/" + name + ".json")) {
            if (in == null) throw new IllegalArgumentException("no content " + name);
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    private static String fingerprint(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
