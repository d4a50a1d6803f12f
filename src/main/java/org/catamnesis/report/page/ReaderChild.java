package org.catamnesis.report.page;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;

/**
 * The child process that opens documents, because a crafted one can hang or exhaust any library. It answers one request
 * after another on its standard streams, keeps nothing between them and ends when its input ends.
 */
public final class ReaderChild {
    private static final int OUT_OF_MEMORY = 3;

    private ReaderChild() {}

    public static void main(String[] arguments) throws IOException {
        serve(System.in, new FileOutputStream(FileDescriptor.out));
    }

    /** Answers requests until the input ends. */
    public static void serve(InputStream input, OutputStream output) throws IOException {
        System.setOut(System.err);
        FontMappers.set(new ShippedFonts());
        DataInputStream in = new DataInputStream(new BufferedInputStream(input));
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(output));
        Wire.writeMark(out);
        out.writeInt(Wire.DONE);
        out.flush();
        while (true) {
            int kind;
            try {
                kind = in.readInt();
            } catch (EOFException e) {
                return;
            }
            answer(kind, in, out);
            out.flush();
        }
    }

    private static void answer(int kind, DataInputStream in, DataOutputStream out) throws IOException {
        int first = in.readInt();
        int second = in.readInt();
        int seconds = in.readInt();
        byte[] content = in.readNBytes(in.readInt());
        var watch = haltAfter(seconds);
        try {
            if (kind == Wire.PICTURE) {
                byte[] picture = picture(content, first, second);
                Wire.writeMark(out);
                out.writeInt(Wire.DONE);
                out.writeInt(picture.length);
                out.write(picture);
            } else {
                List<Page> pages = pages(content, first, kind == Wire.RECOGNISE);
                Wire.writeMark(out);
                out.writeInt(Wire.DONE);
                Wire.writePages(out, pages);
            }
        } catch (ProblemException e) {
            refuse(out, e.problem());
        } catch (RuntimeException | StackOverflowError e) {
            refuse(out, Problem.PDF_DAMAGED);
        } catch (OutOfMemoryError e) {
            refuse(out, Problem.READER_FAILED);
            out.flush();
            Runtime.getRuntime().halt(OUT_OF_MEMORY);
        } finally {
            watch.cancel(false);
        }
    }

    private static List<Page> pages(byte[] content, int mostPages, boolean recognise) {
        if (Picture.is(content)) return new PictureDocument(content).pages(Engine.ONE);
        try (PdfDocument document = new PdfDocument(content)) {
            return recognise ? document.pages(mostPages, Engine.ONE) : document.pages(mostPages);
        }
    }

    private static byte[] picture(byte[] content, int page, int dpi) {
        if (Picture.is(content)) return new PictureDocument(content).picture();
        try (PdfDocument document = new PdfDocument(content)) {
            return document.picture(page, dpi);
        }
    }

    /** Loaded with the first picture. */
    private static final class Engine {
        static final OcrEngine ONE = new OcrEngine();
    }

    /** A child whose parent was killed while a document kept it busy would otherwise run for ever. */
    private static CompletableFuture<Void> haltAfter(int seconds) {
        return CompletableFuture.runAsync(
                () -> Runtime.getRuntime().halt(OUT_OF_MEMORY),
                CompletableFuture.delayedExecutor(seconds, TimeUnit.SECONDS));
    }

    private static void refuse(DataOutputStream out, Problem problem) throws IOException {
        Wire.writeMark(out);
        out.writeInt(Wire.REFUSED);
        out.writeUTF(problem.name());
    }
}
