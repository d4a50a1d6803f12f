package org.catamnesis.ui.today;

import java.util.List;
import java.util.stream.Collectors;
import org.catamnesis.followup.protocol.ProtocolSeries;
import org.catamnesis.followup.signing.CareTask;
import org.catamnesis.followup.signing.SigningWords;
import org.catamnesis.followup.worklist.WorkItem;
import org.catamnesis.followup.worklist.WorkReason;
import org.catamnesis.followup.worklist.WorklistWords;
import org.catamnesis.lab.AnalyteCatalogue;
import org.catamnesis.language.Messages;
import org.catamnesis.medication.TargetRules;

/** Lines of the list in words, and what to say on the telephone because of them. */
record TodayWords(Messages messages, AnalyteCatalogue catalogue, TargetRules targets) {

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
        String other = lines.stream()
                .filter(line -> line.task() == null)
                .map(this::asked)
                .filter(text -> !text.isEmpty())
                .distinct()
                .collect(Collectors.joining(messages.text("today.script-join")));
        String told = String.join("\n", tasks);
        if (other.isEmpty()) return told;
        return told.isEmpty() ? messages.text("today.script-greeting") + other : told + "\n" + other;
    }

    private String asked(TodayLine line) {
        String what = line.what();
        String due = line.item().due() == null ? "" : line.item().due().toString();
        return switch (line.item().state()) {
            case DUE -> messages.text("today.script-due", what, due);
            case OVERDUE -> messages.text("today.script-overdue", what, due);
            case MISSED -> messages.text("today.script-missed", due);
            case SUPPLY -> messages.text("today.script-supply");
            case BOOKED -> messages.text("today.script-booked", due);
            case LOST -> messages.text("today.script-lost");
            case TASK, UNSIGNED, PENDING, ARRIVED -> "";
        };
    }
}
