package org.catamnesis.ui.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import org.catamnesis.access.TestClinic;
import org.catamnesis.language.Language;
import org.catamnesis.patient.Demographics;
import org.catamnesis.patient.Sex;
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
class DayOfVisitTest {
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
    void aVisitThatNobodyBeganIsOfTheNewDayAndOneThatWasBegunIsNot() {
        long patient = rooms.directory()
                .add(Demographics.of("测试", Sex.MALE, null), List.of())
                .id();
        FollowUpScreen screen = new FollowUpScreen(desk, rooms, patient);
        var scene = new Scene(screen.root(), 1280, 590);
        screen.onShow();
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        time.clock().pass(Duration.ofDays(1));
        screen.onShow();
        assertEquals(FIRST.plusDays(1).toString(), day(screen).getText());
        day(screen).setText(FIRST.toString());
        time.clock().pass(Duration.ofDays(1));
        screen.onShow();
        assertEquals(FIRST.toString(), day(screen).getText());
    }

    private static TextField day(FollowUpScreen screen) {
        return (TextField) screen.root().lookup("#day");
    }
}
