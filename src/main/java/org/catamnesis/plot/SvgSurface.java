package org.catamnesis.plot;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Draws into an SVG 1.1 file; the same drawing always gives the same text. */
public final class SvgSurface implements Surface {
    private static final String FAMILIES = "'" + Face.FAMILY
            + "', 'Source Han Sans SC', 'PingFang SC', 'Microsoft YaHei', 'Liberation Sans', Arial, sans-serif";

    private final StringBuilder body = new StringBuilder();
    private final StringBuilder clips = new StringBuilder();
    private final double width;
    private final double height;
    private int clipCount;

    public SvgSurface(double width, double height) {
        this.width = width;
        this.height = height;
    }

    /** The whole file. */
    public String svg() {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <svg xmlns="http://www.w3.org/2000/svg" width="%1$s" height="%2$s" viewBox="0 0 %1$s %2$s" font-family="%3$s">
                <defs>
                %4$s</defs>
                %5$s</svg>
                """.formatted(number(width), number(height), FAMILIES, clips, body);
    }

    @Override
    public void line(double x1, double y1, double x2, double y2, Stroke stroke) {
        boolean straight = x1 == x2 || y1 == y2;
        body.append("<line x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\"%s%s/>\n"
                .formatted(
                        number(x1),
                        number(y1),
                        number(x2),
                        number(y2),
                        stroked(stroke),
                        straight ? " shape-rendering=\"crispEdges\"" : ""));
    }

    @Override
    public void polyline(double[] xs, double[] ys, Stroke stroke) {
        body.append("<polyline points=\"%s\" fill=\"none\"%s stroke-linejoin=\"round\"/>\n"
                .formatted(points(xs, ys), stroked(stroke)));
    }

    @Override
    public void polygon(double[] xs, double[] ys, Ink fill) {
        body.append("<polygon points=\"%s\"%s/>\n".formatted(points(xs, ys), filled(fill)));
    }

    @Override
    public void rectangle(Box box, Ink fill) {
        body.append("<rect%s%s/>\n".formatted(bounds(box), filled(fill)));
    }

    @Override
    public void disc(double x, double y, double radius, Ink fill) {
        body.append("<circle cx=\"%s\" cy=\"%s\" r=\"%s\"%s/>\n"
                .formatted(number(x), number(y), number(radius), filled(fill)));
    }

    @Override
    public void ring(double x, double y, double radius, Stroke stroke) {
        body.append("<circle cx=\"%s\" cy=\"%s\" r=\"%s\" fill=\"none\"%s/>\n"
                .formatted(number(x), number(y), number(radius), stroked(stroke)));
    }

    @Override
    public void text(String text, double x, double baseline, Lettering style) {
        if (text.isEmpty()) return;
        String anchor = switch (style.anchor()) {
            case LEFT -> "";
            case CENTRE -> " text-anchor=\"middle\"";
            case RIGHT -> " text-anchor=\"end\"";
        };
        body.append("<text x=\"%s\" y=\"%s\" font-size=\"%s\"%s%s%s>%s</text>\n"
                .formatted(
                        number(x),
                        number(baseline),
                        number(style.size()),
                        style.bold() ? " font-weight=\"700\"" : "",
                        anchor,
                        filled(style.ink()),
                        escaped(text)));
    }

    @Override
    public void clip(Box box) {
        clipCount++;
        clips.append("<clipPath id=\"c%d\"><rect%s/></clipPath>\n".formatted(clipCount, bounds(box)));
        body.append("<g clip-path=\"url(#c%d)\">\n".formatted(clipCount));
    }

    @Override
    public void unclip() {
        body.append("</g>\n");
    }

    private static String bounds(Box box) {
        return " x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\""
                .formatted(number(box.x()), number(box.y()), number(box.width()), number(box.height()));
    }

    private static String stroked(Stroke stroke) {
        StringBuilder dashes = new StringBuilder();
        for (double length : stroke.dash().lengths())
            dashes.append(dashes.isEmpty() ? "" : " ").append(number(length));
        return " stroke=\"%s\"%s stroke-width=\"%s\"%s"
                .formatted(
                        stroke.ink().hex(),
                        opacity("stroke-opacity", stroke.ink()),
                        number(stroke.width()),
                        dashes.isEmpty() ? "" : " stroke-dasharray=\"" + dashes + "\"");
    }

    private static String filled(Ink ink) {
        return " fill=\"" + ink.hex() + "\"" + opacity("fill-opacity", ink);
    }

    private static String opacity(String name, Ink ink) {
        return ink.opacity() == 1 ? "" : " " + name + "=\"" + number(ink.opacity()) + "\"";
    }

    private static String points(double[] xs, double[] ys) {
        StringBuilder points = new StringBuilder();
        for (int i = 0; i < xs.length; i++) {
            if (i > 0) points.append(' ');
            points.append(number(xs[i])).append(',').append(number(ys[i]));
        }
        return points.toString();
    }

    static String number(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    /** Markup escaped; control characters, which XML 1.0 does not know, as spaces. */
    private static String escaped(String text) {
        return text.replaceAll("\\p{Cntrl}", " ")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }
}
