package org.catamnesis.ui.inbox;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.TableView;
import org.catamnesis.report.ReportHeader;
import org.catamnesis.ui.common.OnFxThread;
import org.catamnesis.ui.common.PulseWatch;

/** Fifty files as they come in the morning, reports, photos and what is neither, dropped on the inbox at once. */
public final class PileOfFifty {
    static final int REPORTS = 40;
    static final int PHOTOS = 3;
    static final int OTHERS = 7;
    private static final long PATIENCE_MINUTES = 12;

    /**
     * What became of it.
     *
     * @param longestPulse the longest time in nanoseconds for which the window stood still
     * @param pulses how many there were
     */
    public record Outcome(long longestPulse, long pulses, List<InboxLine> lines) {}

    private PileOfFifty() {}

    /** Makes the files in a folder, drops it on a window, and waits until all are read. */
    public static Outcome read(ReviewClinic clinic, Path folder) throws Exception {
        List<Path> files = files(clinic, Files.createDirectories(folder));
        try (var window = new InboxWindow(clinic.rooms())) {
            var watch = new PulseWatch();
            OnFxThread.call(() -> {
                watch.start();
                return null;
            });
            window.drop(List.of(files.getFirst().getParent()));
            for (long i = 0; i < PATIENCE_MINUTES * 60 * 4; i++) {
                TimeUnit.MILLISECONDS.sleep(250);
                if (OnFxThread.call(() -> lines(window).size() == files.size() && window.quiet())) {
                    break;
                }
            }
            return OnFxThread.call(() -> {
                watch.stop();
                return new Outcome(watch.longest(), watch.pulses(), List.copyOf(lines(window)));
            });
        }
    }

    @SuppressWarnings("unchecked")
    private static List<InboxLine> lines(InboxWindow window) throws Exception {
        return ((TableView<InboxLine>) window.node("#table")).getItems();
    }

    private static List<Path> files(ReviewClinic clinic, Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < REPORTS + PHOTOS; i++) {
            byte[] pdf =
                    ReviewClinic.sheet(header(i), List.of(ReviewClinic.PLAIN)).bytes();
            boolean photo = i >= REPORTS;
            byte[] content = photo ? clinic.rooms().reader().picture(pdf, 1, 150) : pdf;
            files.add(Files.write(folder.resolve("%02d.%s".formatted(i, photo ? "png" : "pdf")), content));
        }
        for (int i = 0; i < OTHERS; i++) {
            byte[] other = ("nothing of a report, " + i).getBytes(StandardCharsets.UTF_8);
            files.add(Files.write(folder.resolve("other-%d.docx".formatted(i)), other));
        }
        return files;
    }

    private static ReportHeader header(int number) {
        return new ReportHeader("测试第" + "甲乙丙丁戊己庚辛壬癸".charAt(number % 10), "男", "46岁", null, "T%06d".formatted(number));
    }
}
