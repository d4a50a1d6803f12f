package org.catamnesis.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TasksTest {
    private final List<String> heard = new ArrayList<>();

    @BeforeAll
    static void toolkit() {
        OnFxThread.start();
    }

    @Test
    void whatFollowsHearsTheResultAndThenTheEnd() {
        Tasks.sameThread()
                .run(() -> "42")
                .onSuccess(heard::add)
                .atEnd(() -> heard.add("end"))
                .start();
        assertEquals(List.of("42", "end"), heard);
    }

    @Test
    void aProblemArrivesAsItWasThrown() {
        Tasks.sameThread()
                .run(() -> {
                    throw new ProblemException(Problem.DISK_FULL);
                })
                .onSuccess(_ -> heard.add("success"))
                .onProblem(problem -> heard.add(problem.problem().name()))
                .start();
        assertEquals(List.of("DISK_FULL"), heard);
    }

    @Test
    void aProblemThatNobodyTakesGoesToTheFallback() {
        var tasks = Tasks.sameThread();
        tasks.onUnhandled(problem -> heard.add(problem.problem().name()));
        tasks.run(() -> {
                    throw new IllegalStateException("name of a patient");
                })
                .start();
        assertEquals(List.of("UNEXPECTED"), heard);
    }

    @Test
    void workIsDoneElsewhereAndFollowedInTheWindow() throws Exception {
        var where = new CompletableFuture<List<Boolean>>();
        var tasks = Tasks.live();
        tasks.show(() -> tasks.run(Platform::isFxApplicationThread)
                .onSuccess(inWindow -> where.complete(List.of(inWindow, Platform.isFxApplicationThread())))
                .start());
        assertEquals(List.of(false, true), where.get(20, TimeUnit.SECONDS));
    }

    @Test
    void onlyTheNewestAnswerIsHeard() throws Exception {
        var tasks = Tasks.live();
        var latest = tasks.latest();
        var gate = new CountDownLatch(1);
        var end = new CountDownLatch(1);
        tasks.show(() -> {
            latest.run(progress -> {
                        gate.await();
                        return "old";
                    })
                    .onSuccess(heard::add)
                    .start();
            latest.run(() -> "new")
                    .onSuccess(answer -> {
                        heard.add(answer);
                        gate.countDown();
                    })
                    .start();
        });
        tasks.busy().subscribe(busy -> {
            if (!busy && gate.getCount() == 0) {
                end.countDown();
            }
        });
        assertTrue(end.await(20, TimeUnit.SECONDS));
        assertEquals(List.of("new"), heard);
    }

    @Test
    void titledWorkIsShownWhileItRunsAndCanBeCancelled() {
        var tasks = Tasks.sameThread();
        tasks.run(progress -> {
                    var shown = tasks.running().getFirst();
                    progress.step(1, 4);
                    heard.add(shown.titleKey() + " " + shown.fraction().get());
                    shown.cancel();
                    progress.step(2, 4);
                    return null;
                })
                .titled("tasks.test")
                .onProblem(problem -> heard.add(problem.problem().name()))
                .start();
        assertEquals(List.of("tasks.test 0.25", "CANCELLED"), heard);
        assertEquals(List.of(), tasks.running());
        assertFalse(tasks.busy().get());
    }
}
