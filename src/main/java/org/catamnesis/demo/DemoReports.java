package org.catamnesis.demo;

import java.util.ArrayList;
import java.util.List;

/** Prints a visit the way its laboratory does: on separate sheets, on one bilingual one, or in English. */
final class DemoReports implements AutoCloseable {
    private final DemoReportFonts fonts = new DemoReportFonts();

    /** The sheets of one sample; {@code before} is the one before it; every second English one is the older layout. */
    List<DemoReport> of(DemoPerson person, DemoSample sample, DemoSample before, boolean older) {
        SheetOrder order = new SheetOrder(person, sample);
        return switch (sample.laboratory()) {
            case QIYUN -> chinese(person, sample);
            case BAIYAN -> List.of(BilingualSheet.draw(fonts, order, before));
            case QUILLMERE -> List.of(older ? DotLeaderSheet.draw(fonts, order) : EnglishTableSheet.draw(fonts, order));
        };
    }

    private List<DemoReport> chinese(DemoPerson person, DemoSample sample) {
        List<DemoReport> sheets = new ArrayList<>();
        sheets.add(ChineseChemistrySheet.draw(fonts, part(person, sample, "serum plasma urine", false)));
        sheets.add(ChineseBloodCountSheet.draw(fonts, part(person, sample, "blood", false)));
        SheetOrder level = part(person, sample, "blood", true);
        if (!level.rows().isEmpty()) sheets.add(ChineseLevelSheet.draw(fonts, level));
        return sheets;
    }

    private static SheetOrder part(DemoPerson person, DemoSample sample, String specimens, boolean levels) {
        List<String> wanted = List.of(specimens.split(" "));
        return new SheetOrder(
                person,
                sample.only(analyte ->
                        wanted.contains(analyte.facts().specimen()) && levels == (analyte == DemoAnalyte.TAC)));
    }

    @Override
    public void close() {
        fonts.close();
    }
}
