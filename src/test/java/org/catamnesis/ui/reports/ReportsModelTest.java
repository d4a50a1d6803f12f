package org.catamnesis.ui.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Files;
import java.nio.file.Path;
import org.catamnesis.access.DoubleEntry;
import org.catamnesis.access.DoubleEntrySettings;
import org.catamnesis.access.TestClinic;
import org.catamnesis.language.Language;
import org.catamnesis.language.Problem;
import org.catamnesis.ui.common.Appearance;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.OnFxThread;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(OnFxThread.class)
class ReportsModelTest {
    @Test
    void theFolderOfTheWorkstationAndTheWishOfTheClinicAreKept(@TempDir Path home) throws Exception {
        Path scans = Files.createDirectories(home.resolve("scans"));
        try (var clinic = new TestClinic(home)) {
            var model = model(clinic);
            model.load();
            assertNull(model.folder().get());
            assertEquals(DoubleEntry.OFF, model.twice().get());
            model.watch(scans);
            model.twice().set(DoubleEntry.PICTURES);
            var next = model(clinic);
            next.load();
            assertEquals(scans, next.folder().get());
            assertEquals(DoubleEntry.PICTURES, new DoubleEntrySettings(clinic.session()).chosen());
            next.stop();
            model.load();
            assertNull(model.folder().get());
            model.watch(home.resolve("nowhere"));
            assertEquals(Problem.FOLDER_READ_ONLY, model.problem().get().problem());
        }
    }

    private static ReportsModel model(TestClinic clinic) {
        return new ReportsModel(Desk.sameThread(Language.ENGLISH, Appearance.LIGHT), clinic.session());
    }
}
