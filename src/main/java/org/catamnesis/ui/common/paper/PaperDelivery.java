package org.catamnesis.ui.common.paper;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.image.Image;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;
import org.catamnesis.print.PaperSize;
import org.catamnesis.print.Printout;
import org.catamnesis.ui.common.Desk;

/**
 * Takes papers to a printer or into a file. Whoever makes the paper tells the audit trail first; it is made away from the
 * screen, and once however often the key is pressed.
 */
public final class PaperDelivery {
    private static final double PRINTER_DPI = 300;
    private final Desk desk;
    private final PaperPrinter printer;
    private boolean busy;

    public PaperDelivery(Desk desk, PaperPrinter printer) {
        this.desk = desk;
        this.printer = printer;
    }

    private record Pages(PaperSize size, List<Image> pictures) {}

    /** Asks for the printer, and makes the paper once somebody chose one. */
    public void print(Window window, Callable<? extends Printout> paper) {
        print(window, paper, () -> {});
    }

    /** @param then what to do once all of it was printed */
    public void print(Window window, Callable<? extends Printout> paper, Runnable then) {
        if (!printer.any()) {
            desk.notifications().news("onepage.no-printer");
            return;
        }
        printer.choose(window)
                .ifPresent(chosen -> once(() -> pages(paper.call()), pages -> {
                    boolean printed = chosen.print(pages.pictures(), pages.size());
                    tell(printed);
                    if (printed) then.run();
                }));
    }

    private static Pages pages(Printout paper) throws IOException {
        List<Image> pictures = new ArrayList<>();
        for (BufferedImage page : paper.pictures(PRINTER_DPI)) pictures.add(SwingFXUtils.toFXImage(page, null));
        return new Pages(paper.size(), pictures);
    }

    private void tell(boolean printed) {
        if (printed) desk.notifications().good("onepage.printed");
        else desk.notifications().news("onepage.not-printed");
    }

    /** Asks where to save, and makes the paper then; the proposed name says nothing of anybody. */
    public void save(Window window, String titleKey, String fileName, Callable<? extends Printout> paper) {
        save(window, titleKey, fileName, paper, () -> {});
    }

    /** @param then what to do once it was saved */
    public void save(
            Window window, String titleKey, String fileName, Callable<? extends Printout> paper, Runnable then) {
        choose(window, titleKey, fileName, "PDF", "*.pdf").ifPresent(file -> save(file, paper, then));
    }

    /** Saves where somebody chose. */
    public void save(Path file, Callable<? extends Printout> paper) {
        save(file, paper, () -> {});
    }

    /** @param then what to do once it was saved */
    public void save(Path file, Callable<? extends Printout> paper, Runnable then) {
        write(file, out -> paper.call().writePdf(out), then);
    }

    /** Asks for a place for a file of this kind, such as a calendar's. */
    public java.util.Optional<Path> choose(
            Window window, String titleKey, String fileName, String kind, String pattern) {
        var chooser = new FileChooser();
        chooser.setTitle(desk.words().now(titleKey));
        chooser.setInitialFileName(fileName);
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(kind, pattern));
        return java.util.Optional.ofNullable(chooser.showSaveDialog(window)).map(File::toPath);
    }

    /** What writes a file that somebody chose. */
    @FunctionalInterface
    public interface Writing {
        void to(OutputStream out) throws Exception;
    }

    /** Writes the file away from the screen and tells that it is saved. */
    public void write(Path file, Writing writing) {
        write(file, writing, () -> {});
    }

    private void write(Path file, Writing writing, Runnable then) {
        once(
                () -> {
                    if (!Files.isDirectory(file.toAbsolutePath().getParent()))
                        throw new ProblemException(Problem.FOLDER_READ_ONLY);
                    byte[] made = made(writing);
                    try {
                        Files.write(file, made);
                    } catch (IOException e) {
                        throw new ProblemException(Problem.FOLDER_READ_ONLY, e);
                    }
                    return file;
                },
                _ -> {
                    desk.notifications().good("onepage.saved");
                    then.run();
                });
    }

    /** Whole, before anything is written, so that no half a file is left. */
    private static byte[] made(Writing writing) throws Exception {
        var made = new java.io.ByteArrayOutputStream();
        try {
            writing.to(made);
        } catch (UncheckedIOException e) {
            throw new ProblemException(Problem.FOLDER_READ_ONLY, e);
        }
        return made.toByteArray();
    }

    private <T> void once(Callable<T> work, Consumer<T> then) {
        if (busy) return;
        busy = true;
        desk.tasks().run(work).onSuccess(then).atEnd(() -> busy = false).start();
    }
}
