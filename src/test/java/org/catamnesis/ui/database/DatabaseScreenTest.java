package org.catamnesis.ui.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.catamnesis.access.TestClinic;
import org.catamnesis.access.TestEngine;
import org.catamnesis.access.TestServer;
import org.catamnesis.app.Workstation;
import org.catamnesis.clinic.ServerAddress;
import org.catamnesis.language.Language;
import org.catamnesis.language.Problem;
import org.catamnesis.ui.common.Appearance;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.OnFxThread;
import org.catamnesis.ui.common.Rooms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(OnFxThread.class)
class DatabaseScreenTest {
    private final Desk desk = Desk.sameThread(Language.ENGLISH, Appearance.LIGHT);
    private final AtomicInteger left = new AtomicInteger();
    private Scene scene;

    @Test
    void aFileIsTestedAgainstAServerAndThenMovedThere(@TempDir Path folder) {
        try (TestClinic clinic = new TestClinic(folder)) {
            show(clinic);
            assertEquals(
                    "In a file on this computer", this.<Label>find("#where").getText());
            assertEquals(
                    "Enter the name or address of the server.",
                    this.<Label>find("#missing").getText());
            assertTrue(this.<Button>find("#move").isDisabled());
            type(TestServer.empty());
            this.<Button>find("#test").fire();
            assertEquals(
                    "The server answers and the database is empty: the clinic can move there.",
                    this.<Label>find("#found").getText());
            assertEquals(0, left.get());
            this.<Button>find("#move").fire();
            assertEquals(1, left.get());
            assertTrue(clinic.folder().hasServer());
        }
    }

    @Test
    void aServerThatIsNotThereSaysSoAndNothingMoves(@TempDir Path folder) {
        try (TestClinic clinic = new TestClinic(folder)) {
            show(clinic);
            ServerAddress real = TestServer.empty();
            type(new ServerAddress(real.host(), 1, real.database(), real.user(), real.tls(), null));
            this.<Button>find("#move").fire();
            assertEquals(
                    desk.words().now(Problem.SERVER_UNREACHABLE.key()),
                    this.<Label>find("#problem").getText());
            assertFalse(clinic.folder().hasServer());
        }
    }

    @Test
    void aClinicOnAServerTellsWhereAndForHowMany(@TempDir Path folder) {
        try (TestClinic clinic = new TestClinic(folder, TestEngine.POSTGRESQL)) {
            var other = clinic.another();
            DatabaseScreen screen = show(clinic);
            screen.onShow();
            assertEquals(
                    "Workstations connected now: 2",
                    this.<Label>find("#workstations").getText());
            assertFalse(find("#moving").isVisible());
            other.database().close();
        }
    }

    private DatabaseScreen show(TestClinic clinic) {
        Rooms rooms = new Workstation(clinic.session()).rooms();
        rooms.reader().close();
        var screen = new DatabaseScreen(desk, rooms, left::incrementAndGet);
        scene = new Scene(screen.root(), 900, 700);
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        return screen;
    }

    private void type(ServerAddress server) {
        List.of("#host", "#port", "#database", "#user", "#password")
                .forEach(id -> this.<TextField>find(id)
                        .setText(
                                switch (id) {
                                    case "#host" -> server.host();
                                    case "#port" -> String.valueOf(server.port());
                                    case "#database" -> server.database();
                                    case "#user" -> server.user();
                                    default -> TestServer.PASSWORD;
                                }));
        this.<ComboBox<ServerAddress.Tls>>find("#tls").setValue(server.tls());
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private <T extends Node> T find(String id) {
        return (T) scene.getRoot().lookup(id);
    }
}
