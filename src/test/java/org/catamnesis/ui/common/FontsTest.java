package org.catamnesis.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import javafx.scene.transform.Transform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnFxThread.class)
class FontsTest {
    @Test
    void twoOrgansLookDifferent() {
        assertNotEquals(Arrays.hashCode(picture("肝")), Arrays.hashCode(picture("肾")));
        assertEquals(Arrays.hashCode(picture("肝")), Arrays.hashCode(picture("肝")));
    }

    @Test
    void regularAndBoldAreOneFamily() {
        assertEquals(Fonts.FAMILY, Fonts.regular(13).getFamily());
        assertEquals(Fonts.FAMILY, Fonts.bold(13).getFamily());
        assertNotEquals(Fonts.regular(13).getName(), Fonts.bold(13).getName());
    }

    @Test
    void digitsStandInColumns() {
        double one = width("1", Fonts.regular(13));
        IntStream.range(0, 10)
                .forEach(digit -> assertEquals(one, width(String.valueOf(digit), Fonts.regular(13)), "digit " + digit));
    }

    /** Where strokes overlap, a scaled display without a graphics card draws holes. */
    @Test
    void strokesAreWholeOnAScaledDisplay() {
        String text = "患者隐私保护未检出";
        for (Font font : List.of(Fonts.regular(16), Fonts.bold(16))) {
            double scaled = ink(text, font, 2);
            double large = ink(text, Font.font(font.getFamily(), weight(font), 32), 1);
            assertEquals(1, scaled / large, 0.04, font.getName());
        }
    }

    private static FontWeight weight(Font font) {
        return font.getStyle().equals("Bold") ? FontWeight.BOLD : FontWeight.NORMAL;
    }

    private static double ink(String text, Font font, double scale) {
        var node = new Text(text);
        node.setFont(font);
        var how = new SnapshotParameters();
        how.setTransform(Transform.scale(scale, scale));
        var picture = node.snapshot(how, null);
        int width = (int) picture.getWidth();
        int height = (int) picture.getHeight();
        var pixels = new int[width * height];
        picture.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return Arrays.stream(pixels).mapToDouble(pixel -> 255 - (pixel & 255)).sum();
    }

    private static double width(String text, Font font) {
        var node = new Text(text);
        node.setFont(font);
        return node.getLayoutBounds().getWidth();
    }

    private static int[] picture(String text) {
        var node = new Text(text);
        node.setFont(Fonts.regular(32));
        var scene = new Scene(new StackPane(node), 48, 48);
        var pixels = new int[48 * 48];
        scene.snapshot(null).getPixelReader().getPixels(0, 0, 48, 48, PixelFormat.getIntArgbInstance(), pixels, 0, 48);
        return pixels;
    }
}
