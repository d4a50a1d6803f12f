package org.catamnesis.report.page;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.catamnesis.language.Problem;

/** PDFs whose structure or content is wrong on purpose. */
final class PdfBombs {
    static final String CATALOG = "<< /Type /Catalog /Pages 2 0 R >>";
    static final String PAGES = "<< /Type /Pages /Kids [3 0 R] /Count 1 >>";
    static final String PAGE = "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R %s >>";

    private PdfBombs() {}

    static List<Bomb> all() {
        return List.of(
                selfDrawingForm(),
                formsWithinForms(),
                endlessStream(),
                streamWithinStream(),
                sameContentOverAndOver(),
                manyLetters(),
                giantPage(),
                nestedArrays(),
                nestedDictionaries(),
                nestedContentArrays(),
                pagesThatContainThemselves(),
                pagesInAChain(),
                lyingCount(),
                negativeCount(),
                tenThousandPages(),
                tableOfItself(),
                chainOfTables(),
                lyingPredictor(),
                objectStreamOfItself(),
                lyingEncryption(),
                lyingInlineImage());
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** One page with this content. */
    static RawPdf page(String entries, byte[] content) {
        return new RawPdf().object(CATALOG).object(PAGES).object(PAGE.formatted(entries)).stream("", content);
    }

    private static Bomb selfDrawingForm() {
        RawPdf pdf = page("/Resources << /XObject << /F 5 0 R >> >>", ascii("/F Do /F Do /F Do"));
        String form = "/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /F 5 0 R >> >>";
        return Bomb.refused(
                "a form that draws itself",
                pdf.stream(form, ascii("/F Do /F Do /F Do")).bytes(),
                Problem.READING_TOO_LONG);
    }

    private static Bomb formsWithinForms() {
        RawPdf pdf = page("/Resources << /XObject << /F 5 0 R >> >>", ascii("/F Do"));
        for (int i = 0; i < 40; i++) {
            String inner = "/Resources << /XObject << /F " + (i + 6) + " 0 R >> >>";
            pdf.stream("/Type /XObject /Subtype /Form /BBox [0 0 9 9] " + inner, ascii("/F Do /F Do"));
        }
        return Bomb.refused("forms that draw two forms each", pdf.bytes(), Problem.READING_TOO_LONG);
    }

    private static Bomb endlessStream() {
        byte[] content = ascii("BT 1 0 0 1 0 0 Tm ET q Q\n".repeat(12_000_000));
        return Bomb.refused(
                "a stream that unpacks to 300 MB",
                packed(content, 1).bytes(),
                Problem.READING_TOO_LONG,
                Problem.READER_FAILED);
    }

    private static Bomb streamWithinStream() {
        byte[] content = ascii("q Q\n".repeat(100_000_000));
        return Bomb.harmless(
                "a stream packed twice", packed(content, 2).bytes(), Problem.READING_TOO_LONG, Problem.READER_FAILED);
    }

    private static RawPdf packed(byte[] content, int times) {
        byte[] bytes = content;
        for (int i = 0; i < times; i++) bytes = RawPdf.deflated(bytes);
        String filters = "/FlateDecode ".repeat(times);
        return new RawPdf()
                .object(CATALOG).object(PAGES).object(PAGE.formatted("")).stream("/Filter [" + filters + "]", bytes);
    }

    private static Bomb sameContentOverAndOver() {
        byte[] document = new RawPdf()
                        .object(CATALOG)
                        .object(PAGES)
                        .object("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ["
                                + "4 0 R ".repeat(100_000) + "] >>")
                        .stream("/Filter /FlateDecode", RawPdf.deflated(ascii("q Q\n".repeat(100_000))))
                        .bytes();
        return Bomb.refused(
                "a content that is drawn 100,000 times", document, Problem.READING_TOO_LONG, Problem.READER_FAILED);
    }

    private static Bomb manyLetters() {
        String resources = "/Resources << /Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >>";
        byte[] letters = ascii("BT /F 9 Tf 9 9 Td " + "(sodium 141 mmol) Tj ".repeat(1_000_000) + "ET");
        byte[] document = new RawPdf()
                .object(CATALOG).object(PAGES).object(PAGE.formatted(resources)).stream(
                                "/Filter /FlateDecode", RawPdf.deflated(letters))
                        .bytes();
        return Bomb.harmless("sixteen million letters", document, Problem.READING_TOO_LONG, Problem.READER_FAILED);
    }

    private static Bomb giantPage() {
        byte[] document = new RawPdf()
                .object(CATALOG)
                .object(PAGES)
                .object("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 1000000 1000000] >>")
                .bytes();
        return Bomb.harmless("a page as large as a town", document);
    }

    private static Bomb nestedArrays() {
        return Bomb.harmless("arrays in arrays", nested("[", "]"), Problem.PDF_DAMAGED, Problem.READER_FAILED);
    }

    private static Bomb nestedDictionaries() {
        return Bomb.harmless(
                "dictionaries in dictionaries", nested("<< /A ", " >>"), Problem.PDF_DAMAGED, Problem.READER_FAILED);
    }

    private static byte[] nested(String open, String close) {
        String deep = open.repeat(100_000) + "0" + close.repeat(100_000);
        return new RawPdf()
                .object(CATALOG)
                .object(PAGES)
                .object("<< /Type /Page /Parent 2 0 R /MediaBox " + deep + " >>")
                .bytes();
    }

    private static Bomb nestedContentArrays() {
        byte[] content = ascii("[".repeat(100_000) + "(x)" + "]".repeat(100_000) + " TJ");
        return Bomb.harmless(
                "arrays in arrays in the content", page("", content).bytes(), Problem.PDF_DAMAGED);
    }

    private static Bomb pagesThatContainThemselves() {
        byte[] document = new RawPdf()
                .object(CATALOG)
                .object("<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 2 >>")
                .bytes();
        return Bomb.refused("pages that contain themselves", document, Problem.PDF_DAMAGED);
    }

    private static Bomb pagesInAChain() {
        RawPdf pdf = new RawPdf().object(CATALOG);
        for (int i = 0; i < 50_000; i++) {
            pdf.object("<< /Type /Pages /Parent " + (i + 1) + " 0 R /Kids [" + (i + 3) + " 0 R] /Count 1 >>");
        }
        return Bomb.refused(
                "pages in pages",
                pdf.object("<< /Type /Page /Parent 50001 0 R >>").bytes(),
                Problem.PDF_DAMAGED,
                Problem.READER_FAILED,
                Problem.READING_TOO_LONG);
    }

    private static Bomb lyingCount() {
        byte[] document = new RawPdf()
                .object(CATALOG)
                .object("<< /Type /Pages /Kids [3 0 R] /Count 2147483647 >>")
                .object("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>")
                .bytes();
        return Bomb.refused("one page that says it is two thousand million", document, Problem.PDF_TOO_MANY_PAGES);
    }

    private static Bomb negativeCount() {
        byte[] document = new RawPdf()
                .object(CATALOG)
                .object("<< /Type /Pages /Kids [3 0 R] /Count -7 >>")
                .object("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>")
                .bytes();
        return Bomb.harmless("fewer pages than none", document, Problem.PDF_DAMAGED);
    }

    private static Bomb tenThousandPages() {
        String kids = IntStream.range(0, 10_000).mapToObj(i -> i + 3 + " 0 R").collect(Collectors.joining(" "));
        RawPdf pdf = new RawPdf().object(CATALOG).object("<< /Type /Pages /Count 10000 /Kids [" + kids + "] >>");
        for (int i = 0; i < 10_000; i++) {
            pdf.object("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>");
        }
        return Bomb.refused("ten thousand pages", pdf.bytes(), Problem.PDF_TOO_MANY_PAGES);
    }

    /** Cross-reference tables follow each other by /Prev. */
    private static Bomb tableOfItself() {
        String text = new String(page("", ascii("q Q")).bytes(), StandardCharsets.ISO_8859_1);
        String start = text.replaceAll("(?s).*startxref\\n(\\d+)\\n.*", "$1");
        return Bomb.harmless(
                "a table that follows itself",
                ascii(text.replace("/Root 1 0 R", "/Root 1 0 R /Prev " + start)),
                Problem.PDF_DAMAGED);
    }

    private static Bomb chainOfTables() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(page("", ascii("q Q")).bytes());
        int before = new String(out.toByteArray(), StandardCharsets.ISO_8859_1).lastIndexOf("xref\n0");
        for (int i = 0; i < 20_000; i++) {
            int start = out.size();
            out.writeBytes(ascii("xref\n0 0\ntrailer\n<< /Size 5 /Root 1 0 R /Prev " + before + " >>\nstartxref\n"
                    + start + "\n%%EOF\n"));
            before = start;
        }
        return Bomb.harmless(
                "twenty thousand tables", out.toByteArray(), Problem.PDF_DAMAGED, Problem.READING_TOO_LONG);
    }

    private static Bomb lyingPredictor() {
        byte[] document = new RawPdf()
                .object(CATALOG).object(PAGES).object(PAGE.formatted("")).stream(
                                "/Filter /FlateDecode /DecodeParms << /Predictor 15 /Columns 2147483647 /Colors 32"
                                        + " /BitsPerComponent 16 >>",
                                RawPdf.deflated(ascii("q Q\n".repeat(1000))))
                        .bytes();
        return Bomb.harmless(
                "lines of two thousand million dots", document, Problem.PDF_DAMAGED, Problem.READER_FAILED);
    }

    private static Bomb objectStreamOfItself() {
        byte[] document = new RawPdf()
                        .object(CATALOG)
                        .object("<< /Type /Pages /Kids [3 0 R] /Count 1 /Extends 4 0 R >>")
                        .object("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>")
                        .stream("/Type /ObjStm /N 2147483647 /First -1 /Extends 4 0 R", ascii("4 0 4 0 4 0"))
                        .bytes();
        return Bomb.harmless("a stream of objects that contains itself", document, Problem.PDF_DAMAGED);
    }

    private static Bomb lyingEncryption() {
        String text = new String(page("", ascii("q Q")).bytes(), StandardCharsets.ISO_8859_1);
        String lie = "/Root 1 0 R /ID [<00><00>] /Encrypt << /Filter /Standard /V 4 /R 4 /Length 2147483640 /P -1"
                + " /O <00> /U <00> /CF << /StdCF << /CFM /AESV2 /Length 2147483640 >> >> /StmF /StdCF >>";
        return Bomb.refused(
                "a key of two thousand million bits",
                ascii(text.replace("/Root 1 0 R", lie)),
                Problem.PDF_DAMAGED,
                Problem.PDF_PASSWORD);
    }

    private static Bomb lyingInlineImage() {
        byte[] content = ascii("BI /W 2000000000 /H 2000000000 /BPC 16 /CS /RGB ID xx EI q Q");
        return Bomb.harmless(
                "an image of a few bytes as large as a country",
                page("", content).bytes());
    }
}
