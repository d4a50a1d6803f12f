package org.catamnesis.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.catamnesis.language.Language;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnFxThread.class)
class UndoingTest {
    private final Desk desk = Desk.sameThread(Language.ENGLISH, Appearance.LIGHT);
    private final List<String> back = new ArrayList<>();
    private final Undoing undoing = new Undoing(desk, () -> back.add("again"));

    @Test
    void theLastIsTakenBackFirstAndNothingTwice() {
        undoing.did(() -> back.add("one"), "contact.saved");
        undoing.did(() -> back.add("two"), "contact.saved");
        undoing.last();
        desk.notifications().shown().get(1).action().run();
        undoing.last();
        undoing.last();
        assertEquals(List.of("two", "again", "one", "again"), back);
        assertEquals(
                "There is nothing to undo.",
                desk.notifications().shown().getLast().text().getValue());
    }

    @Test
    void whatWasUndoneElsewhereIsForgotten() {
        Runnable forget = undoing.remember(() -> back.add("one"));
        forget.run();
        undoing.last();
        assertEquals(List.of(), back);
    }

    @Test
    void whatCannotBeUndoneIsSaid() {
        undoing.did(
                () -> {
                    throw new ProblemException(Problem.CHANGED_ELSEWHERE);
                },
                "contact.saved");
        undoing.last();
        assertEquals(
                Notification.Kind.PROBLEM,
                desk.notifications().shown().getLast().kind());
        assertEquals(List.of("again"), back);
    }
}
