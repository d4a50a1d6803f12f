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
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;
import org.catamnesis.report.page.ocr.PictureReader;

/**
 * The child process that opens documents, because a crafted one can hang or exhaust any library. It answers one request
 * after another on its standard streams, keeps nothing between them and ends when its input ends.
 */
public final class ReaderChild {
    private static final int OUT_OF_MEMORY = 3;

    private ReaderChild() {}

    public static void main(String[] arguments) throws IOException {
        serve(Long.parseLong(arguments[0]), Path.of(arguments[1]));
    }

    /**
     * Answers requests until the input ends, or the parent.
     *
     * @param folder where temporary files are
     */
    public static void serve(long parent, Path folder) throws IOException {
        ParentWatch.over(parent, folder);
        try {
            serve(System.in, new FileOutputStream(FileDescriptor.out));
        } finally {
            PrivateFolder.wipe(folder);
        }
    }

    private static void serve(InputStream input, OutputStream output) throws IOException {
        System.setOut(System.err);
        FontMappers.set(new ShippedFonts());
        WarmUp.run();
        DataInputStream in = new DataInputStream(new BufferedInputStream(input));
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(output));
        Wire.writeMark(out);
        out.writeInt(Wire.DONE);
        out.flush();
        while (true) {
            Request request;
            try {
                request = Request.read(in);
            } catch (EOFException e) {
                return;
            }
            answer(request, out);
            out.flush();
        }
    }

    private static void answer(Request request, DataOutputStream out) throws IOException {
        var watch = haltAfter(request.seconds());
        try {
            if (request.kind() == Request.Kind.PICTURE || request.kind() == Request.Kind.STRAIGHTEN) {
                byte[] picture = picture(request);
                Wire.writeMark(out);
                out.writeInt(Wire.DONE);
                out.writeInt(picture.length);
                out.write(picture);
            } else {
                Pages pages = pages(request);
                Wire.writeMark(out);
                out.writeInt(Wire.DONE);
                Wire.writePages(out, pages);
            }
        } catch (ProblemException e) {
            refuse(out, e.problem());
        } catch (RuntimeException | StackOverflowError e) {
            refuse(out, Picture.is(request.document()) ? Problem.PICTURE_UNREADABLE : Problem.PDF_DAMAGED);
        } catch (OutOfMemoryError e) {
            refuse(out, Problem.READER_FAILED);
            out.flush();
            Runtime.getRuntime().halt(OUT_OF_MEMORY);
        } finally {
            watch.cancel(false);
        }
    }

    private static Pages pages(Request request) {
        byte[] content = request.document();
        if (Picture.is(content))
            return new Pages(new PictureDocument(content).pages(request.first(), Engine.ONE), false, true);
        try (PdfDocument document = new PdfDocument(content, request.password())) {
            boolean recognise = request.kind() == Request.Kind.RECOGNISE;
            List<Page> pages =
                    recognise ? document.pages(request.first(), Engine.ONE) : document.pages(request.first());
            return new Pages(pages, document.copyForbidden(), recognise);
        }
    }

    private static byte[] picture(Request request) {
        byte[] content = request.document();
        if (Picture.is(content)) return new PictureDocument(content).picture(request.first(), Engine.ONE);
        try (PdfDocument document = new PdfDocument(content, request.password())) {
            return request.kind() == Request.Kind.STRAIGHTEN
                    ? document.straightened(request.first(), Engine.ONE)
                    : document.picture(request.first(), request.dpi());
        }
    }

    /** Loaded with the first picture. */
    private static final class Engine {
        static final PictureReader ONE = new PictureReader();
    }

    /** Should the parent hang, a document cannot keep the child busy for ever. */
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
