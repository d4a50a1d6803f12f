package org.catamnesis.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.catamnesis.access.TestClinic;
import org.catamnesis.access.ViewSettings;
import org.catamnesis.followup.TestCourse;
import org.catamnesis.followup.TrendLayouts;
import org.catamnesis.followup.TrendPanel;
import org.catamnesis.language.Language;
import org.catamnesis.patient.Organ;
import org.catamnesis.ui.common.Rooms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrendPictureTest {
    @TempDir
    Path folder;

    @Test
    void thePanelsAreThoseThatWhoIsSignedInHasKept() throws IOException {
        try (TestClinic clinic = new TestClinic(folder)) {
            long patient = TestCourse.write(clinic.session());
            Rooms rooms = new Workstation(clinic.session()).rooms();
            int usual = height(rooms, patient);
            new TrendLayouts(new ViewSettings(clinic.session()))
                    .keep(Organ.LIVER, List.of(TrendPanel.of("TAC"), TrendPanel.of("CREA"), TrendPanel.of("PTH")));
            int kept = height(rooms, patient);
            assertTrue(kept < usual, usual + " " + kept);
            assertEquals(2 * (80 + 2 * 150), kept, "two of three have something to show");
            rooms.reader().close();
        }
    }

    private int height(Rooms rooms, long patient) throws IOException {
        Path picture = folder.resolve("trend.png");
        new TrendPicture(rooms).write(patient, Language.ENGLISH, false, picture);
        return ImageIO.read(picture.toFile()).getHeight();
    }
}
