package org.catamnesis.ui.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.catamnesis.report.ReportHeader;
import org.catamnesis.ui.common.OnFxThread;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** From a dropped file to results in the record, in a real window, every pressed key counted. */
class KeystrokesTest {
    private static final String[][] MORE = {
        {"总蛋白", "72.0", "g/L", "65-85", "", "TP"},
        {"球蛋白", "30.1", "g/L", "20-40", "", "GLO"},
        {"钠", "140.2", "mmol/L", "137-147", "", "NA"},
        {"氯", "102.5", "mmol/L", "99-110", "", "CL"},
        {"钙", "2.31", "mmol/L", "2.11-2.52", "", "CA"},
        {"磷", "1.12", "mmol/L", "0.85-1.51", "", "PHOS"},
        {"总胆固醇", "4.60", "mmol/L", "2.8-5.2", "", "TC"},
        {"甘油三酯", "1.20", "mmol/L", "0.5-1.7", "", "TG"},
    };

    @TempDir
    Path folder;

    private final FxRobot robot = new FxRobot();
    private ReviewClinic clinic;
    private InboxWindow window;

    @BeforeEach
    void open() throws Exception {
        OnFxThread.start();
        clinic = new ReviewClinic(folder);
        window = new InboxWindow(clinic.rooms());
    }

    @AfterEach
    void close() throws Exception {
        window.close();
        clinic.close();
    }

    @Test
    void aCleanReportOfTwentyRowsTakesTwoKeys() throws Exception {
        review(clinic.header(clinic.zhang), twenty(), 20);
        enterUntilSaved(20);
        assertEquals(2, window.pressed());
    }

    @Test
    void aPatientWhoIsFoundByTheNameAloneTakesOneMore() throws Exception {
        review(new ReportHeader("测试李娜", "女", "", null, ""), twenty(), 20);
        enterUntilSaved(20);
        assertEquals(3, window.pressed());
    }

    @Test
    void twoDoubtfulCellsAreLookedAtAndTakenByTwoKeys() throws Exception {
        List<String[]> rows = twenty();
        rows.set(3, new String[] {"碱性磷酸酶", "96", "mmol/L", "45-125", "", "ALP"});
        rows.set(9, new String[] {"尿酸", "402000", "μmol/L", "208-428", "↑", "UA"});
        review(clinic.header(clinic.zhang), rows, 20);
        enterUntilSaved(20);
        assertEquals(2, window.pressed());
    }

    @Test
    void twoDoubtfulCellsAreTypedAnew() throws Exception {
        List<String[]> rows = twenty();
        rows.set(3, new String[] {"碱性磷酸酶", "960000", "U/L", "45-125", "↑", "ALP"});
        rows.set(9, new String[] {"尿酸", "402000", "μmol/L", "208-428", "↑", "UA"});
        review(clinic.header(clinic.zhang), rows, 20);
        robot.type(KeyCode.DIGIT9, KeyCode.DIGIT6, KeyCode.ENTER);
        settle();
        robot.type(KeyCode.DIGIT4, KeyCode.DIGIT0, KeyCode.DIGIT2, KeyCode.ENTER);
        settle();
        enterUntilSaved(20);
        List<String> values = clinic.rooms().results().ofPatient(clinic.zhang.id()).stream()
                .filter(result -> List.of("ALP", "UA").contains(result.analyte()))
                .map(result -> result.measurement().value().text())
                .sorted()
                .toList();
        assertEquals(List.of("402", "96"), values);
        assertEquals(9, window.pressed());
    }

    private static List<String[]> twenty() {
        List<String[]> rows = new ArrayList<>(List.of(ReviewClinic.PLAIN));
        rows.addAll(List.of(MORE));
        return rows;
    }

    private void review(ReportHeader header, List<String[]> rows, int count) throws Exception {
        Path report = folder.resolve("report.pdf");
        Files.write(report, ReviewClinic.sheet(header, rows).bytes());
        window.drop(List.of(report));
        OnFxThread.until(() -> window.node("#rows") instanceof TableView<?> table
                && table.getItems().size() == count);
        settle();
    }

    private void enterUntilSaved(int results) throws Exception {
        for (int i = 0; i < 12 && saved() < results; i++) {
            robot.type(KeyCode.ENTER);
            settle();
        }
        assertEquals(results, saved());
    }

    private int saved() {
        return clinic.rooms().results().ofPatient(clinic.zhang.id()).size()
                + clinic.rooms().results().ofPatient(clinic.li.id()).size();
    }

    private void settle() throws Exception {
        OnFxThread.until(() -> window.quiet());
        OnFxThread.call(() -> null);
        OnFxThread.until(() -> window.quiet());
    }
}
