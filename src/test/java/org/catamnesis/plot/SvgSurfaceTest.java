package org.catamnesis.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;

class SvgSurfaceTest {
    @Test
    void everyPrimitiveIsWrittenPlainly() {
        SvgSurface svg = new SvgSurface(100, 50.5);
        svg.clip(new Box(0, 0, 10, 10));
        svg.line(0, 1.004, 10, 1.004, Stroke.dashed(Ink.of(0x112233), 1));
        svg.polyline(
                new double[] {0, 1.239},
                new double[] {2, -0.001},
                Stroke.solid(Ink.of(0).at(0.5), 2));
        svg.unclip();
        svg.polygon(new double[] {0, 1, 2}, new double[] {0, 1, 0}, Ink.of(0xff0000));
        svg.rectangle(new Box(1, 2, 3, 4), Ink.of(0x00ff00));
        svg.disc(5, 6, 7, Ink.of(0x0000ff));
        svg.ring(5, 6, 7, Stroke.hairline(Ink.of(0)));
        svg.text("<0.05 & 肝\u0007", 3, 4, Lettering.base(Ink.of(0)).strong().right());
        assertEquals("""
                <?xml version="1.0" encoding="UTF-8"?>
                <svg xmlns="http://www.w3.org/2000/svg" width="100" height="50.5" viewBox="0 0 100 50.5" font-family="'Noto Sans SC', 'Source Han Sans SC', 'PingFang SC', 'Microsoft YaHei', 'Liberation Sans', Arial, sans-serif">
                <defs>
                <clipPath id="c1"><rect x="0" y="0" width="10" height="10"/></clipPath>
                </defs>
                <g clip-path="url(#c1)">
                <line x1="0" y1="1" x2="10" y2="1" stroke="#112233" stroke-width="1" stroke-dasharray="4 3" shape-rendering="crispEdges"/>
                <polyline points="0,2 1.24,0" fill="none" stroke="#000000" stroke-opacity="0.5" stroke-width="2" stroke-linejoin="round"/>
                </g>
                <polygon points="0,0 1,1 2,0" fill="#ff0000"/>
                <rect x="1" y="2" width="3" height="4" fill="#00ff00"/>
                <circle cx="5" cy="6" r="7" fill="#0000ff"/>
                <circle cx="5" cy="6" r="7" fill="none" stroke="#000000" stroke-width="1"/>
                <text x="3" y="4" font-size="13" font-weight="700" text-anchor="end" fill="#000000">&lt;0.05 &amp; 肝 </text>
                </svg>
                """, svg.svg());
    }

    @Test
    void aWholeChartIsAlwaysTheSameWellFormedFile() throws Exception {
        String once = draw();
        assertEquals(once, draw());
        var document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(once.getBytes(StandardCharsets.UTF_8)));
        assertTrue(document.getElementsByTagName("text").getLength() > 40);
    }

    private static String draw() {
        Chart chart = SampleCourse.chart(true);
        SvgSurface svg = new SvgSurface(1200, 700);
        ChartView.of(chart, chart.fit(), 1200, 700).draw(svg, Palette.light());
        return svg.svg();
    }
}
