package org.catamnesis.cohort.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.catamnesis.language.Fault;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;

/** A small file of JSON that somebody wrote by hand; where it is none, the line and column are told. */
public final class JsonText {
    private static final int MEGABYTE = 1 << 20;
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final ObjectMapper JSON = new ObjectMapper()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private JsonText() {}

    /**
     * The text of a file of at most one megabyte.
     *
     * @param unreadable what to say of one that is not UTF-8; it gets the fault as its argument
     * @throws ProblemException FILE_MISSING, FILE_TOO_LARGE
     */
    public static String of(Path file, Problem unreadable) {
        try {
            if (Files.size(file) > MEGABYTE) throw new ProblemException(Problem.FILE_TOO_LARGE, 1);
            return Files.readString(file);
        } catch (CharacterCodingException e) {
            throw new ProblemException(unreadable, e, fault("fault.not-utf8"));
        } catch (IOException e) {
            throw new ProblemException(Problem.FILE_MISSING, e);
        }
    }

    /** The object that a text is; {@code unreadable} gets the fault as its argument. */
    public static JsonNode object(String text, Problem unreadable) {
        try {
            boolean marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
            JsonNode node = JSON.readTree(marked ? text.substring(1) : text);
            if (!node.isObject()) throw new ProblemException(unreadable, fault("fault.no-object"));
            return node;
        } catch (StreamConstraintsException e) {
            throw new ProblemException(unreadable, e, fault("fault.too-deep"));
        } catch (JsonProcessingException e) {
            boolean twice = String.valueOf(e.getOriginalMessage()).startsWith("Duplicate field");
            throw new ProblemException(unreadable, e, at(e.getLocation(), twice ? "fault.twice" : "fault.syntax"));
        }
    }

    private static Fault fault(String key) {
        return new Fault("", key, List.of());
    }

    private static Fault at(JsonLocation where, String key) {
        return new Fault("", key, List.of(Integer.toString(where.getLineNr()), Integer.toString(where.getColumnNr())));
    }
}
