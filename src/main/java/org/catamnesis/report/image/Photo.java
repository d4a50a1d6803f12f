package org.catamnesis.report.image;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/**
 * A picture in memory.
 *
 * @param rgb {@code 0xRRGGBB}, row by row
 */
public record Photo(int width, int height, int[] rgb) {

    /** Any picture over white paper. */
    public static Photo of(BufferedImage image) {
        BufferedImage plain = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = plain.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.drawImage(image, 0, 0, null);
        graphics.dispose();
        return new Photo(
                image.getWidth(),
                image.getHeight(),
                ((DataBufferInt) plain.getRaster().getDataBuffer()).getData());
    }

    public BufferedImage image() {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, width, height, rgb, 0, width);
        return image;
    }

    /** Turned clockwise by so many quarters. */
    public Photo turned(int quarters) {
        int turn = Math.floorMod(quarters, 4);
        if (turn == 0) {
            return this;
        }
        int wide = turn == 2 ? width : height;
        int high = turn == 2 ? height : width;
        int[] turned = new int[rgb.length];
        for (int y = 0; y < high; y++) {
            for (int x = 0; x < wide; x++) {
                turned[y * wide + x] = switch (turn) {
                    case 1 -> rgb[(height - 1 - x) * width + y];
                    case 2 -> rgb[(height - 1 - y) * width + width - 1 - x];
                    default -> rgb[x * width + width - 1 - y];
                };
            }
        }
        return new Photo(wide, high, turned);
    }

    /** Mirrored left to right. */
    public Photo mirrored() {
        int[] mirrored = new int[rgb.length];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                mirrored[y * width + x] = rgb[y * width + width - 1 - x];
            }
        }
        return new Photo(width, height, mirrored);
    }

    /** Half as wide and high, each pixel the mean of four; at least one pixel. */
    public Photo halved() {
        int wide = Math.max(1, width / 2);
        int high = Math.max(1, height / 2);
        int[] half = new int[wide * high];
        for (int y = 0; y < high; y++) {
            for (int x = 0; x < wide; x++) {
                half[y * wide + x] = mean(2 * x, 2 * y);
            }
        }
        return new Photo(wide, high, half);
    }

    private int mean(int x, int y) {
        int right = Math.min(width - 1, x + 1);
        int below = Math.min(height - 1, y + 1);
        int a = rgb[y * width + x];
        int b = rgb[y * width + right];
        int c = rgb[below * width + x];
        int d = rgb[below * width + right];
        // Two channels at once: they stay apart, as each sum has ten bits.
        int redBlue = (a & 0xff00ff) + (b & 0xff00ff);
        int redBlueBelow = (c & 0xff00ff) + (d & 0xff00ff);
        int red = ((redBlue >> 16) + (redBlueBelow >> 16) + 2) >> 2;
        int blue = ((redBlue & 0xffff) + (redBlueBelow & 0xffff) + 2) >> 2;
        int green = (((a >> 8) & 0xff) + ((b >> 8) & 0xff) + ((c >> 8) & 0xff) + ((d >> 8) & 0xff) + 2) >> 2;
        return red << 16 | green << 8 | blue;
    }

    /** Light on dark becomes dark on light. */
    public Photo inverted() {
        int[] inverted = new int[rgb.length];
        for (int i = 0; i < rgb.length; i++) {
            inverted[i] = ~rgb[i] & 0xffffff;
        }
        return new Photo(width, height, inverted);
    }

    /** How light a colour is, 0 to 255. */
    public static int light(int rgb) {
        return (77 * (rgb >> 16 & 0xff) + 150 * (rgb >> 8 & 0xff) + 29 * (rgb & 0xff)) >> 8;
    }

    /** How many of its pixels are rather light, 0 to 1. */
    public double lightShare() {
        int light = 0;
        int step = Math.max(1, rgb.length / 40_000);
        int seen = 0;
        for (int i = 0; i < rgb.length; i += step) {
            light += light(rgb[i]) > 128 ? 1 : 0;
            seen++;
        }
        return (double) light / seen;
    }

    /** The median of how light its pixels are, 0 to 255. */
    public int medianLight() {
        int[] count = new int[256];
        int step = Math.max(1, rgb.length / 40_000);
        int seen = 0;
        for (int i = 0; i < rgb.length; i += step) {
            count[light(rgb[i])]++;
            seen++;
        }
        int below = 0;
        for (int i = 0; i < 256; i++) {
            below += count[i];
            if (2 * below >= seen) {
                return i;
            }
        }
        return 255;
    }
}
