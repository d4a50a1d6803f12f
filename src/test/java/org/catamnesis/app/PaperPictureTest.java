package org.catamnesis.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.catamnesis.access.Action;
import org.catamnesis.access.TestClinic;
import org.catamnesis.clinic.schema.Tables;
import org.catamnesis.followup.TestCourse;
import org.catamnesis.language.Language;
import org.catamnesis.language.Messages;
import org.catamnesis.patient.Demographics;
import org.catamnesis.patient.Sex;
import org.catamnesis.print.PaperSize;
import org.catamnesis.print.handout.HandoutKind;
import org.catamnesis.print.handout.PaperDocument;
import org.catamnesis.ui.common.Rooms;
import org.catamnesis.ui.common.paper.RoundLine;
import org.catamnesis.ui.common.paper.RoundSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PaperPictureTest {
    @TempDir
    Path folder;

    private TestClinic clinic;
    private Rooms rooms;
    private long patient;

    @BeforeEach
    void open() {
        clinic = new TestClinic(folder.resolve("clinic"));
        rooms = new Workstation(clinic.session()).rooms();
        patient = TestCourse.write(clinic.session());
    }

    @AfterEach
    void close() {
        rooms.reader().close();
        clinic.close();
    }

    @Test
    void everyPaperIsWrittenWithoutADisplayAndTheTrailKnows() throws IOException {
        PaperPicture pictures = new PaperPicture(rooms);
        for (HandoutKind kind : HandoutKind.values()) {
            Path file = folder.resolve(kind.code() + ".pdf");
            pictures.write(patient, kind, PaperSize.A4, Language.ENGLISH, file);
            assertTrue(text(file).contains("测试甲"), kind.code());
        }
        Path slip = folder.resolve("slip.png");
        pictures.write(patient, HandoutKind.SLIP, PaperSize.SLIP, Language.CHINESE, slip);
        assertEquals(472, ImageIO.read(slip.toFile()).getWidth(), 1);
        pictures.callList(Language.CHINESE, folder.resolve("calls.pdf"));
        assertTrue(text(folder.resolve("calls.pdf")).contains("电话随访名单"));
        assertTrue(
                printed().containsAll(List.of("slip, pdf", "slip, png", "referral, pdf")),
                printed().toString());
    }

    @Test
    void aCallListHasEveryPatientOnceWithAllThatIsToBeSaidAndWhoCannotBeCalled() throws IOException {
        long silent = rooms.patients()
                .add(Demographics.of("测试无电话", Sex.FEMALE, null), List.of())
                .id();
        List<RoundLine> lines = List.of(
                new RoundLine(patient, "核心化验", "逾期 4 天"),
                new RoundLine(silent, "门诊", ""),
                new RoundLine(patient, "门诊", "今天到期"));
        PaperDocument list = RoundSource.named(rooms).callList(lines, new Messages(Language.CHINESE), "paper");
        String said = String.join("\n", list.said());
        assertTrue(said.contains("核心化验 — 逾期 4 天") && said.contains("门诊 — 今天到期"), said);
        assertTrue(said.contains("没有登记电话"), said);
        assertTrue(said.contains("共 2 位患者"), said);
        assertEquals(List.of("call-list, paper", "call-list, paper"), printed());
    }

    @Test
    void hiddenNamesAndNumbersAreHiddenOnListsAndLettersToo() {
        RoundSource hidden = new RoundSource(rooms, _ -> "患者 417");
        Messages messages = new Messages(Language.CHINESE);
        for (PaperDocument paper : List.of(
                hidden.callList(List.of(new RoundLine(patient, "门诊", "")), messages, "paper"),
                hidden.letters(HandoutKind.INVITATION, List.of(patient, patient), messages, "paper"))) {
            String said = String.join("\n", paper.said());
            assertTrue(said.contains("患者 417"), said);
            assertFalse(said.contains("测试甲") || said.contains("CAT-"), said);
            assertEquals(1, paper.pages());
        }
    }

    private static String text(Path pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }

    private List<String> printed() {
        return clinic.session()
                .database()
                .read(sql -> sql.select(Tables.AUDIT_ENTRY.DETAIL)
                        .from(Tables.AUDIT_ENTRY)
                        .where(Tables.AUDIT_ENTRY.ACTION.eq(Action.PRINTED.code()))
                        .orderBy(Tables.AUDIT_ENTRY.ID)
                        .fetch(Tables.AUDIT_ENTRY.DETAIL));
    }
}
