package org.catamnesis.print.handout;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;
import org.catamnesis.plot.Box;
import org.catamnesis.plot.Ink;
import org.catamnesis.plot.Surface;

/** A QR code, drawn as squares so that it stays sharp at any size, with the white margin that a reader needs. */
record QrMatrix(BitMatrix squares) {
    private static final Ink BLACK = Ink.of(0x000000);
    /** ISO/IEC 18004 asks for four modules of white around the code. */
    private static final int QUIET = 4;

    /**
     * With a quarter of it allowed to be creased or worn off.
     *
     * @throws IllegalArgumentException for a text that no code of this level holds
     */
    static QrMatrix of(String text) {
        try {
            return new QrMatrix(new QRCodeWriter()
                    .encode(
                            text,
                            com.google.zxing.BarcodeFormat.QR_CODE,
                            0,
                            0,
                            Map.of(
                                    EncodeHintType.ERROR_CORRECTION,
                                    ErrorCorrectionLevel.Q,
                                    EncodeHintType.CHARACTER_SET,
                                    "UTF-8",
                                    EncodeHintType.MARGIN,
                                    QUIET)));
        } catch (WriterException e) {
            throw new IllegalArgumentException("too long for a QR code", e);
        }
    }

    /** As large as the side allows, in squares of one size; neighbours of a row are one rectangle, so that no seam shows. */
    void draw(Surface surface, double left, double top, double side) {
        double each = side / squares.getWidth();
        for (int row = 0; row < squares.getHeight(); row++) {
            int from = 0;
            while (from < squares.getWidth()) {
                if (!squares.get(from, row)) {
                    from++;
                    continue;
                }
                int to = from;
                while (to < squares.getWidth() && squares.get(to, row)) to++;
                surface.rectangle(new Box(left + from * each, top + row * each, (to - from) * each, each), BLACK);
                from = to;
            }
        }
    }
}
