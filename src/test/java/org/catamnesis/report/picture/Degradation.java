package org.catamnesis.report.picture;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;

/** What happens to a report between the printer and us. */
enum Degradation {
    CLEAN {
        @Override
        BufferedImage of(BufferedImage image, Random random) {
            return image;
        }
    },
    ROTATED {
        @Override
        BufferedImage of(BufferedImage image, Random random) {
            return rotated(image, (random.nextBoolean() ? 1 : -1) * (1 + 7 * random.nextDouble()), 0xffffff);
        }
    },
    QUARTER_TURNED {
        @Override
        BufferedImage of(BufferedImage image, Random random) {
            return turned(image, 1 + random.nextInt(3));
        }
    },
    SHEARED {
        @Override
        BufferedImage of(BufferedImage image, Random random) {
            double lean = 0.04 + 0.06 * random.nextDouble();
            return warped(image, 0xffffff, new double[] {lean, 0, 1, 0, 1 - lean, 1, 0, 1}, 1);
        }
    },
    PERSPECTIVE {
        @Override
        BufferedImage of(BufferedImage image, Random random) {
            return warped(image, 0x6b5a48, corners(random, 0.07), 1);
        }
    },
    SHADOWED {
        @Override
        BufferedImage of(BufferedImage image, Random random) {
            return shadowed(image, random);
        }
    },
    BLURRED {
        @Override
        BufferedImage of(BufferedImage image, Random random) {
            return blurred(image, 1.0 + 0.6 * random.nextDouble());
        }
    },
    NOISY {
        @Override
        BufferedImage of(BufferedImage image, Random random) {
            return noisy(image, random, 22);
        }
    },
    JPEG {
        @Override
        BufferedImage of(BufferedImage image, Random random) {
            return jpeg(image, 0.3f + 0.2f * random.nextFloat());
        }
    },
    SMALL {
        @Override
        BufferedImage of(BufferedImage image, Random random) {
            return scaled(image, 0.5 + 0.1 * random.nextDouble());
        }
    },
    STAMPED {
        @Override
        BufferedImage of(BufferedImage image, Random random) {
            return stamped(image, random);
        }
    },
    FAXED {
        @Override
        BufferedImage of(BufferedImage image, Random random) {
            return faxed(image, random);
        }
    },
    PHOTOGRAPHED {
        @Override
        BufferedImage of(BufferedImage image, Random random) {
            BufferedImage lying = warped(image, 0x54483c, corners(random, 0.05), 1.15);
            BufferedImage held = rotated(lying, 6 * random.nextDouble() - 3, 0x54483c);
            return jpeg(noisy(blurred(shadowed(held, random), 0.7), random, 8), 0.7f);
        }
    },
    CURLED {
        @Override
        BufferedImage of(BufferedImage image, Random random) {
            double bow = image.getHeight() * (0.01 + 0.012 * random.nextDouble());
            BufferedImage out = blank(image.getWidth(), image.getHeight() + (int) bow + 20, 0xffffff);
            for (int x = 0; x < image.getWidth(); x++) {
                double share = 2.0 * x / image.getWidth() - 1;
                double down = bow * share * share;
                for (int y = 0; y < image.getHeight(); y++) {
                    out.setRGB(x, (int) (y + down), image.getRGB(x, y));
                }
            }
            return jpeg(blurred(out, 0.6), 0.8f);
        }
    };

    abstract BufferedImage of(BufferedImage image, Random random);

    static BufferedImage blank(int width, int height, int rgb) {
        BufferedImage out = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = out.createGraphics();
        pen.setColor(new Color(rgb));
        pen.fillRect(0, 0, width, height);
        pen.dispose();
        return out;
    }

    private static BufferedImage drawn(BufferedImage image, int width, int height, int rgb, AffineTransform how) {
        BufferedImage out = blank(width, height, rgb);
        Graphics2D pen = out.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.drawImage(image, how, null);
        pen.dispose();
        return out;
    }

    private static BufferedImage rotated(BufferedImage image, double degrees, int background) {
        double angle = Math.toRadians(degrees);
        double cos = Math.abs(Math.cos(angle));
        double sin = Math.abs(Math.sin(angle));
        int width = (int) (image.getWidth() * cos + image.getHeight() * sin);
        int height = (int) (image.getWidth() * sin + image.getHeight() * cos);
        AffineTransform how = AffineTransform.getTranslateInstance(width / 2.0, height / 2.0);
        how.rotate(angle);
        how.translate(-image.getWidth() / 2.0, -image.getHeight() / 2.0);
        return drawn(image, width, height, background, how);
    }

    private static BufferedImage turned(BufferedImage image, int quarters) {
        BufferedImage turned = image;
        for (int i = 0; i < quarters; i++) {
            AffineTransform how = AffineTransform.getTranslateInstance(turned.getHeight(), 0);
            how.quadrantRotate(1);
            int across = turned.getHeight();
            int down = turned.getWidth();
            turned = drawn(turned, across, down, 0xffffff, how);
        }
        return turned;
    }

    private static BufferedImage scaled(BufferedImage image, double factor) {
        int width = (int) (image.getWidth() * factor);
        int height = (int) (image.getHeight() * factor);
        BufferedImage soft = blurred(image, 0.45 / factor);
        return drawn(soft, width, height, 0xffffff, AffineTransform.getScaleInstance(factor, factor));
    }

    private static double[] corners(Random random, double most) {
        double[] corners = {0, 0, 1, 0, 1, 1, 0, 1};
        for (int i = 0; i < corners.length; i++) {
            double inward = (0.2 + 0.8 * random.nextDouble()) * most;
            corners[i] += corners[i] == 0 ? inward : -inward;
        }
        return corners;
    }

    /** @param corners where the picture's corners go, as shares: left top, right top, right bottom, left bottom */
    private static BufferedImage warped(BufferedImage image, int background, double[] corners, double scale) {
        int width = (int) (image.getWidth() * scale);
        int height = (int) (image.getHeight() * scale);
        BufferedImage out = blank(width, height, background);
        double[] map = Projection.toUnitSquare(corners);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                double[] at = Projection.at(map, (x + 0.5) / width, (y + 0.5) / height);
                double sx = at[0] * image.getWidth() - 0.5;
                double sy = at[1] * image.getHeight() - 0.5;
                if (sx >= 0 && sy >= 0 && sx < image.getWidth() - 1 && sy < image.getHeight() - 1) {
                    out.setRGB(x, y, Projection.sample(image, sx, sy));
                }
            }
        }
        return out;
    }

    private static BufferedImage shadowed(BufferedImage image, Random random) {
        BufferedImage out = blank(image.getWidth(), image.getHeight(), 0xffffff);
        double direction = random.nextDouble() * 2 * Math.PI;
        double edge = 0.35 + 0.3 * random.nextDouble();
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                double along = ((double) x / image.getWidth() - 0.5) * Math.cos(direction)
                        + ((double) y / image.getHeight() - 0.5) * Math.sin(direction)
                        + 0.5;
                double hand = 1 / (1 + Math.exp(-(along - edge) * 40));
                double light = (0.62 + 0.38 * along) * (1 - 0.4 * hand);
                int rgb = image.getRGB(x, y);
                int red = (int) ((rgb >> 16 & 0xff) * Math.min(1, light * 1.02));
                int green = (int) ((rgb >> 8 & 0xff) * light * 0.98);
                int blue = (int) ((rgb & 0xff) * light * 0.9);
                out.setRGB(x, y, red << 16 | green << 8 | blue);
            }
        }
        return out;
    }

    private static BufferedImage blurred(BufferedImage image, double sigma) {
        int reach = (int) Math.ceil(2.5 * sigma);
        float[] weights = new float[2 * reach + 1];
        float sum = 0;
        for (int i = -reach; i <= reach; i++) {
            weights[i + reach] = (float) Math.exp(-i * i / (2 * sigma * sigma));
            sum += weights[i + reach];
        }
        for (int i = 0; i < weights.length; i++) {
            weights[i] /= sum;
        }
        BufferedImage across =
                new ConvolveOp(new Kernel(weights.length, 1, weights), ConvolveOp.EDGE_NO_OP, null).filter(image, null);
        return new ConvolveOp(new Kernel(1, weights.length, weights), ConvolveOp.EDGE_NO_OP, null).filter(across, null);
    }

    private static BufferedImage noisy(BufferedImage image, Random random, double strength) {
        BufferedImage out = blank(image.getWidth(), image.getHeight(), 0xffffff);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                int more = (int) (random.nextGaussian() * strength);
                int rgb = image.getRGB(x, y);
                int red = Math.clamp((rgb >> 16 & 0xff) + more, 0, 255);
                int green = Math.clamp((rgb >> 8 & 0xff) + more, 0, 255);
                int blue = Math.clamp((rgb & 0xff) + more, 0, 255);
                out.setRGB(x, y, red << 16 | green << 8 | blue);
            }
        }
        return out;
    }

    private static BufferedImage stamped(BufferedImage image, Random random) {
        BufferedImage out = drawn(image, image.getWidth(), image.getHeight(), 0xffffff, new AffineTransform());
        Graphics2D pen = out.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(new Color(220, 40, 40, 110));
        pen.setStroke(new java.awt.BasicStroke(7));
        int radius = image.getWidth() / 8;
        int x = (int) (image.getWidth() * (0.3 + 0.4 * random.nextDouble()));
        int y = (int) (image.getHeight() * (0.4 + 0.3 * random.nextDouble()));
        pen.drawOval(x - radius, y - radius, 2 * radius, 2 * radius);
        pen.setColor(new Color(60, 90, 200, 38));
        pen.setFont(new Font(Font.SANS_SERIF, Font.BOLD, image.getWidth() / 12));
        pen.rotate(-0.5, image.getWidth() / 2.0, image.getHeight() / 2.0);
        pen.drawString("SAMPLE COPY", image.getWidth() / 5, image.getHeight() / 2);
        pen.dispose();
        return out;
    }

    /** Black or white, 200 dots an inch, with specks. */
    private static BufferedImage faxed(BufferedImage image, Random random) {
        BufferedImage small = scaled(image, 0.8);
        for (int y = 0; y < small.getHeight(); y++) {
            for (int x = 0; x < small.getWidth(); x++) {
                boolean dark = (small.getRGB(x, y) >> 8 & 0xff) < 165;
                boolean speck = random.nextInt(4000) == 0;
                small.setRGB(x, y, dark != speck ? 0x000000 : 0xffffff);
            }
        }
        return small;
    }

    static BufferedImage jpeg(BufferedImage image, float quality) {
        try {
            return ImageIO.read(new ByteArrayInputStream(jpegBytes(image, quality)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] jpegBytes(BufferedImage image, float quality) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ImageWriteParam how = writer.getDefaultWriteParam();
        how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        how.setCompressionQuality(quality);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (var stream = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.write(null, new IIOImage(image, null, null), how);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }
}
