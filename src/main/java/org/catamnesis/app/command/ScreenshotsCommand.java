package org.catamnesis.app.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.catamnesis.app.PictureTour;
import org.catamnesis.language.Language;
import org.catamnesis.ui.common.Appearance;
import org.catamnesis.ui.common.Toolkit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Every screen of a small demo clinic as a picture, without a display. */
@Command(name = "screenshots", mixinStandardHelpOptions = true, description = "every screen of the demo clinic as PNG")
final class ScreenshotsCommand implements Callable<Integer> {
    private final Clock clock;

    @Spec
    private CommandSpec spec;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "where the pictures go")
    private Path out;

    @Option(names = "--lang", paramLabel = "zh|en", description = "one language only")
    private String language;

    @Option(names = "--theme", paramLabel = "light|dark", description = "one appearance only")
    private String theme;

    @Option(names = "--scale", paramLabel = "N", description = "pixels for one unit of the screen, 1 or 2")
    private int scale = 1;

    ScreenshotsCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException {
        Path folder = Files.createTempDirectory("catamnesis-demo");
        Toolkit.startHeadless();
        try (PictureTour tour = new PictureTour(clock, folder)) {
            for (Language spoken : languages()) {
                for (Appearance appearance : appearances()) {
                    tour.walk(spoken, appearance, out, scale)
                            .forEach(file -> spec.commandLine().getOut().println(file));
                }
            }
        } finally {
            Toolkit.stop();
            delete(folder);
        }
        return Commands.DONE;
    }

    private List<Language> languages() {
        return language == null ? Arrays.asList(Language.values()) : List.of(Language.ofCode(language));
    }

    private List<Appearance> appearances() {
        return theme == null ? Arrays.asList(Appearance.values()) : List.of(Appearance.ofCode(theme));
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
