package org.catamnesis.ui.onepage;

import java.util.Optional;
import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.Paper;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.stage.Window;

/** The printers of this computer; tests print on paper of their own. */
interface PaperPrinter {
    /** A printer that somebody chose, waiting for the page. */
    @FunctionalInterface
    interface Chosen {
        /** @return whether the page went to the printer */
        boolean print(Image page);
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
                return Optional.of(page -> send(job, page));
            }
        };
    }

    /** As large as the printer can print on A4. */
    private static boolean send(PrinterJob job, Image page) {
        PageLayout layout = job.getPrinter()
                .createPageLayout(Paper.A4, PageOrientation.PORTRAIT, Printer.MarginType.HARDWARE_MINIMUM);
        var picture = new ImageView(page);
        picture.setPreserveRatio(true);
        picture.setFitWidth(layout.getPrintableWidth());
        picture.setFitHeight(layout.getPrintableHeight());
        return job.printPage(layout, picture) && job.endJob();
    }
}
