package org.catamnesis.ui.common;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javax.imageio.ImageIO;

/** The one door to what others have copied: files, or a picture such as one cut out of the screen. Only on a person's word. */
public final class Pastes {
    private Pastes() {}

    /** The copied files; empty when something else was copied. */
    public static List<Path> files() {
        List<File> files = Clipboard.getSystemClipboard().getFiles();
        return files == null ? List.of() : files.stream().map(File::toPath).toList();
    }

    /** The copied picture as PNG; empty when something else was copied. */
    public static Optional<byte[]> picture() {
        return Optional.ofNullable(Clipboard.getSystemClipboard().getImage())
                .filter(image -> !image.isError() && image.getWidth() > 0)
                .map(Pastes::png);
    }

    private static byte[] png(Image image) {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(SwingFXUtils.fromFXImage(image, null), "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
