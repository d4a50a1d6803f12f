package org.catamnesis.cohort.tidy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The texts that ship with the program and go into every export. */
public final class ExportTexts {
    private ExportTexts() {}

    public static String read(String name) {
        try (InputStream in = ExportTexts.class.getResourceAsStream("/content/export/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /** The text with each {@code {name}} replaced. */
    public static String filled(String name, Map<String, String> values) {
        String text = read(name);
        for (var value : values.entrySet()) text = text.replace("{" + value.getKey() + "}", value.getValue());
        return text;
    }

    /** Text as it may stand in HTML. */
    public static String html(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
