package org.catamnesis.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.catamnesis.language.Language;
import org.catamnesis.language.Messages;
import org.catamnesis.report.page.Sheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadCommandTest {
    private static final double[] XS = {40, 200, 260, 320};

    @TempDir
    private Path folder;

    private Path good;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void write() throws IOException {
        good = folder.resolve("肌酐.pdf");
        Files.write(
                good,
                Sheet.chinese()
                        .text(40, 40, "采集时间：2026-09-14 07:55")
                        .row(80, XS, "项目名称", "结果", "单位", "参考范围")
                        .row(96, XS, "肌酐", "132↑", "μmol/L", "57-97")
                        .row(112, XS, "某新项目", "<0,5", "", "阴性")
                        .bytes());
    }

    private int run(String... arguments) {
        return Commands.commandLine(
                        new Messages(Language.CHINESE),
                        Clock.systemUTC(),
                        new PrintWriter(out, true),
                        new PrintWriter(err, true))
                .execute(arguments);
    }

    @Test
    void csvHasTheColumnsThatScriptsRelyOn() {
        assertEquals(0, run("read", "--format", "csv", good.toString()));
        assertEquals("""
                file,page,row,name,value,unit,range,flag,collected_at,analyte,loinc,number,comparator,ucum,low,high,status,reason,last_dose_at,dose
                %1$s,1,1,肌酐,132,μmol/L,57-97,↑,2026-09-14T07:55,CREA,14682-9,132,,umol/L,57,97,mapped,,,
                %1$s,1,2,某新项目,"<0,5",,阴性,,2026-09-14T07:55,,,0.5,<,,,,unmapped,,,
                """.formatted(good), out.toString());
    }

    @Test
    void aRefusedFileGivesALineAndNoRow() throws IOException {
        Path broken = Files.write(folder.resolve("broken.pdf"), "no pdf".getBytes());
        assertEquals(1, run("read", "--format", "csv", broken.toString(), good.toString()));
        assertEquals(3, out.toString().lines().count());
        assertEquals(broken + ": 该文件既不是 PDF 也不是图片。请选择 PDF、JPEG、PNG 或 TIFF 文件。\n", err.toString());
    }

    @Test
    void jsonAndTableShowTheSameRows() {
        assertEquals(0, run("read", "--format", "json", good.toString()));
        assertTrue(out.toString().contains("\"analyte\" : \"CREA\""));
        assertEquals(0, run("read", good.toString()));
        assertTrue(out.toString().contains("  肌酐      132 ↑  μmol/L  57-97  CREA  mapped"), out.toString());
    }

    @Test
    void wrongUsageEndsWithTwo() {
        assertEquals(2, run("read"));
        assertEquals(2, run("read", "--format", "xml", good.toString()));
    }
}
