package org.catamnesis.ui.inbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.animation.AnimationTimer;
import javafx.scene.control.TableView;
import javafx.stage.Stage;
import org.catamnesis.language.Language;
import org.catamnesis.ui.common.Appearance;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.OnFxThread;
import org.catamnesis.ui.common.Place;
import org.catamnesis.ui.shell.FloorPlan;
import org.catamnesis.ui.shell.Screenshots;
import org.catamnesis.ui.shell.Shell;

/**
 * What a pile takes that is dropped on the open window.
 *
 * @param seconds until all of it is listed
 * @param longest of the window meanwhile
 * @param idle the same of a window with nothing to do
 */
public record QueueTimes(int files, double seconds, Longest longest, Longest idle) {

    /**
     * Between two pulses, in milliseconds.
     *
     * @param work time of the processor that the window's thread took
     */
    public record Longest(double pulse, double work) {}

    private static final int IDLE_SECONDS = 5;

    /** @param files by name; no two alike */
    public static QueueTimes of(Map<String, byte[]> files) {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        OnFxThread.start();
        try {
            Path folder = Files.createTempDirectory("catamnesis-bench");
            try (ReviewClinic clinic = new ReviewClinic(folder.resolve("clinic"))) {
                Path pile = Files.createDirectory(folder.resolve("pile"));
                for (Map.Entry<String, byte[]> file : files.entrySet()) {
                    Files.write(pile.resolve(file.getKey()), file.getValue());
                }
                return dropped(clinic, pile, files.size());
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static QueueTimes dropped(ReviewClinic clinic, Path pile, int count) {
        try {
            Pulses pulses = new Pulses();
            Stage stage = OnFxThread.call(Stage::new);
            Desk desk = OnFxThread.call(() -> Desk.live(Language.ENGLISH, Appearance.LIGHT));
            OnFxThread.call(() -> {
                Shell shell = new FloorPlan(desk, clinic.rooms()).shell(() -> {});
                stage.setScene(new Screenshots(desk, pile, 1).scene(shell.root()));
                stage.show();
                desk.navigator().go(new Place.Room("inbox"));
                return stage;
            });
            OnFxThread.until(() -> stage.getScene().lookup("#table") != null);
            TimeUnit.SECONDS.sleep(2);
            OnFxThread.call(pulses::begin);
            TimeUnit.SECONDS.sleep(IDLE_SECONDS);
            Longest idle = OnFxThread.call(pulses::longest);
            long start = System.nanoTime();
            OnFxThread.call(() -> {
                pulses.begin();
                desk.navigator().go(new Place.Files(List.of(pile)));
                return pulses;
            });
            while (OnFxThread.call(() -> listed(stage)) < count) TimeUnit.MILLISECONDS.sleep(50);
            double seconds = (System.nanoTime() - start) / 1e9;
            Longest longest = OnFxThread.call(pulses::longest);
            OnFxThread.call(() -> {
                pulses.stop();
                stage.hide();
                return pulses;
            });
            return new QueueTimes(count, seconds, longest, idle);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static int listed(Stage stage) {
        return stage.getScene().lookup("#table") instanceof TableView<?> table
                ? table.getItems().size()
                : 0;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) Files.delete(each);
        }
    }

    /** Watches the pulses; in the window's thread. */
    private static final class Pulses extends AnimationTimer {
        private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        private long last;
        private long worked;
        private long longestPulse;
        private long longestWork;

        Pulses begin() {
            last = 0;
            longestPulse = 0;
            longestWork = 0;
            start();
            return this;
        }

        Longest longest() {
            return new Longest(longestPulse / 1e6, longestWork / 1e6);
        }

        @Override
        public void handle(long now) {
            long work = threads.getCurrentThreadCpuTime();
            if (last > 0) {
                longestPulse = Math.max(longestPulse, now - last);
                longestWork = Math.max(longestWork, work - worked);
            }
            last = now;
            worked = work;
        }
    }
}
