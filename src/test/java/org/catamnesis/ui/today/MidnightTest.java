package org.catamnesis.ui.today;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import org.catamnesis.access.TestClinic;
import org.catamnesis.language.Language;
import org.catamnesis.ui.common.Appearance;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.OnFxThread;
import org.catamnesis.ui.common.PassingTime;
import org.catamnesis.ui.common.Rooms;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A window that stays open over midnight. */
@ExtendWith(OnFxThread.class)
class MidnightTest {
    private static final LocalDate FIRST = LocalDate.now(TestClinic.CLOCK);
    private final Desk desk = Desk.sameThread(Language.ENGLISH, Appearance.LIGHT);
    private PassingTime time;
    private Rooms rooms;

    @BeforeEach
    void open(@TempDir Path folder) {
        time = new PassingTime(folder);
        rooms = time.rooms();
    }

    @AfterEach
    void close() {
        time.close();
    }

    @Test
    void theListOfTodayBecomesThatOfTheNewDay() {
        TodayModel model = new TodayModel(desk, rooms);
        model.load();
        time.clock().pass(Duration.ofDays(1));
        model.load();
        assertEquals(FIRST.plusDays(1), model.day());
        assertEquals(FIRST.plusDays(1), model.facts().get().day());
    }

    @Test
    void aDayThatWasLookedForStays() {
        TodayModel model = new TodayModel(desk, rooms);
        model.look(FIRST.plusDays(4), false);
        time.clock().pass(Duration.ofDays(1));
        model.load();
        assertEquals(FIRST.plusDays(4), model.day());
    }
}
