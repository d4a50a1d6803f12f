package org.catamnesis.followup.protocol;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.catamnesis.language.Language;
import org.catamnesis.language.Messages;

/** What one version of a protocol says otherwise than another, in words, a line for each thing. */
public final class ProtocolDiff {
    private final Messages messages;
    private final ProtocolWords words;
    private final List<String> lines = new ArrayList<>();

    private ProtocolDiff(Messages messages, ProtocolWords words) {
        this.messages = messages;
        this.words = words;
    }

    /** Empty when they say the same; codes and versions do not count. */
    public static List<String> between(Protocol before, Protocol after, Messages messages, ProtocolWords words) {
        ProtocolDiff diff = new ProtocolDiff(messages, words);
        Language language = messages.language();
        diff.changed(messages.text("protocol.name"), before.name(language), after.name(language));
        for (ProtocolSeries series : after.series())
            before.series(series.key())
                    .ifPresentOrElse(
                            former -> diff.series(former, series),
                            () -> diff.line("protocol.diff-added", series.name(language)));
        for (ProtocolSeries series : before.series())
            if (after.series(series.key()).isEmpty()) diff.line("protocol.diff-removed", series.name(language));
        return diff.lines;
    }

    private void series(ProtocolSeries before, ProtocolSeries after) {
        String name = after.name(messages.language());
        changed(name, before.name(messages.language()), name);
        changed(name + " · " + messages.text("protocol.kind"), words.kind(before.kind()), words.kind(after.kind()));
        changed(
                name + " · " + messages.text("protocol.condition"),
                words.condition(before.condition()),
                words.condition(after.condition()));
        changed(
                name + " · " + messages.text("protocol.panel"),
                words.analytes(before.panel()),
                words.analytes(after.panel()));
        changed(
                name + " · " + messages.text("protocol.fulfilled-by"),
                words.analytes(before.fulfilledBy()),
                words.analytes(after.fulfilledBy()));
        for (ProtocolBand band : after.bands())
            from(before, band.fromDay())
                    .ifPresentOrElse(
                            former -> changed(name + " · " + words.days(band), said(former), said(band)),
                            () -> line("protocol.diff-added", name + " · " + said(band)));
        for (ProtocolBand band : before.bands())
            if (from(after, band.fromDay()).isEmpty()) line("protocol.diff-removed", name + " · " + said(band));
    }

    private static Optional<ProtocolBand> from(ProtocolSeries series, int day) {
        return series.bands().stream().filter(band -> band.fromDay() == day).findFirst();
    }

    /** All of a band but its first day, by which it is found. */
    private String said(ProtocolBand band) {
        return String.join(
                " · ",
                words.days(band),
                words.rhythm(band.rhythm()),
                words.anchor(band.anchor()),
                words.window(band),
                Objects.requireNonNullElse(band.source(), ""));
    }

    private void changed(String what, String before, String after) {
        if (Objects.equals(before, after)) return;
        List<String> old = new ArrayList<>(List.of(before.split(" · ", -1)));
        List<String> now = new ArrayList<>(List.of(after.split(" · ", -1)));
        if (old.size() == now.size())
            for (int at = old.size() - 1; at >= 0; at--)
                if (old.get(at).equals(now.get(at))) {
                    old.remove(at);
                    now.remove(at);
                }
        line("protocol.diff-changed", what, String.join(" · ", old), String.join(" · ", now));
    }

    private void line(String key, Object... arguments) {
        lines.add(messages.text(key, arguments));
    }
}
