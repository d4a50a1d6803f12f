package org.catamnesis.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.catamnesis.language.ProblemException;
import org.catamnesis.report.ReportReader;
import org.catamnesis.report.layout.LayoutFiles;
import org.catamnesis.report.page.ChildMemory;
import org.catamnesis.report.page.OpenedHere;
import org.catamnesis.report.page.PageReader;
import org.catamnesis.report.page.ReaderLimits;
import org.catamnesis.ui.inbox.QueueTimes;

/** Documents to rows: text against plain text stripping, pictures, and a queue while the window is watched. */
final class ReadBench {
    private static final Path CORPUS = Path.of("../shared/corpus");
    private static final int WARM = 6;
    private static final int ROUNDS = 5;
    private static final int DPI = 150;
    private static final double GOAL = 2;
    private static final double MOST_PULSE = 100;

    private final List<Figure> figures = new ArrayList<>();
    private final PageReader pages = new PageReader(ReaderLimits.usual());
    private final ReportReader reader = new ReportReader(pages);

    private ReadBench() {}

    static List<Figure> run() {
        ReadBench bench = new ReadBench();
        try (ChildMemory memory = ChildMemory.watch()) {
            bench.texts();
            bench.pictures();
            bench.queue();
            bench.figures.add(memory("memory of a child that reads text", memory.text(), 256));
            bench.figures.add(memory("memory of a child that recognises letters", memory.ocr(), 640));
            return bench.figures;
        } finally {
            bench.reader.close();
        }
    }

    private void texts() {
        Map<String, byte[]> files = new LinkedHashMap<>(corpus("reports"));
        List<byte[]> drawn = LayoutFiles.texts();
        for (int i = 0; i < drawn.size(); i++) files.put("drawn " + i, drawn.get(i));
        for (int i = 0; i < WARM; i++) {
            for (byte[] document : files.values()) {
                OpenedHere.stripped(document);
                here(document);
                child(document);
            }
        }
        double[] whole = new double[4];
        files.forEach((name, document) -> {
            double[] best = {Double.MAX_VALUE, Double.MAX_VALUE, Double.MAX_VALUE, Double.MAX_VALUE};
            for (int i = 0; i < ROUNDS; i++) {
                best[0] = Math.min(best[0], worked(() -> OpenedHere.stripped(document)));
                best[1] = Math.min(best[1], worked(() -> here(document)));
                best[2] = Math.min(best[2], millis(() -> OpenedHere.stripped(document)));
                best[3] = Math.min(best[3], millis(() -> child(document)));
            }
            for (int i = 0; i < whole.length; i++) whole[i] += best[i];
            if (!name.startsWith("drawn")) figures.add(text(name, best[1], best[0], false));
        });
        figures.add(text("all of these and " + drawn.size() + " drawn ones", whole[1], whole[0], true));
        figures.add(text("the same through the child", whole[3], whole[2], true));
    }

    private static Figure text(String name, double millis, double yardstick, boolean judged) {
        double ratio = millis / yardstick;
        String goal = judged ? "<= 2x" : "reported";
        return new Figure(
                "text to rows: " + name,
                millis,
                "ms",
                "PDFBox stripping the text",
                ratio,
                goal,
                !judged || ratio <= GOAL);
    }

    private void pictures() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        List<byte[]> drawn = LayoutFiles.texts();
        for (int i = 0; i < 6; i++) {
            files.put("drawn " + i, OpenedHere.scanned(drawn.get(i * drawn.size() / 6), DPI));
        }
        files.putAll(corpus("photos"));
        files.values().forEach(this::child);
        List<Double> ours = new ArrayList<>();
        files.forEach((name, picture) -> {
            double seconds = millis(() -> child(picture)) / 1000;
            ours.add(seconds);
            if (!name.startsWith("drawn")) figures.add(seconds("picture to rows: " + name, seconds));
        });
        figures.add(seconds(
                "picture to rows, mean of " + ours.size(),
                ours.stream().mapToDouble(Double::doubleValue).average().orElseThrow()));
    }

    private void queue() {
        QueueTimes times = QueueTimes.of(mixed());
        figures.add(seconds("queue of " + times.files() + " mixed files", times.seconds()));
        figures.add(new Figure(
                "longest pulse of the window meanwhile",
                times.longest().pulse(),
                "ms",
                "the window with nothing to do",
                times.longest().pulse() / times.idle().pulse(),
                "<= 100 ms",
                times.longest().pulse() <= MOST_PULSE));
        figures.add(new Figure(
                "longest work of the window's thread meanwhile",
                times.longest().work(),
                "ms",
                "the window with nothing to do",
                times.longest().work() / times.idle().work(),
                "<= 100 ms",
                times.longest().work() <= MOST_PULSE));
    }

    /** 32 texts, 10 pictures, 4 scans and 4 damaged ones. */
    private static Map<String, byte[]> mixed() {
        List<byte[]> drawn = LayoutFiles.texts();
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (int i = 0; i < 50; i++) {
            byte[] document = drawn.get(i % drawn.size());
            switch (i % 25) {
                case 3, 8, 13, 18, 23 -> files.put(i + ".jpg", OpenedHere.scanned(document, DPI - i % 7));
                case 5, 15 -> files.put(i + ".pdf", OpenedHere.wrapped(OpenedHere.scanned(document, DPI)));
                case 10, 20 -> files.put(i + ".pdf", LayoutFiles.damaged(document, i));
                default -> files.put(i + ".pdf", document);
            }
        }
        return files;
    }

    private static Figure seconds(String name, double seconds) {
        return new Figure(name, seconds, "s", "-", Double.NaN, "reported", true);
    }

    private static Figure memory(String name, int megabytes, int most) {
        return new Figure(name, megabytes, "MB", "-", Double.NaN, "<= " + most + " MB", megabytes <= most);
    }

    /** In time of the processor: what else the machine does meanwhile does not count. */
    private static double worked(Runnable work) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        work.run();
        return (threads.getCurrentThreadCpuTime() - start) / 1e6;
    }

    private static double millis(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e6;
    }

    /** Rows of a text layer without a child; one that is refused has been read as far. */
    private void here(byte[] document) {
        try {
            reader.read(OpenedHere.pages(document));
        } catch (ProblemException _) {
            return;
        }
    }

    private void child(byte[] document) {
        try {
            reader.read(document);
        } catch (ProblemException _) {
            return;
        }
    }

    private static Map<String, byte[]> corpus(String folder) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        if (!Files.isDirectory(CORPUS.resolve(folder))) return files;
        try (Stream<Path> all = Files.list(CORPUS.resolve(folder))) {
            for (Path file : all.sorted().toList()) {
                files.put(file.getFileName().toString().split("_")[0], Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }
}
