package org.catamnesis.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Properties;
import java.util.Set;

/** The words of one language, by key. A key that is missing is a defect that a test finds; it is shown as the key. */
public final class Messages {
    private final Language language;
    private final Properties texts = new Properties();

    public Messages(Language language) {
        this.language = language;
        String name = "/i18n/messages" + language.suffix() + ".properties";
        try (InputStream in = Messages.class.getResourceAsStream(name)) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Language language() {
        return language;
    }

    /** The text of this key; with arguments, {0}, {1}, … are replaced as by {@link MessageFormat}. */
    public String text(String key, Object... arguments) {
        String pattern = texts.getProperty(key, key);
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, language.locale()).format(arguments);
    }

    public boolean has(String key) {
        return texts.containsKey(key);
    }

    public Set<String> keys() {
        return texts.stringPropertyNames();
    }

    /** What went wrong and what to do about it, in words. */
    public String problem(ProblemException problem) {
        return text(problem.problem().key(), problem.arguments());
    }
}
