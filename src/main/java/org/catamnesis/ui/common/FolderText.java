package org.catamnesis.ui.common;

import java.nio.file.Path;

/** A folder as people read it: from {@code ~} where it lies in their home. */
public final class FolderText {
    private FolderText() {}

    public static String of(Path folder) {
        return of(folder, Path.of(System.getProperty("user.home")));
    }

    static String of(Path folder, Path home) {
        return folder.startsWith(home) && !folder.equals(home)
                ? "~" + folder.getFileSystem().getSeparator() + home.relativize(folder)
                : folder.toString();
    }
}
