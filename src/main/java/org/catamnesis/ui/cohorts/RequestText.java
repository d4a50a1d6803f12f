package org.catamnesis.ui.cohorts;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import org.catamnesis.cohort.export.AskedExport;
import org.catamnesis.cohort.export.ExportFormat;
import org.catamnesis.ui.common.Words;

/** A request in words. */
final class RequestText {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);
    private final Words words;

    RequestText(Words words) {
        this.words = words;
    }

    String line(AskedExport request) {
        return words.now(
                "cohorts.request-line",
                request.number(),
                request.ask().definition().name(),
                request.ask().policy().id());
    }

    String when(AskedExport request) {
        return request.by().displayName() + " · " + MINUTE.format(request.at());
    }

    String state(AskedExport.State state) {
        return words.now(
                switch (state) {
                    case WAITING -> "cohorts.state-waiting";
                    case EXPIRED -> "cohorts.state-expired";
                    case REFUSED -> "cohorts.state-refused";
                    case APPROVED -> "cohorts.state-approved";
                    case WRITTEN -> "cohorts.state-written";
                });
    }

    static String formats(AskedExport request) {
        return request.ask().formats().stream().map(ExportFormat::code).collect(Collectors.joining(", "));
    }
}
