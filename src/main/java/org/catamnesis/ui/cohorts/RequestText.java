package org.catamnesis.ui.cohorts;

import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.catamnesis.cohort.export.AskedExport;
import org.catamnesis.cohort.export.ExportFormat;
import org.catamnesis.cohort.export.Outlook;
import org.catamnesis.cohort.export.OutlookWords;
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

    /** What it would give away, by what it is called. */
    Map<String, String> outlook(Outlook outlook) {
        var told = new OutlookWords(words.messages().get());
        Map<String, String> lines = new LinkedHashMap<>();
        told.known(outlook).ifPresent(line -> lines.put(words.now("cohorts.known-more"), line));
        List<String> overlaps = told.overlaps(outlook);
        if (!overlaps.isEmpty()) lines.put(words.now("cohorts.overlaps"), String.join("\n", overlaps));
        return lines;
    }

    static String formats(AskedExport request) {
        return request.ask().formats().stream().map(ExportFormat::code).collect(Collectors.joining(", "));
    }
}
