package org.catamnesis.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class FolderTextTest {
    private static final Path HOME = Path.of("home", "chen");

    @Test
    void whatLiesAtHomeBeginsWithATilde() {
        assertEquals(Path.of("~", "clinic").toString(), FolderText.of(HOME.resolve("clinic"), HOME));
    }

    @Test
    void homeItselfAndOtherFoldersAreToldInFull() {
        assertEquals(HOME.toString(), FolderText.of(HOME, HOME));
        assertEquals(Path.of("srv", "clinic").toString(), FolderText.of(Path.of("srv", "clinic"), HOME));
    }
}
