package org.catamnesis.ui.inbox;

import java.util.EnumSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;
import org.catamnesis.report.Intake;
import org.catamnesis.report.ReportDocument;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.Job;
import org.catamnesis.ui.common.Problems;
import org.catamnesis.ui.common.Progress;
import org.catamnesis.ui.common.Work;

/** Files on their way in, read one after another away from the window; what failed or was cancelled can be tried again. */
final class ReadingQueue {
    /** What may go better another time: the machine was busy, or a child died. */
    private static final Set<Problem> PASSING = EnumSet.of(Problem.READING_TOO_LONG, Problem.READER_FAILED);

    private final Desk desk;
    private final Intake intake;
    private final Consumer<ReportDocument> taken;
    private final Runnable changed;
    private final Queue<Incoming> waiting = new ConcurrentLinkedQueue<>();
    private final AtomicInteger total = new AtomicInteger();
    private final ObservableList<NotTaken> failed = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<QueueState> state = new ReadOnlyObjectWrapper<>(QueueState.IDLE);
    private Job<?> running;
    private boolean cancelled;

    /**
     * @param taken hears of each document that was read, or refused with its problem
     * @param changed hears that one more is done with, whatever became of it
     */
    ReadingQueue(Desk desk, Intake intake, Consumer<ReportDocument> taken, Runnable changed) {
        this.desk = desk;
        this.intake = intake;
        this.taken = taken;
        this.changed = changed;
    }

    ReadOnlyObjectProperty<QueueState> state() {
        return state.getReadOnlyProperty();
    }

    /** What was not taken in or not read, oldest first, until it is tried again or dismissed. */
    ObservableList<NotTaken> failed() {
        return FXCollections.unmodifiableObservableList(failed);
    }

    /** Adds to the end; what is being read goes on. */
    void add(List<? extends Incoming> more) {
        if (more.isEmpty()) {
            return;
        }
        waiting.addAll(more);
        if (state.get().running()) {
            total.addAndGet(more.size());
            state.set(state.get().of(total.get()));
        } else {
            start();
        }
    }

    /** Stops after the document that is being read; the others wait. */
    void cancel() {
        if (running != null) {
            running.cancel();
        }
    }

    /** Reads what was cancelled and what failed. */
    void retry() {
        List<Incoming> again = failed.stream().map(NotTaken::what).toList();
        failed.clear();
        waiting.addAll(again);
        if (!state.get().running() && !waiting.isEmpty()) {
            start();
        }
        changed.run();
    }

    /** Forgets what failed and what was cancelled; the files stay where they are. */
    void dismiss() {
        waiting.clear();
        failed.clear();
        state.set(QueueState.IDLE);
        changed.run();
    }

    void dismiss(NotTaken one) {
        failed.remove(one);
        changed.run();
    }

    private void start() {
        total.set(waiting.size());
        state.set(new QueueState(true, 0, total.get(), 0, 0, ""));
        cancelled = false;
        var job = desk.tasks().run((Work<Integer>) this::work);
        running = job.titled("inbox.reading").onProblem(this::stopped).atEnd(this::end);
        running.start();
    }

    private int work(Progress progress) {
        int done = 0;
        for (Incoming next = waiting.peek(); next != null; next = waiting.peek()) {
            progress.step(done, Math.max(total.get(), done + 1));
            waiting.poll();
            Incoming now = next;
            desk.tasks().show(() -> state.set(state.get().reading(now.name())));
            try {
                ReportDocument document = now.takeInto(intake);
                desk.tasks().show(() -> tell(document));
            } catch (CancellationException e) {
                throw e;
            } catch (RuntimeException e) {
                desk.tasks().show(() -> tell(new NotTaken(now, Problems.of(e))));
            }
            done++;
        }
        return done;
    }

    private void tell(ReportDocument document) {
        document.refusal()
                .filter(why -> PASSING.contains(why.problem()))
                .ifPresent(why -> failed.add(new NotTaken(new Incoming.Again(document), why)));
        state.set(state.get().stepped());
        taken.accept(document);
        changed.run();
    }

    private void tell(NotTaken one) {
        ProblemException why = one.problem();
        if (why.problem() == Problem.DOCUMENT_KNOWN) {
            state.set(state.get().steppedOverKnown());
        } else {
            failed.add(one);
            state.set(state.get().stepped());
        }
        changed.run();
    }

    private void stopped(ProblemException why) {
        cancelled = true;
        if (why.problem() != Problem.CANCELLED) {
            desk.notifications().problem(why);
        }
    }

    private void end() {
        state.set(state.get().ended(waiting.size()));
        // Some came while the last one was being read.
        if (!cancelled && !waiting.isEmpty()) {
            start();
        }
    }
}
