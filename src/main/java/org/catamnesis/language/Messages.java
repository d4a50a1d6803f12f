package org.catamnesis.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;

/** The words of one language, by key. A key that is missing is a defect that a test finds; it is shown as the key. */
public final class Messages {
    private static final int FAULTS_TOLD = 12;
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
        Object[] arguments = Arrays.stream(problem.arguments()).map(this::told).toArray();
        return text(problem.problem().key(), arguments);
    }

    /** One fault in words, after its place. */
    public String fault(Fault fault) {
        String words = text(fault.key(), fault.arguments().toArray());
        return fault.place().isEmpty() ? words : text("fault.at", fault.place(), words);
    }

    private Object told(Object argument) {
        return switch (argument) {
            case Fault fault -> fault(fault);
            case List<?> many -> {
                String told = many.stream()
                        .limit(FAULTS_TOLD)
                        .map(each -> told(each).toString())
                        .collect(Collectors.joining("\n"));
                int more = many.size() - FAULTS_TOLD;
                yield more > 0 ? told + "\n" + text("fault.more", more) : told;
            }
            case null, default -> argument;
        };
    }
}
