package org.catamnesis.ui.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.embed.swing.SwingFXUtils;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.transform.Transform;
import javax.imageio.ImageIO;
import org.catamnesis.ui.common.Desk;

/** Pictures of screens at the size that everything has to fit into; call it in the window's thread. */
public final class Screenshots {
    public static final int WIDTH = 1366;
    public static final int HEIGHT = 768;
    private final Desk desk;
    private final Path folder;
    private final double scale;

    /**
     * @param folder where the pictures go; made when it is missing
     * @param scale pixels for one unit of the screen: 1, or 2 as on a sharp display
     */
    public Screenshots(Desk desk, Path folder, double scale) {
        this.desk = desk;
        this.folder = folder;
        this.scale = scale;
    }

    /** A scene of the right size in the desk's colours, to be taken pictures of. */
    public Scene scene(Parent root) {
        var scene = new Scene(root, WIDTH, HEIGHT);
        desk.theme().dress(scene);
        return scene;
    }

    /**
     * Writes what a scene shows now.
     *
     * @return the file, such as {@code patients-zh-dark.png}
     */
    public Path take(Scene scene, String name) throws IOException {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        // A scroll pane keeps a picture of its content, which is old when no frame was shown since the last change.
        scene.getRoot().lookupAll(".viewport").forEach(viewport -> viewport.setCache(false));
        var how = new SnapshotParameters();
        how.setTransform(Transform.scale(scale, scale));
        how.setViewport(new Rectangle2D(0, 0, WIDTH * scale, HEIGHT * scale));
        Image picture = scene.getRoot().snapshot(how, null);
        Path file = folder.resolve(name + '-' + desk.words().language().code() + '-'
                + desk.theme().appearance().get().code() + (scale == 1 ? "" : "@2x") + ".png");
        Files.createDirectories(folder);
        try (var out = Files.newOutputStream(file)) {
            ImageIO.write(SwingFXUtils.fromFXImage(picture, null), "png", out);
        }
        return file;
    }
}
