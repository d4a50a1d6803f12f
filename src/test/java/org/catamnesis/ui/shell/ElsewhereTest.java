package org.catamnesis.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Parent;
import javafx.scene.layout.Region;
import org.catamnesis.access.Session;
import org.catamnesis.access.TestClinic;
import org.catamnesis.access.TestEngine;
import org.catamnesis.app.Workstation;
import org.catamnesis.followup.calendar.ClosedDay;
import org.catamnesis.followup.calendar.ClosedDayStore;
import org.catamnesis.language.Language;
import org.catamnesis.patient.Demographics;
import org.catamnesis.patient.Patient;
import org.catamnesis.patient.PatientStore;
import org.catamnesis.patient.Sex;
import org.catamnesis.ui.common.Appearance;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.OnFxThread;
import org.catamnesis.ui.common.Place;
import org.catamnesis.ui.common.Rooms;
import org.catamnesis.ui.common.Screen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

@ExtendWith(OnFxThread.class)
class ElsewhereTest {
    /** Counts how often it was read. */
    private record Page(String name, AtomicInteger shown, AtomicInteger told, Parent root) implements Screen {
        Page(String name) {
            this(name, new AtomicInteger(), new AtomicInteger(), new Region());
        }

        @Override
        public void news() {
            told.incrementAndGet();
        }

        @Override
        public String titleKey() {
            return "patient.title";
        }

        @Override
        public Ikon icon() {
            return Material2OutlinedMZ.PERSON;
        }

        @Override
        public void onShow() {
            shown.incrementAndGet();
        }
    }

    @Test
    void whatAnotherWorkstationDidIsShownAndTheListFollows(@TempDir Path folder) {
        try (TestClinic clinic = new TestClinic(folder, TestEngine.POSTGRESQL)) {
            Desk desk = Desk.sameThread(Language.ENGLISH, Appearance.LIGHT);
            Rooms rooms = new Workstation(clinic.session()).rooms();
            Patient known = rooms.directory().add(Demographics.of("张三", Sex.MALE, null), List.of());
            Page page = new Page("patient");
            ShellModel model = new ShellModel(
                    List.of(new Page("patient")),
                    id -> new OpenPatient(id, new SimpleStringProperty("张三"), page, _ -> {}));
            model.go(new Place.Patient(known.id(), null));
            Elsewhere elsewhere = new Elsewhere(desk, rooms, model);
            elsewhere.watch();

            Session there = clinic.another();
            PatientStore patients = new PatientStore(there);
            patients.correct(known, Demographics.of("张三丰", Sex.MALE, null));
            patients.add(Demographics.of("李四", Sex.FEMALE, null), List.of());
            there.database().close();
            elsewhere.look();

            assertEquals(
                    List.of("Dr. Test has just changed the record of 张三 on another workstation."),
                    desk.notifications().shown().stream()
                            .map(told -> told.text().getValue())
                            .toList());
            assertEquals(
                    List.of("李四", "张三丰"),
                    rooms.directory().index().search("").stream()
                            .map(Patient::name)
                            .toList());
            desk.notifications().shown().getFirst().action().run();
            assertEquals(1, page.shown().get());
            rooms.reader().close();
        }
    }

    @Test
    void whatIsDoneToTheWholeClinicWakesTheListsOfTheDayButNoPage(@TempDir Path folder) {
        try (TestClinic clinic = new TestClinic(folder, TestEngine.POSTGRESQL)) {
            Desk desk = Desk.sameThread(Language.ENGLISH, Appearance.LIGHT);
            Rooms rooms = new Workstation(clinic.session()).rooms();
            Patient known = rooms.directory().add(Demographics.of("张三", Sex.MALE, null), List.of());
            Page today = new Page("today");
            Page schedule = new Page("schedule");
            Page page = new Page("patient");
            ShellModel model = new ShellModel(
                    List.of(today, schedule), id -> new OpenPatient(id, new SimpleStringProperty("张三"), page, _ -> {}));
            model.go(new Place.Patient(known.id(), null));
            Elsewhere elsewhere = new Elsewhere(desk, rooms, model);
            elsewhere.watch();

            Session there = clinic.another();
            elsewhere.look();
            assertEquals(
                    List.of(0, 0), List.of(today.told().get(), schedule.told().get()), "somebody signed in");
            LocalDate day = LocalDate.now(TestClinic.CLOCK).plusDays(3);
            new ClosedDayStore(there).add(ClosedDay.of(day, day, "国庆节"));
            there.database().close();
            elsewhere.look();

            assertEquals(
                    List.of(1, 1), List.of(today.told().get(), schedule.told().get()));
            assertEquals(List.of(), desk.notifications().shown());
            rooms.reader().close();
        }
    }
}
