package org.catamnesis.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook with the parts and attributes that Excel in China writes; cells are given as their XML. */
final class ExcelFile {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

    /** Style 1 is the short date, 2 a long Chinese one, 3 day and time, 4 two decimals, 5 text, 6 the built-in 31. */
    private static final String STYLES = "<styleSheet xmlns='" + MAIN + "'><numFmts count='3'>"
            + "<numFmt numFmtId='176' formatCode='[$-804]yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;;@'/>"
            + "<numFmt numFmtId='177' formatCode='yyyy/m/d\\ h:mm;@'/>"
            + "<numFmt numFmtId='178' formatCode='0.00_);[Red]\\(0.00\\)'/></numFmts>"
            + "<fonts count='1'><font><sz val='11'/><name val='宋体'/></font></fonts>"
            + "<fills count='1'><fill/></fills><borders count='1'><border/></borders>"
            + "<cellStyleXfs count='1'><xf numFmtId='0'/></cellStyleXfs><cellXfs count='7'><xf numFmtId='0'/>"
            + "<xf numFmtId='14'/><xf numFmtId='176'/><xf numFmtId='177'/><xf numFmtId='178'/><xf numFmtId='49'/>"
            + "<xf numFmtId='31'/></cellXfs></styleSheet>";

    private final Map<String, String> sheets = new LinkedHashMap<>();
    private final StringBuilder shared = new StringBuilder();
    private int sharedCount;
    private boolean date1904;

    ExcelFile date1904() {
        date1904 = true;
        return this;
    }

    /** A text that is kept once for the whole workbook. */
    String text(String text) {
        shared.append("<si><t>").append(text).append("</t><phoneticPr fontId='1'/></si>");
        return "t='s'><v>" + sharedCount++ + "</v>";
    }

    static String inline(String text) {
        return "t='inlineStr'><is><t>" + text + "</t></is>";
    }

    static String number(String raw) {
        return "><v>" + raw + "</v>";
    }

    static String styled(int style, String raw) {
        return "s='" + style + "'><v>" + raw + "</v>";
    }

    static String formula(String formula, String type, String cached) {
        return type + "><f>" + formula + "</f><v>" + cached + "</v>";
    }

    /** Rows of cells, each the XML after {@code <c r='A1' }; null is a cell that is not there. */
    ExcelFile sheet(String name, String[]... rows) {
        StringBuilder xml = new StringBuilder("<worksheet xmlns='" + MAIN + "'><sheetData>");
        for (int r = 0; r < rows.length; r++) {
            xml.append("<row r='").append(r + 1).append("'>");
            for (int c = 0; c < rows[r].length; c++) {
                if (rows[r][c] == null) continue;
                xml.append("<c r='").append((char) ('A' + c)).append(r + 1).append("' ");
                xml.append(rows[r][c]).append("</c>");
            }
            xml.append("</row>");
        }
        sheets.put(name, xml.append("</sheetData></worksheet>").toString());
        return this;
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            StringBuilder types = new StringBuilder("<Types xmlns='" + PACKAGE + "content-types'>"
                    + "<Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
                    + "<Default Extension='xml' ContentType='application/xml'/>" + type("workbook", "sheet.main")
                    + type("styles", "styles") + type("sharedStrings", "sharedStrings"));
            StringBuilder book = new StringBuilder("<workbook xmlns='" + MAIN + "' xmlns:r='" + RELATIONS
                    + "'><workbookPr date1904='" + (date1904 ? 1 : 0) + "'/><sheets>");
            StringBuilder relations = new StringBuilder("<Relationships xmlns='" + PACKAGE + "relationships'>"
                    + relation(101, "styles", "styles.xml") + relation(102, "sharedStrings", "sharedStrings.xml"));
            int n = 0;
            for (Map.Entry<String, String> sheet : sheets.entrySet()) {
                String part = "worksheets/sheet" + ++n;
                put(zip, "xl/" + part + ".xml", sheet.getValue());
                types.append(type(part, "worksheet"));
                relations.append(relation(n, "worksheet", part + ".xml"));
                book.append("<sheet name='" + sheet.getKey() + "' sheetId='" + n + "' r:id='rId" + n + "'/>");
            }
            put(zip, "[Content_Types].xml", types + "</Types>");
            put(
                    zip,
                    "_rels/.rels",
                    "<Relationships xmlns='" + PACKAGE + "relationships'>"
                            + relation(1, "officeDocument", "xl/workbook.xml") + "</Relationships>");
            put(zip, "xl/workbook.xml", book + "</sheets></workbook>");
            put(zip, "xl/_rels/workbook.xml.rels", relations + "</Relationships>");
            put(zip, "xl/styles.xml", STYLES);
            put(zip, "xl/sharedStrings.xml", "<sst xmlns='" + MAIN + "'>" + shared + "</sst>");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String type(String part, String kind) {
        return "<Override PartName='/xl/" + part
                + ".xml' ContentType='application/vnd.openxmlformats-officedocument.spreadsheetml." + kind + "+xml'/>";
    }

    private static String relation(int id, String kind, String target) {
        return "<Relationship Id='rId" + id + "' Type='" + RELATIONS + "/" + kind + "' Target='" + target + "'/>";
    }

    private static void put(ZipOutputStream zip, String name, String xml) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(("<?xml version='1.0' encoding='UTF-8' standalone='yes'?>" + xml).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
