package org.catamnesis.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import org.catamnesis.language.Language;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What this user chose on this machine: language, appearance, the clinic that was open last. Nothing of a patient. A file
 * that cannot be read or written is no reason to stop: the defaults hold.
 */
public final class Preferences {
    private static final Logger LOG = LoggerFactory.getLogger(Preferences.class);
    private final Path file;
    private final Properties values = new Properties();

    public Preferences(Path folder) {
        file = folder.resolve("settings.properties");
        if (!Files.exists(file)) return;
        try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            values.load(reader);
        } catch (IOException | IllegalArgumentException e) {
            LOG.warn("settings not read: {}", e.getClass().getSimpleName());
        }
    }

    public Language language() {
        return Optional.ofNullable(values.getProperty("language"))
                .map(Language::ofCode)
                .orElseGet(() -> Language.of(Locale.getDefault()));
    }

    /** {@code light} or {@code dark}; light before anything was chosen. */
    public String appearance() {
        return values.getProperty("appearance", "light");
    }

    public Optional<Path> lastClinic() {
        return Optional.ofNullable(values.getProperty("clinic")).map(Path::of);
    }

    public void language(Language language) {
        put("language", language.code());
    }

    public void appearance(String code) {
        put("appearance", code);
    }

    public void lastClinic(Path folder) {
        put("clinic", folder.toAbsolutePath().toString());
    }

    private void put(String name, String value) {
        if (value.equals(values.setProperty(name, value))) return;
        try {
            Files.createDirectories(file.getParent());
            Path fresh = Files.createTempFile(file.getParent(), "settings", ".new");
            try (var writer = Files.newBufferedWriter(fresh, StandardCharsets.UTF_8)) {
                values.store(writer, null);
            }
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            LOG.warn("settings not written: {}", e.getClass().getSimpleName());
        }
    }
}
