package org.catamnesis.ui.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.catamnesis.access.Action;
import org.catamnesis.access.AuditEntry;
import org.junit.jupiter.api.Test;

class AuditLinesTest {
    private static final int SIZE = 100_000;
    private final List<Integer> read = new ArrayList<>();

    @Test
    void onlyThePagesThatAreLookedAtAreRead() {
        var lines = new AuditLines(SIZE, (page, then) -> {
            read.add(page);
            then.accept(page(page));
        });
        assertEquals(SIZE, lines.get(0).id());
        assertEquals(1, lines.get(SIZE - 1).id());
        assertEquals(SIZE - 199, lines.get(199).id());
        assertEquals(List.of(0, 499), read);
    }

    @Test
    void aLineThatIsStillToBeReadIsNothingYetAndAskedForOnce() {
        var later = new ArrayList<Runnable>();
        var lines = new AuditLines(SIZE, (page, then) -> {
            read.add(page);
            later.add(() -> then.accept(page(page)));
        });
        assertNull(lines.get(5));
        assertNull(lines.get(6));
        later.getFirst().run();
        assertEquals(SIZE - 5, lines.get(5).id());
        assertEquals(List.of(0), read);
    }

    @Test
    void pagesThatWereScrolledPastAreLetGo() {
        var lines = new AuditLines(SIZE, (page, then) -> {
            read.add(page);
            then.accept(page(page));
        });
        for (int i = 0; i < SIZE; i += AuditLines.PAGE) lines.get(i);
        read.clear();
        lines.get(SIZE - 1);
        lines.get(0);
        assertEquals(List.of(0), read);
    }

    private static List<AuditEntry> page(int number) {
        return IntStream.range(number * AuditLines.PAGE, (number + 1) * AuditLines.PAGE)
                .mapToObj(i -> new AuditEntry(SIZE - i, null, null, Action.PRINTED, null, null))
                .toList();
    }
}
