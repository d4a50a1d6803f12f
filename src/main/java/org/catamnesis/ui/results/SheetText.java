package org.catamnesis.ui.results;

import java.util.List;
import java.util.stream.IntStream;
import org.catamnesis.followup.Flowsheet;
import org.catamnesis.followup.index.IndicatorPoint;
import org.catamnesis.followup.index.IndicatorWords;
import org.catamnesis.lab.UnitText;
import org.catamnesis.ui.common.Words;

/** The table as text for a spreadsheet: tabs between cells, a line for each row; values as printed. */
final class SheetText {
    private final ResultsModel model;
    private final Words words;

    SheetText(ResultsModel model, Words words) {
        this.model = model;
        this.words = words;
    }

    String all() {
        return text(
                0, model.items().get().size() - 1, 0, model.sheet().moments().size() - 1);
    }

    /** The rectangle with these corners. */
    String between(ResultsModel.Cell one, ResultsModel.Cell other) {
        return text(
                Math.min(one.item(), other.item()),
                Math.max(one.item(), other.item()),
                Math.min(one.moment(), other.moment()),
                Math.max(one.moment(), other.moment()));
    }

    private String text(int firstItem, int lastItem, int firstMoment, int lastMoment) {
        List<Integer> moments =
                IntStream.rangeClosed(firstMoment, lastMoment).boxed().toList();
        var text = new StringBuilder(words.now("results.analyte")).append('\t').append(words.now("entry.unit"));
        moments.forEach(moment -> text.append('\t')
                .append(model.sheet().moments().get(moment).toString().replace('T', ' ')));
        for (SheetItem item : model.items().get().subList(firstItem, lastItem + 1)) {
            switch (item) {
                case SheetItem.Heading _ -> {}
                case SheetItem.Results(Flowsheet.Line line) -> {
                    String unit = line.newest().measurement().unit();
                    text.append('\n').append(model.name(line)).append('\t').append(unit == null ? "" : unit);
                    moments.forEach(moment -> text.append('\t')
                            .append(line.at(moment).map(SheetText::printed).orElse("")));
                }
                case SheetItem.Calculated row -> {
                    IndicatorWords said = model.indicatorWords();
                    var about = row.series().about();
                    text.append('\n').append(said.name(about)).append('\t').append(UnitText.shown(about.unit()));
                    moments.forEach(moment -> {
                        IndicatorPoint point = row.points().get(moment);
                        text.append('\t').append(point == null ? "" : said.value(about, point.value()));
                    });
                }
            }
        }
        return text.append('\n').toString();
    }

    private static String printed(Flowsheet.Cell cell) {
        String flag = cell.flag() == null || !cell.flag().abnormal()
                ? ""
                : " " + cell.flag().code();
        return cell.result().measurement().value().text() + flag;
    }
}
