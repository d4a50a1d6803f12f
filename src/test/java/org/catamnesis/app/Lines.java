package org.catamnesis.app;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import org.slf4j.LoggerFactory;

/** Everything that any part of the program has to say to a log, at every level, while this is open. */
final class Lines implements AutoCloseable {
    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final Level usual = root.getLevel();
    private final ListAppender<ILoggingEvent> appender = new ListAppender<>();

    Lines() {
        appender.start();
        root.addAppender(appender);
        root.setLevel(Level.ALL);
    }

    /** The lines that hold one of the words. */
    List<String> with(List<String> words) {
        return List.copyOf(appender.list).stream()
                .map(ILoggingEvent::getFormattedMessage)
                .filter(line -> words.stream().anyMatch(line::contains))
                .toList();
    }

    @Override
    public void close() {
        root.setLevel(usual);
        root.detachAppender(appender);
    }
}
