package org.catamnesis.ui.password;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.PasswordField;
import org.catamnesis.access.NewAccount;
import org.catamnesis.access.People;
import org.catamnesis.access.Role;
import org.catamnesis.access.Session;
import org.catamnesis.access.TestClinic;
import org.catamnesis.language.Language;
import org.catamnesis.language.Problem;
import org.catamnesis.ui.common.Appearance;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.OnFxThread;
import org.catamnesis.ui.common.Tasks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(OnFxThread.class)
class PasswordScreenTest {
    private static final String ANOTHER = "another horse";

    @Test
    void aPasswordThatWasHandedOverIsChangedBeforeAnythingElse(@TempDir Path folder) {
        try (var clinic = new TestClinic(folder)) {
            String temporary = new People(clinic.session())
                    .add(new NewAccount("nurse", "Nurse", Set.of(Role.NURSE)))
                    .temporaryPassword()
                    .orElseThrow();
            Session nurse = TestClinic.door().signIn(clinic.session().database(), "nurse", temporary.toCharArray());
            var then = new ArrayList<String>();
            Desk desk = Desk.sameThread(Language.ENGLISH, Appearance.LIGHT);
            Parent page = PasswordScreen.required(desk, nurse, () -> then.add("in"));
            var scene = new Scene(page, 600, 600);
            field(scene, "#old").setText(temporary);
            field(scene, "#fresh").setText(ANOTHER);
            field(scene, "#repeated").setText(ANOTHER);
            ((Button) scene.lookup("#change")).fire();
            assertEquals(List.of("in"), then);
            assertFalse(nurse.account().resetRequired());
        }
    }

    @Test
    void aWrongOldPasswordIsSaidAndNothingTypedIsKept(@TempDir Path folder) {
        try (var clinic = new TestClinic(folder)) {
            var model = new PasswordModel(Tasks.sameThread(), clinic.session());
            assertEquals("my-password.missing-old", model.missing().get());
            model.old().set("wrong horse");
            assertEquals("first-run.missing-password", model.missing().get());
            model.fresh().set(ANOTHER);
            assertEquals("first-run.missing-repeat", model.missing().get());
            model.repeated().set(ANOTHER);
            assertNull(model.missing().get());
            model.change(() -> {});
            assertEquals(Problem.PASSWORD_WRONG, model.problem().get().problem());
            model.clear();
            assertEquals(
                    "",
                    model.old().get() + model.fresh().get() + model.repeated().get());
        }
    }

    private static PasswordField field(Scene scene, String id) {
        return (PasswordField) scene.lookup(id);
    }
}
