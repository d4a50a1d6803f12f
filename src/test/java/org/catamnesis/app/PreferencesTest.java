package org.catamnesis.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.catamnesis.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreferencesTest {
    @TempDir
    Path folder;

    @Test
    void keepsWhatWasChosen() {
        Preferences preferences = new Preferences(folder.resolve("new/folder"));
        preferences.language(Language.CHINESE);
        preferences.appearance("dark");
        preferences.lastClinic(folder.resolve("诊所"));
        Preferences again = new Preferences(folder.resolve("new/folder"));
        assertEquals(Language.CHINESE, again.language());
        assertEquals("dark", again.appearance());
        assertEquals(Optional.of(folder.resolve("诊所").toAbsolutePath()), again.lastClinic());
    }

    @Test
    void aDamagedFileMeansTheDefaults() throws Exception {
        Files.writeString(folder.resolve("settings.properties"), "language=\\u00zz");
        assertEquals("light", new Preferences(folder).appearance());
    }

    @Test
    void followsTheCustomOfTheSystem() {
        Path home = Path.of("home");
        assertEquals(
                new UserFolders(Path.of("home/.local/share/catamnesis"), Path.of("cfg/catamnesis")),
                UserFolders.of("Linux", home, Map.of("XDG_CONFIG_HOME", "cfg")::get));
        assertEquals(
                Path.of("home/Library/Application Support/catamnesis/clinic"),
                UserFolders.of("Mac OS X", home, _ -> null).firstClinic());
        assertEquals(
                Path.of("local/catamnesis/demo"),
                UserFolders.of("Windows 11", home, Map.of("LOCALAPPDATA", "local")::get)
                        .demoClinic());
    }
}
