package org.catamnesis.report.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.catamnesis.report.page.PageReader;
import org.catamnesis.report.page.ReaderLimits;
import org.catamnesis.report.row.Row;
import org.catamnesis.report.row.RowReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every row of every layout, cell by cell. */
class LayoutsTest {
    /** Shared by the tests of layouts; its children end with the tests' process. */
    private static final PageReader READER = new PageReader(ReaderLimits.usual());

    static Stream<Layout> reports() {
        return Stream.of(
                        EnglishLayouts.all(),
                        AmericanLayouts.all(),
                        PortalLayouts.all(),
                        ChineseLayouts.all(),
                        HospitalLayouts.all(),
                        SerologyLayouts.all(),
                        EuropeanLayouts.all(),
                        MoreLayouts.all())
                .flatMap(List::stream);
    }

    static Stream<Layout> others() {
        return NoReports.all().stream();
    }

    static List<String> read(Layout layout) {
        return RowReader.rows(READER.pages(layout.document())).stream()
                .map(LayoutsTest::text)
                .toList();
    }

    private static String text(Row row) {
        return String.join("|", row.name(), row.value(), row.unit(), row.range(), row.flag());
    }

    @ParameterizedTest
    @MethodSource("reports")
    void everyCellIsReadAsPrinted(Layout layout) {
        assertEquals(String.join("\n", layout.rows()), String.join("\n", read(layout)), layout.name());
    }

    @ParameterizedTest
    @MethodSource("others")
    void whatIsNoReportGivesNoRow(Layout document) {
        assertEquals(List.of(), read(document), document.name());
    }
}
