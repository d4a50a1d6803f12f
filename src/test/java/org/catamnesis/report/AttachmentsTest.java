package org.catamnesis.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.catamnesis.access.TestClinic;
import org.catamnesis.lab.ResultStore;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;
import org.catamnesis.patient.Demographics;
import org.catamnesis.patient.PatientStore;
import org.catamnesis.patient.Sex;
import org.catamnesis.report.page.PageReader;
import org.catamnesis.report.page.ReaderLimits;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AttachmentsTest {
    private static final Filing PATHOLOGY = new Filing(PaperKind.PATHOLOGY, "肝穿刺病理", LocalDate.of(2026, 3, 2));

    @TempDir
    Path folder;

    private TestClinic clinic;
    private PageReader reader;
    private DocumentStore documents;
    private Attachments attachments;
    private long patient;

    @BeforeEach
    void open() {
        clinic = new TestClinic(folder);
        reader = new PageReader(ReaderLimits.usual());
        documents = new DocumentStore(clinic.session(), new ResultStore(clinic.session()));
        attachments = new Attachments(documents, reader);
        patient = new PatientStore(clinic.session())
                .add(Demographics.of("测试甲", Sex.MALE, null), List.of())
                .id();
    }

    @AfterEach
    void close() {
        reader.close();
        clinic.close();
    }

    @Test
    void aPictureIsFiledAsItIsAndNeverWaitsInTheInbox() throws IOException {
        byte[] png = png();
        Path file = Files.write(folder.resolve("biopsy.png"), png);
        ReportDocument filed = attachments.attach(patient, file, PATHOLOGY);
        assertEquals(List.of(filed), documents.ofPatient(patient));
        assertEquals(PATHOLOGY, filed.filing());
        assertEquals(1, filed.pageCount());
        assertEquals("image/png", filed.mediaType());
        assertEquals(List.of(), documents.inbox());
        assertArrayEquals(png, documents.content(filed.id()));
        assertEquals(Problem.DOCUMENT_KNOWN, problem(() -> attachments.attach(patient, file, PATHOLOGY)));
    }

    @Test
    void itsKindCanBeSaidAnew() throws IOException {
        ReportDocument filed = attachments.attach(patient, "a.png", png(), PATHOLOGY);
        Filing imaging = new Filing(PaperKind.IMAGING, "CT", null);
        documents.refile(filed, imaging);
        assertEquals(imaging, documents.find(filed.id()).orElseThrow().filing());
        assertEquals(Problem.CHANGED_ELSEWHERE, problem(() -> documents.refile(filed, PATHOLOGY)));
    }

    @Test
    void whatCannotBeShownIsRefusedAndNothingIsKept() throws IOException {
        byte[] cut = Arrays.copyOf(png(), 20);
        byte[] gif = "GIF89a and more".getBytes(StandardCharsets.US_ASCII);
        byte[] text = "a letter".getBytes(StandardCharsets.US_ASCII);
        for (byte[] content : List.of(cut, gif, text))
            assertEquals(
                    Problem.NOT_AN_ATTACHMENT, problem(() -> attachments.attach(patient, "x", content, PATHOLOGY)));
        byte[] halfPdf = "%PDF-1.7 and then nothing".getBytes(StandardCharsets.US_ASCII);
        assertEquals(Problem.PDF_DAMAGED, problem(() -> attachments.attach(patient, "x.pdf", halfPdf, PATHOLOGY)));
        assertEquals(List.of(), documents.ofPatient(patient));
    }

    private static byte[] png() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }

    private static Problem problem(org.junit.jupiter.api.function.Executable refused) {
        return assertThrows(ProblemException.class, refused).problem();
    }
}
