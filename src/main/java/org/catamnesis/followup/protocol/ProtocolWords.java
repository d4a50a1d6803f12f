package org.catamnesis.followup.protocol;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.catamnesis.followup.AnalyteWords;
import org.catamnesis.followup.protocol.Rhythm.EveryDays;
import org.catamnesis.followup.protocol.Rhythm.EveryMonths;
import org.catamnesis.followup.protocol.Rhythm.OnDays;
import org.catamnesis.followup.protocol.Rhythm.Weekdays;
import org.catamnesis.lab.AnalyteCatalogue;
import org.catamnesis.language.Language;
import org.catamnesis.language.Messages;

/** What protocols say, in the words of one language. */
public final class ProtocolWords {
    private final Messages messages;
    private final AnalyteCatalogue catalogue;

    public ProtocolWords(Messages messages, AnalyteCatalogue catalogue) {
        this.messages = messages;
        this.catalogue = catalogue;
    }

    /** Such as "every 2 weeks" or "Mondays and Thursdays". */
    public String rhythm(Rhythm rhythm) {
        return switch (rhythm) {
            case EveryDays(int days) when days == 1 -> messages.text("protocol.every-day");
            case EveryDays(int days) when days == 7 -> messages.text("protocol.every-week");
            case EveryDays(int days) when days % 7 == 0 && days < 60 -> messages.text("protocol.every-weeks", days / 7);
            case EveryDays(int days) -> messages.text("protocol.every-days", days);
            case EveryMonths(int months) when months == 1 -> messages.text("protocol.every-month");
            case EveryMonths(int months) when months == 12 -> messages.text("protocol.every-year");
            case EveryMonths(int months) when months % 12 == 0 -> messages.text("protocol.every-years", months / 12);
            case EveryMonths(int months) -> messages.text("protocol.every-months", months);
            case Weekdays(Set<DayOfWeek> days, int weeks)
            when weeks == 1 ->
                messages.text("protocol.weekdays", joined(days.stream().sorted().toList(), this::day));
            case Weekdays(Set<DayOfWeek> days, int weeks) ->
                messages.text(
                        "protocol.weekdays-every", joined(days.stream().sorted().toList(), this::day), weeks);
            case OnDays(List<Integer> days) -> messages.text("protocol.on-days", joined(days, String::valueOf));
        };
    }

    private String day(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT, messages.language().locale());
    }

    private <T> String joined(List<T> parts, Function<T, String> text) {
        return parts.stream().map(text).collect(Collectors.joining(separator()));
    }

    private String separator() {
        return messages.language() == Language.CHINESE ? "、" : ", ";
    }

    /** Such as "days 31–90" or "from day 731". */
    public String days(ProtocolBand band) {
        return band.toDay() == null
                ? messages.text("protocol.from-day", String.valueOf(band.fromDay()))
                : messages.text("protocol.days", String.valueOf(band.fromDay()), String.valueOf(band.toDay()));
    }

    /** Such as "−3 to +5 days"; the day itself when there is none other. */
    public String window(ProtocolBand band) {
        if (band.windowBefore() == 0 && band.windowAfter() == 0) return messages.text("protocol.window-none");
        return messages.text("protocol.window", band.windowBefore(), band.windowAfter());
    }

    public String anchor(Anchor anchor) {
        return anchor == Anchor.TRANSPLANT
                ? messages.text("protocol.anchor-transplant")
                : messages.text("protocol.anchor-last");
    }

    public String kind(LineKind kind) {
        return messages.text("protocol.kind-" + kind.code());
    }

    /** Whom it concerns; the code itself for a condition that is not known here. */
    public String condition(String code) {
        if (code == null) return messages.text("protocol.everybody");
        return LineConditions.shipped()
                .of(code)
                .map(one -> one.name(messages.language()))
                .orElse(code);
    }

    /** The analytes of a panel, or of what fulfils a series, by their short names. */
    public String analytes(List<String> codes) {
        return joined(codes, this::analyte);
    }

    public String analyte(String code) {
        if (code.equals(ProtocolSeries.TROUGH)) return messages.text("protocol.trough");
        return catalogue
                .byCode(code)
                .map(analyte -> AnalyteWords.shortName(analyte, messages.language()))
                .orElse(code);
    }

    /** When a series is done, which names what has to be there. */
    public String done(List<String> fulfilledBy) {
        return switch (fulfilledBy.size()) {
            case 0 -> messages.text("protocol.done-by-visit");
            case 1 -> messages.text("protocol.done-by-one", analytes(fulfilledBy));
            default -> messages.text("protocol.done-by", analytes(fulfilledBy));
        };
    }

    /** What is wrong and what to do about it. */
    public String finding(ProtocolFinding finding) {
        if (finding.kind() == ProtocolFinding.Kind.GAP
                && finding.arguments().getFirst().equals(finding.arguments().getLast()))
            return messages.text(
                    "protocol.finding-gap-day", finding.arguments().getFirst().toString());
        return messages.text(
                "protocol.finding-" + finding.kind().code(),
                finding.arguments().stream().map(String::valueOf).toArray());
    }
}
