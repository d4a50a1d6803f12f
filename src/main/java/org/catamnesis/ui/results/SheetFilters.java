package org.catamnesis.ui.results;

import java.util.List;
import java.util.Objects;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.util.StringConverter;
import org.catamnesis.followup.Flowsheet;
import org.catamnesis.followup.index.IndicatorSeries;
import org.catamnesis.lab.AnalyteGroup;
import org.catamnesis.ui.common.Words;

/** The choice of a group of analytes, and of the computed rows. */
final class SheetFilters {
    private final Words words;
    private final ResultsModel model;

    SheetFilters(Words words, ResultsModel model) {
        this.words = words;
        this.model = model;
    }

    void serve(ComboBox<AnalyteGroup> group, MenuButton derived) {
        group.setConverter(new StringConverter<>() {
            @Override
            public String toString(AnalyteGroup one) {
                return one == null ? words.now("results.all-groups") : one.name(words.language());
            }

            @Override
            public AnalyteGroup fromString(String text) {
                return null;
            }
        });
        model.loaded().subscribe(sheet -> fill(group, sheet));
        words.messages().subscribe(_ -> fill(group, model.loaded().get()));
        group.valueProperty().bindBidirectional(model.group());
        derived.setOnShowing(_ -> derived.getItems()
                .setAll(model.loaded().get().derived().stream().map(this::item).toList()));
        model.loaded().subscribe(sheet -> derived.setDisable(sheet.derived().isEmpty()));
        derived.getItems().setAll(new CheckMenuItem());
    }

    private static void fill(ComboBox<AnalyteGroup> group, Sheet sheet) {
        AnalyteGroup before = group.getValue();
        List<AnalyteGroup> groups = sheet.whole().lines().stream()
                .map(Flowsheet.Line::group)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        group.getItems().setAll((AnalyteGroup) null);
        group.getItems().addAll(groups);
        group.setValue(groups.contains(before) ? before : null);
    }

    private CheckMenuItem item(IndicatorSeries series) {
        var item = new CheckMenuItem(model.indicatorWords().name(series.about()));
        item.setSelected(model.derived().contains(series.id()));
        item.selectedProperty().subscribe(on -> {
            if (on) model.derived().add(series.id());
            else model.derived().remove(series.id());
        });
        return item;
    }
}
