package org.catamnesis.followup.worklist;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.stream.Collectors;
import org.catamnesis.followup.AnalyteWords;
import org.catamnesis.followup.DoseWords;
import org.catamnesis.followup.due.Analytes;
import org.catamnesis.followup.due.Done;
import org.catamnesis.followup.protocol.ProtocolSeries;
import org.catamnesis.followup.protocol.Rhythm;
import org.catamnesis.followup.signing.DecisionKind;
import org.catamnesis.lab.AnalyteCatalogue;
import org.catamnesis.language.Messages;
import org.catamnesis.patient.Organ;

/** The worklist in the words of one language. */
public record WorklistWords(Messages messages, AnalyteCatalogue catalogue) {

    public String state(WorkState state) {
        return messages.text("work-state." + state.code());
    }

    /** Why a line is there: one sentence, which never says who. */
    public String reason(WorkReason reason) {
        if (reason.sentence().equals(WorkReason.ALL))
            return reason.arguments().stream()
                    .map(this::word)
                    .map(String::valueOf)
                    .collect(Collectors.joining(messages.text("due.then")));
        return messages.text(
                "work-reason." + reason.sentence(),
                reason.arguments().stream().map(this::word).toArray());
    }

    /** {@code every 14 days}. */
    public String rhythm(Rhythm rhythm) {
        return switch (rhythm) {
            case Rhythm.EveryDays(int days) ->
                days == 1 ? messages.text("due.daily") : messages.text("due.every-days", days);
            case Rhythm.EveryMonths(int months) ->
                months == 1 ? messages.text("due.monthly") : messages.text("due.every-months", months);
            case Rhythm.Weekdays weekdays -> {
                String names =
                        weekdays.days().stream().sorted().map(this::weekday).collect(and());
                yield weekdays.everyWeeks() == 1
                        ? messages.text("due.on-weekdays", names)
                        : messages.text("due.on-weekdays-every", names, weekdays.everyWeeks());
            }
            case Rhythm.OnDays on ->
                messages.text(
                        "due.on-days", on.days().stream().map(String::valueOf).collect(and()));
        };
    }

    private String weekday(DayOfWeek day) {
        return day.getDisplayName(
                TextStyle.SHORT_STANDALONE, messages.language().locale());
    }

    private java.util.stream.Collector<CharSequence, ?, String> and() {
        return Collectors.joining(messages.text("due.and"));
    }

    private Object word(Object argument) {
        return switch (argument) {
            case WorkReason reason -> reason(reason);
            case ProtocolSeries series -> series.name(messages.language());
            case Rhythm rhythm -> rhythm(rhythm);
            case LocalDate day -> day.toString();
            case DrugName drug -> DoseWords.drug(drug.code(), messages);
            case Organ organ -> messages.text("organ." + organ.code());
            case DecisionKind kind -> messages.text("decision." + kind.word());
            case Analytes(List<String> codes) ->
                codes.stream().map(this::analyte).collect(and());
            case List<?> list ->
                list.stream().map(this::word).map(String::valueOf).collect(and());
            default -> argument;
        };
    }

    private String analyte(String code) {
        if (code.equals(Done.TROUGH)) return messages.text("due.trough");
        return catalogue
                .byCode(code)
                .map(one -> AnalyteWords.shortName(one, messages.language()))
                .orElse(code);
    }
}
