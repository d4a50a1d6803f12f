package org.catamnesis.app.command;

import java.io.PrintWriter;
import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.catamnesis.app.Launcher;
import org.catamnesis.language.Messages;

/** Opens the window, or says in one sentence why it cannot. */
final class Window {
    private Window() {}

    /** @param clinic the folder to open, else the one that was open last */
    static int open(Messages messages, Optional<Path> clinic) {
        Optional<String> obstacle = obstacle();
        if (obstacle.isPresent()) {
            new PrintWriter(System.err, true, StandardCharsets.UTF_8).println(messages.text(obstacle.get()));
            return Commands.REFUSED;
        }
        Launcher.open(clinic);
        return Commands.DONE;
    }

    static boolean possible() {
        return obstacle().isEmpty();
    }

    private static Optional<String> obstacle() {
        if (!System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux")) return Optional.empty();
        if ("Headless".equals(System.getProperty("glass.platform"))) return Optional.of("window.no-display");
        if (isBlank("DISPLAY") && isBlank("WAYLAND_DISPLAY")) return Optional.of("window.no-display");
        return canLoad("libgtk-3.so.0") ? Optional.empty() : Optional.of("window.no-gtk");
    }

    private static boolean isBlank(String variable) {
        String value = System.getenv(variable);
        return value == null || value.isBlank();
    }

    private static boolean canLoad(String library) {
        try (Arena arena = Arena.ofConfined()) {
            SymbolLookup.libraryLookup(library, arena);
            return true;
        } catch (IllegalArgumentException _) {
            return false;
        }
    }
}
