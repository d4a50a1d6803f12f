package org.catamnesis.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Arrays;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
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
