package org.catamnesis.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.catamnesis.access.Action;
import org.catamnesis.access.TestClinic;
import org.catamnesis.clinic.schema.Tables;
import org.catamnesis.followup.TestCourse;
import org.catamnesis.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SummaryPictureTest {
    @Test
    void thePageIsWrittenAsTheNameOfTheFileSaysAndTheTrailKnows(@TempDir Path folder) throws Exception {
        try (var clinic = new TestClinic(folder.resolve("clinic"))) {
            var rooms = new Workstation(clinic.session()).rooms();
            long patient = TestCourse.write(clinic.session());
            var page = new SummaryPicture(rooms);
            page.write(patient, Language.ENGLISH, folder.resolve("page.PDF"));
            page.write(patient, Language.CHINESE, folder.resolve("page.png"));
            try (var pdf = Loader.loadPDF(folder.resolve("page.PDF").toFile())) {
                assertEquals(1, pdf.getNumberOfPages());
                assertTrue(new PDFTextStripper().getText(pdf).contains("Follow-up summary"));
            }
            assertEquals(1240, ImageIO.read(folder.resolve("page.png").toFile()).getWidth(), 1);
            assertEquals(
                    2,
                    clinic.session()
                            .database()
                            .<Integer>read(sql -> sql.fetchCount(
                                    Tables.AUDIT_ENTRY, Tables.AUDIT_ENTRY.ACTION.eq(Action.PRINTED.code()))));
            rooms.reader().close();
        }
    }
}
