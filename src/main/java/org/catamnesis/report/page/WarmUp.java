package org.catamnesis.report.page;

import java.nio.charset.StandardCharsets;
import org.catamnesis.language.ProblemException;

/** Reads a page of one word, so that the classes which read are there before the first document is. */
final class WarmUp {
    private static final String PAGE = """
            %PDF-1.4
            1 0 obj
            << /Type /Catalog /Pages 2 0 R >>
            endobj
            2 0 obj
            << /Type /Pages /Kids [3 0 R] /Count 1 >>
            endobj
            3 0 obj
            << /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R
            /Resources << /Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>
            endobj
            4 0 obj
            << /Length 31 >>
            stream
            0 g BT /F 9 Tf (Sodium) Tj ET q Q
            endstream
            endobj
            trailer
            << /Root 1 0 R >>
            startxref
            0
            %%EOF
            """;

    private WarmUp() {}

    static void run() {
        try (PdfDocument document = new PdfDocument(PAGE.getBytes(StandardCharsets.ISO_8859_1), "")) {
            document.pages(1);
        } catch (ProblemException _) {
            // The first document loads them.
        }
    }
}
