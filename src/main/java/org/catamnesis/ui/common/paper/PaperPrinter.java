package org.catamnesis.ui.common.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Rectangle2D;
import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.Paper;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.stage.Window;
import org.catamnesis.print.PaperSize;

/** The printers of this computer; tests print on paper of their own. */
public interface PaperPrinter {
    /** A printer that somebody chose, waiting for its pages. */
    @FunctionalInterface
    interface Chosen {
        /** @return whether all pages went to the printer */
        boolean print(List<Image> pages, PaperSize size);
    }

    /** Whether there is a printer at all. */
    boolean any();

    /** Asks for printer and copies; empty when nobody wanted any. */
    Optional<Chosen> choose(Window window);

    static PaperPrinter ofSystem() {
        return new PaperPrinter() {
            @Override
            public boolean any() {
                return !Printer.getAllPrinters().isEmpty();
            }

            @Override
            public Optional<Chosen> choose(Window window) {
                PrinterJob job = PrinterJob.createPrinterJob();
                if (job == null || !job.showPrintDialog(window)) return Optional.empty();
                return Optional.of((pages, size) -> send(job, pages, size));
            }
        };
    }

    private static boolean send(PrinterJob job, List<Image> pages, PaperSize size) {
        PageLayout layout = size == PaperSize.A4
                ? job.getPrinter()
                        .createPageLayout(Paper.A4, PageOrientation.PORTRAIT, Printer.MarginType.HARDWARE_MINIMUM)
                : job.getJobSettings().getPageLayout();
        return pages.stream()
                        .flatMap(page ->
                                size == PaperSize.A4 ? Stream.of(whole(page, layout)) : cut(page, layout).stream())
                        .allMatch(page -> job.printPage(layout, page))
                && job.endJob();
    }

    /** As large as the printer can print. */
    private static ImageView whole(Image page, PageLayout layout) {
        var picture = new ImageView(page);
        picture.setPreserveRatio(true);
        picture.setFitWidth(layout.getPrintableWidth());
        picture.setFitHeight(layout.getPrintableHeight());
        return picture;
    }

    /** A slip in its true width, cut where the sheet of the printer ends. */
    private static List<ImageView> cut(Image slip, PageLayout layout) {
        double width = Math.min(layout.getPrintableWidth(), PaperSize.SLIP.width());
        double step = layout.getPrintableHeight() / width * slip.getWidth();
        List<ImageView> pieces = new ArrayList<>();
        for (double top = 0; top < slip.getHeight(); top += step) {
            var piece = new ImageView(slip);
            piece.setViewport(new Rectangle2D(0, top, slip.getWidth(), Math.min(step, slip.getHeight() - top)));
            piece.setPreserveRatio(true);
            piece.setFitWidth(width);
            pieces.add(piece);
        }
        return pieces;
    }
}
