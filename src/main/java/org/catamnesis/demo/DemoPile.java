package org.catamnesis.demo;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Other shapes in which a report of the demo clinic may come: photographed, locked, printed once more, and urgent. */
public final class DemoPile {
    /** What opens the locked one. */
    public static final String PASSWORD = "demo";

    private static final float DPI = 150;

    private DemoPile() {}

    /** A photo of its first page: a little askew, with a line that light has all but wiped out. */
    public static byte[] photo(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, DPI, ImageType.RGB);
            int edge = 60;
            BufferedImage photo = new BufferedImage(
                    page.getWidth() + 2 * edge, page.getHeight() + 2 * edge, BufferedImage.TYPE_3BYTE_BGR);
            Graphics2D pen = photo.createGraphics();
            pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
            pen.setColor(new Color(96, 88, 80));
            pen.fillRect(0, 0, photo.getWidth(), photo.getHeight());
            pen.rotate(Math.toRadians(1.2), photo.getWidth() / 2.0, photo.getHeight() / 2.0);
            pen.drawImage(page, edge, edge, null);
            pen.setColor(new Color(255, 255, 255, 190));
            pen.fillOval(edge + page.getWidth() / 3, edge + page.getHeight() / 3, page.getWidth() / 4, 40);
            pen.dispose();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(photo, "jpg", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same report behind {@link #PASSWORD}. */
    public static byte[] locked(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var policy = new StandardProtectionPolicy("owner", PASSWORD, new AccessPermission());
            policy.setEncryptionKeyLength(128);
            document.protect(policy);
            return saved(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same report as another file. */
    public static byte[] again(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            document.getDocumentInformation().setProducer("another printer");
            return saved(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] saved(PDDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    /** Potassium that cannot wait, and a name that no catalogue has. */
    public static byte[] urgent(String name, String number, String day) {
        try (DemoReportFonts fonts = new DemoReportFonts();
                DemoReportPage page = new DemoReportPage(fonts, 595, 420)) {
            page.centred(60, 16, "样例市第一演示医院检验报告单");
            page.text(50, 96, 10, "姓名：" + name);
            page.text(220, 96, 10, "病历号：" + number);
            page.text(50, 114, 10, "标本：血清");
            page.text(220, 114, 10, "采集时间：" + day + " 07:40");
            String[][] rows = {
                {"项目名称", "结果", "单位", "参考区间"},
                {"钾", "7.10 ↑↑", "mmol/L", "3.5-5.3"},
                {"钠", "131.0 ↓", "mmol/L", "137-147"},
                {"肌酐", "412 ↑", "μmol/L", "57-97"},
                {"演示新指标", "22.4", "mAU/mL", "0-40"}
            };
            double[] xs = {50, 220, 320, 420};
            for (int line = 0; line < rows.length; line++) {
                for (int cell = 0; cell < xs.length; cell++) {
                    page.text(xs[cell], 150 + 22 * line, 10, rows[line][cell]);
                }
            }
            return page.bytes();
        }
    }
}
