package org.catamnesis.app;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.imageio.ImageIO;
import org.catamnesis.followup.worklist.WorkState;
import org.catamnesis.followup.worklist.WorklistQuery;
import org.catamnesis.language.Language;
import org.catamnesis.language.Messages;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;
import org.catamnesis.print.PaperSize;
import org.catamnesis.print.Printout;
import org.catamnesis.print.handout.Handout;
import org.catamnesis.print.handout.HandoutKind;
import org.catamnesis.ui.common.Rooms;
import org.catamnesis.ui.common.paper.HandoutSource;
import org.catamnesis.ui.common.paper.RoundLine;
import org.catamnesis.ui.common.paper.RoundSource;

/** A paper to take along as a file, drawn without a display: a PDF, or a PNG with its pages one below the other. */
public final class PaperPicture {
    public static final String CALL_LIST = "call-list";
    private static final double DPI = 150;
    private static final int BETWEEN = 24;
    /** What somebody has to be called about. */
    private static final Set<WorkState> CALLED =
            Set.of(WorkState.TASK, WorkState.OVERDUE, WorkState.MISSED, WorkState.DUE, WorkState.SUPPLY);

    private final Rooms rooms;

    public PaperPicture(Rooms rooms) {
        this.rooms = rooms;
    }

    /**
     * Writes a paper about one patient, with the patient's code; the audit trail is told first.
     *
     * @throws ProblemException when the file cannot be written
     */
    public void write(long patientId, HandoutKind kind, PaperSize size, Language language, Path file) {
        Messages messages = new Messages(language);
        var facts = new HandoutSource(rooms).take(patientId, kind, null, messages, how(file));
        write(Handout.of(facts, kind, size, messages), file);
    }

    /** Writes the list of all who have to be called today. */
    public void callList(Language language, Path file) {
        Messages messages = new Messages(language);
        List<RoundLine> lines =
                rooms
                        .worklist()
                        .find(WorklistQuery.on(LocalDate.now(rooms.clock())).states(CALLED))
                        .items()
                        .stream()
                        .map(item -> RoundLine.of(item, messages, rooms.catalogue()))
                        .toList();
        write(RoundSource.named(rooms).callList(lines, messages, how(file)), file);
    }

    private static String how(Path file) {
        return isPdf(file) ? "pdf" : "png";
    }

    private static boolean isPdf(Path file) {
        return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".pdf");
    }

    private static void write(Printout paper, Path file) {
        try (OutputStream out = Files.newOutputStream(file)) {
            if (isPdf(file)) paper.writePdf(out);
            else ImageIO.write(stacked(paper.pictures(DPI)), "png", out);
        } catch (IOException e) {
            throw new ProblemException(Problem.FOLDER_READ_ONLY, e);
        }
    }

    private static BufferedImage stacked(List<BufferedImage> pages) {
        int height = pages.stream().mapToInt(BufferedImage::getHeight).sum() + BETWEEN * (pages.size() - 1);
        BufferedImage all = new BufferedImage(pages.getFirst().getWidth(), height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = all.createGraphics();
        graphics.setColor(Color.LIGHT_GRAY);
        graphics.fillRect(0, 0, all.getWidth(), height);
        int top = 0;
        for (BufferedImage page : pages) {
            graphics.drawImage(page, 0, top, null);
            top += page.getHeight() + BETWEEN;
        }
        graphics.dispose();
        return all;
    }
}
