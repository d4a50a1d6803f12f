package org.catamnesis.report.page;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColorSpace;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceCMYK;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;

/**
 * Takes the device's own colours for those of an ICC profile (ISO 32000-1, 8.6.5.5: the number of components tells
 * which). How dark a letter is can be told without the profile, and opening one costs more than reading a page.
 */
final class PlainColourSpace extends SetNonStrokingColorSpace {
    PlainColourSpace(PDFStreamEngine engine) {
        super(engine);
    }

    @Override
    public void process(Operator operator, List<COSBase> arguments) throws IOException {
        PDColorSpace plain = plain(arguments);
        if (plain == null) {
            super.process(operator, arguments);
        } else {
            PDGraphicsState state = getContext().getGraphicsState();
            state.setNonStrokingColorSpace(plain);
            state.setNonStrokingColor(plain.getInitialColor());
        }
    }

    private PDColorSpace plain(List<COSBase> arguments) {
        PDResources resources = getContext().getResources();
        if (resources == null || arguments.isEmpty() || !(arguments.getFirst() instanceof COSName name)) return null;
        COSDictionary spaces = resources.getCOSObject().getCOSDictionary(COSName.COLORSPACE);
        if (spaces == null || !(spaces.getDictionaryObject(name) instanceof COSArray space)) return null;
        boolean profile = space.size() > 1 && COSName.ICCBASED.equals(space.getObject(0));
        return profile && space.getObject(1) instanceof COSStream stream
                ? switch (stream.getInt(COSName.N)) {
                    case 1 -> PDDeviceGray.INSTANCE;
                    case 3 -> PDDeviceRGB.INSTANCE;
                    case 4 -> PDDeviceCMYK.INSTANCE;
                    default -> null;
                }
                : null;
    }
}
