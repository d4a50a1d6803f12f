package org.catamnesis.ui.today;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.catamnesis.followup.protocol.ProtocolSeries;
import org.catamnesis.followup.signing.CareTask;
import org.catamnesis.followup.signing.SigningWords;
import org.catamnesis.followup.worklist.WorkItem;
import org.catamnesis.followup.worklist.WorkReason;
import org.catamnesis.followup.worklist.WorkState;
import org.catamnesis.followup.worklist.WorklistWords;
import org.catamnesis.lab.AnalyteCatalogue;
import org.catamnesis.language.Messages;
import org.catamnesis.medication.TargetRules;

/** Lines of the list in words, and what to say on the telephone because of them. */
record TodayWords(Messages messages, AnalyteCatalogue catalogue, TargetRules targets) {
    private static final Set<String> NO_SHOW = Set.of("did-not-come", "not-closed");
    private static final int NAMED = 3;

    /** What is to be done: {@code Recheck}, {@code Core laboratory}. */
    String what(WorkItem item, CareTask task) {
        if (task != null) return new SigningWords(messages, catalogue, targets).kind(task.kind());
        String series = series(item.reason());
        return series == null ? messages.text("today.kind-" + item.kind()) : series;
    }

    /** The name of what a protocol asks for; null where the line is about something else. */
    private String series(WorkReason reason) {
        for (Object argument : reason.arguments()) {
            if (argument instanceof ProtocolSeries series) return series.name(messages.language());
            if (argument instanceof WorkReason part && series(part) != null) return series(part);
        }
        return null;
    }

    /** Why it stands here. */
    String why(WorkItem item) {
        return new WorklistWords(messages, catalogue).reason(item.reason());
    }

    /** What to say to a patient about these lines: first what a doctor decided, word for word. */
    String script(List<TodayLine> lines) {
        List<String> tasks = lines.stream()
                .map(TodayLine::task)
                .filter(task ->
                        task != null && task.words() != null && !task.words().isBlank())
                .map(CareTask::words)
                .distinct()
                .toList();
        List<String> said = new ArrayList<>(tasks);
        if (tasks.isEmpty() && !lines.isEmpty()) said.add(messages.text("today.script-greeting"));
        due(lines).ifPresent(said::add);
        lines.stream()
                .map(this::asked)
                .filter(text -> !text.isEmpty())
                .distinct()
                .forEach(said::add);
        return String.join("\n", said);
    }

    /** One sentence for all that is due, however much it is. */
    private Optional<String> due(List<TodayLine> lines) {
        List<TodayLine> due = lines.stream()
                .filter(line ->
                        line.item().state() == WorkState.DUE || line.item().state() == WorkState.OVERDUE)
                .toList();
        if (due.isEmpty()) return Optional.empty();
        String names = due.stream()
                .map(TodayLine::what)
                .distinct()
                .limit(NAMED)
                .collect(Collectors.joining(messages.text("due.and")));
        int more = (int) due.stream().map(TodayLine::what).distinct().count() - NAMED;
        String what = more > 0 ? messages.text("today.script-more", names, more) : names;
        boolean late = due.stream().anyMatch(line -> line.item().state() == WorkState.OVERDUE);
        return Optional.of(messages.text(late ? "today.script-overdue" : "today.script-due", what));
    }

    /** The day on which the patient was expected, which is not the one on which what it was for falls due. */
    private static String missed(WorkReason reason, String due) {
        return reason.parts().stream()
                .filter(part -> NO_SHOW.contains(part.sentence()))
                .flatMap(part -> part.arguments().stream())
                .map(String::valueOf)
                .findFirst()
                .orElse(due);
    }

    private String asked(TodayLine line) {
        String due = line.item().due() == null ? "" : line.item().due().toString();
        return switch (line.item().state()) {
            case MISSED ->
                messages.text("today.script-missed", missed(line.item().reason(), due));
            case SUPPLY -> messages.text("today.script-supply");
            case BOOKED -> messages.text("today.script-booked", due);
            case LOST -> messages.text("today.script-lost");
            case TASK, DUE, OVERDUE, UNSIGNED, PENDING, ARRIVED -> "";
        };
    }
}
