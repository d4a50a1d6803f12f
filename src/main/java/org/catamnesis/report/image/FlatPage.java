package org.catamnesis.report.image;

import java.util.ArrayList;
import java.util.List;

/** A photo seen as a flat, upright, evenly lit page; parts of it are drawn at any size straight from the photo. */
public final class FlatPage {
    private static final int WHITE = 0xffffff;

    private final List<Photo> sizes;
    private final Shade shade;
    private final Mesh mesh;

    /** @param shade null leaves the light as it is */
    public FlatPage(Photo photo, Shade shade, Mesh mesh) {
        this(smaller(photo), shade, mesh);
    }

    private FlatPage(List<Photo> sizes, Shade shade, Mesh mesh) {
        this.sizes = sizes;
        this.shade = shade;
        this.mesh = mesh;
    }

    /** The photo is the page, evenly lit. */
    public static FlatPage plain(Photo photo) {
        return new FlatPage(photo, Shade.of(photo), Mesh.plain(photo));
    }

    private static List<Photo> smaller(Photo photo) {
        List<Photo> sizes = new ArrayList<>(List.of(photo));
        while (Math.max(sizes.getLast().width(), sizes.getLast().height()) > 600) {
            sizes.add(sizes.getLast().halved());
        }
        return sizes;
    }

    /** The same photo with another idea of how the page lies in it. */
    public FlatPage with(Mesh other) {
        return new FlatPage(sizes, shade, other);
    }

    /** The same page turned by half. */
    public FlatPage upsideDown() {
        return with(mesh.upsideDown());
    }

    public Photo photo() {
        return sizes.getFirst();
    }

    public double width() {
        return mesh.width();
    }

    public double height() {
        return mesh.height();
    }

    /** The whole page, so many times as large. */
    public Photo drawn(double scale) {
        int wide = Math.max(1, (int) Math.round(width() * scale));
        int high = Math.max(1, (int) Math.round(height() * scale));
        return drawn(0, 0, width(), height(), wide, high);
    }

    /** A part of the page, drawn on so many pixels; white outside of the photo. */
    public Photo drawn(double left, double top, double right, double bottom, int wide, int high) {
        double stepX = (right - left) / wide;
        double stepY = (bottom - top) / high;
        int level = 0;
        for (double step = Math.max(stepX, stepY); step > 1.5 && level < sizes.size() - 1; step /= 2) {
            level++;
        }
        Photo source = sizes.get(level);
        double shrink = 1.0 / (1 << level);
        int[] rgb = new int[wide * high];
        double[] at = new double[2];
        for (int y = 0; y < high; y++) {
            for (int x = 0; x < wide; x++) {
                mesh.at(left + (x + 0.5) * stepX, top + (y + 0.5) * stepY, at);
                int colour = colour(source, at[0] * shrink - 0.5, at[1] * shrink - 0.5);
                rgb[y * wide + x] = shade == null || colour == WHITE ? colour : shade.lit(colour, at[0], at[1]);
            }
        }
        return new Photo(wide, high, rgb);
    }

    private static int colour(Photo photo, double x, double y) {
        if (x < -1 || y < -1 || x > photo.width() || y > photo.height()) {
            return WHITE;
        }
        int left = (int) Math.floor(x);
        int top = (int) Math.floor(y);
        int fx = (int) ((x - left) * 256);
        int fy = (int) ((y - top) * 256);
        int x0 = Math.clamp(left, 0, photo.width() - 1);
        int x1 = Math.clamp(left + 1, 0, photo.width() - 1);
        int y0 = Math.clamp(top, 0, photo.height() - 1) * photo.width();
        int y1 = Math.clamp(top + 1, 0, photo.height() - 1) * photo.width();
        int a = photo.rgb()[y0 + x0];
        int b = photo.rgb()[y0 + x1];
        int c = photo.rgb()[y1 + x0];
        int d = photo.rgb()[y1 + x1];
        int mixed = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int upper = (a >> shift & 0xff) * (256 - fx) + (b >> shift & 0xff) * fx;
            int lower = (c >> shift & 0xff) * (256 - fx) + (d >> shift & 0xff) * fx;
            mixed = mixed << 8 | (upper * (256 - fy) + lower * fy) >> 16;
        }
        return mixed;
    }
}
