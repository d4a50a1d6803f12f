package org.catamnesis.report.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.catamnesis.report.page.Page;
import org.catamnesis.report.page.PageReader;
import org.catamnesis.report.page.ReaderLimits;
import org.catamnesis.report.row.Row;
import org.catamnesis.report.row.RowReader;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every row of every layout, cell by cell. */
class LayoutsTest {
    /** Shared by the tests of layouts; its children end with the tests' process. */
    private static final PageReader READER = new PageReader(ReaderLimits.usual());

    private static final List<String> SCORES = new ArrayList<>();

    @AfterAll
    static void tell() {
        System.out.println(String.join("\n", SCORES));
    }

    static Stream<Layout> reports() {
        return Stream.of(
                        EnglishLayouts.all(),
                        AmericanLayouts.all(),
                        PortalLayouts.all(),
                        ChineseLayouts.all(),
                        HospitalLayouts.all(),
                        SerologyLayouts.all(),
                        EuropeanLayouts.all(),
                        BritishLayouts.all(),
                        AsianLayouts.all(),
                        GermanLayouts.all(),
                        FrenchLayouts.all(),
                        SouthernLayouts.all(),
                        MoreLayouts.all())
                .flatMap(List::stream);
    }

    static Stream<Layout> others() {
        return NoReports.all().stream();
    }

    static List<String> read(Layout layout) {
        return RowReader.rows(pages(layout)).stream().map(LayoutsTest::text).toList();
    }

    static List<Page> pages(Layout layout) {
        return READER.pages(layout.document());
    }

    static String text(Row row) {
        return String.join("|", row.name(), row.value(), row.unit(), row.range(), row.flag());
    }

    @ParameterizedTest
    @MethodSource("reports")
    void everyCellIsReadAsPrinted(Layout layout) {
        List<String> read = read(layout);
        Score score = new Score();
        score.add(layout.rows(), read);
        SCORES.add(score + "  " + layout.name());
        assertEquals(String.join("\n", layout.rows()), String.join("\n", read), layout.name());
    }

    @ParameterizedTest
    @MethodSource("others")
    void whatIsNoReportGivesNoRow(Layout document) {
        assertEquals(List.of(), read(document), document.name());
    }
}
