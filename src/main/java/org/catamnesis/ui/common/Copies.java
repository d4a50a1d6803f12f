package org.catamnesis.ui.common;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import javafx.animation.PauseTransition;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.util.Duration;

/**
 * The one door to the clipboard. What was copied here is taken off again after a while and when the window is locked,
 * unless something else lies there by then.
 */
public final class Copies {
    private final PauseTransition stay;
    private byte[] copied;
    private Image pictured;

    public Copies() {
        this(Duration.seconds(30));
    }

    Copies(Duration time) {
        stay = new PauseTransition(time);
        stay.setOnFinished(_ -> clear());
    }

    public void put(String text) {
        var content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
        copied = digest(text);
        pictured = null;
        stay.playFromStart();
    }

    public void put(Image picture) {
        var content = new ClipboardContent();
        content.putImage(picture);
        Clipboard.getSystemClipboard().setContent(content);
        copied = null;
        pictured = picture;
        stay.playFromStart();
    }

    /** Empties the clipboard when it still holds what was copied here. */
    public void clear() {
        stay.stop();
        String there = Clipboard.getSystemClipboard().getString();
        if (copied != null && there != null && MessageDigest.isEqual(copied, digest(there))) {
            Clipboard.getSystemClipboard().clear();
        }
        if (pictured != null && alike(pictured, Clipboard.getSystemClipboard().getImage())) {
            Clipboard.getSystemClipboard().clear();
        }
        copied = null;
        pictured = null;
    }

    /** As far as that can be told cheaply: another picture of the very same size is taken for it. */
    private static boolean alike(Image mine, Image there) {
        return there != null && there.getWidth() == mine.getWidth() && there.getHeight() == mine.getHeight();
    }

    /** Tells the text apart without keeping it. */
    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
