package org.catamnesis.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.WritableImage;
import javafx.scene.text.Text;
import org.catamnesis.plot.Box;
import org.catamnesis.plot.Chart;
import org.catamnesis.plot.ChartView;
import org.catamnesis.plot.Ink;
import org.catamnesis.plot.Lettering;
import org.catamnesis.plot.Palette;
import org.catamnesis.plot.SampleCourse;
import org.catamnesis.plot.Stroke;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnFxThread.class)
class CanvasSurfaceTest {
    private static final Ink RED = Ink.of(0xFF0000);
    private static final int PLAIN = 0xFFFF0000;
    private static final int WHITE = 0xFFFFFFFF;

    @Test
    void hairlinesFillWholePixelsWhereverTheyStand() {
        WritableImage picture = picture(surface -> {
            surface.line(10.3, 0, 10.3, 50, Stroke.hairline(RED));
            surface.line(0, 20.9, 50, 20.9, Stroke.hairline(RED));
        });
        assertEquals(
                List.of(WHITE, PLAIN, WHITE, WHITE, PLAIN, WHITE),
                List.of(
                        pixel(picture, 9, 40),
                        pixel(picture, 10, 40),
                        pixel(picture, 11, 40),
                        pixel(picture, 40, 19),
                        pixel(picture, 40, 20),
                        pixel(picture, 40, 21)));
    }

    @Test
    void nothingIsDrawnOutsideAClip() {
        WritableImage picture = picture(surface -> {
            surface.clip(new Box(10, 10, 10, 10));
            surface.rectangle(new Box(0, 0, 50, 50), RED);
            surface.unclip();
            surface.disc(40, 40, 4, RED);
        });
        assertEquals(
                List.of(WHITE, PLAIN, WHITE, PLAIN),
                List.of(pixel(picture, 5, 5), pixel(picture, 15, 15), pixel(picture, 25, 15), pixel(picture, 40, 40)));
    }

    @Test
    void textIsAsWideAsTheLayoutBelieves() {
        for (String words : List.of("他克莫司 (谷浓度)", "Tacrolimus 7.8 ng/mL", "2026-09-14 08:21", "AVATAR To")) {
            for (boolean strong : new boolean[] {false, true}) {
                Lettering style = new Lettering(13, strong, Lettering.Anchor.LEFT, RED);
                Text node = new Text(words);
                node.setFont(strong ? Fonts.bold(13) : Fonts.regular(13));
                assertEquals(node.getLayoutBounds().getWidth(), style.width(words), 3, words);
            }
        }
    }

    @Test
    void theWholeChartIsDrawnInTheColoursOfTheTheme() {
        for (Palette palette : List.of(Palette.light(), Palette.dark())) {
            Chart chart = SampleCourse.chart(true);
            Canvas canvas = new Canvas(1200, 700);
            ChartView.of(chart, chart.fit(), 1200, 700).draw(new CanvasSurface(canvas.getGraphicsContext2D()), palette);
            WritableImage picture = canvas.snapshot(null, null);
            Set<Integer> colours = new HashSet<>();
            for (int x = 0; x < 1200; x++) {
                for (int y = 0; y < 700; y++) colours.add(pixel(picture, x, y));
            }
            for (Ink ink :
                    List.of(palette.surface(), palette.text(), palette.high(), palette.critical(), palette.event())) {
                assertTrue(colours.contains(ink.argb()), ink + " is in the picture");
            }
        }
    }

    private static int pixel(WritableImage picture, int x, int y) {
        return picture.getPixelReader().getArgb(x, y);
    }

    private static WritableImage picture(Consumer<CanvasSurface> drawing) {
        Canvas canvas = new Canvas(60, 60);
        drawing.accept(new CanvasSurface(canvas.getGraphicsContext2D()));
        return canvas.snapshot(null, null);
    }
}
