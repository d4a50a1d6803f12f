package org.catamnesis.ui.overview;

import eu.hansolo.tilesfx.Tile;
import eu.hansolo.tilesfx.Tile.SkinType;
import eu.hansolo.tilesfx.TileBuilder;
import eu.hansolo.tilesfx.chart.ChartData;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.catamnesis.lab.Flag;
import org.catamnesis.plot.Direction;
import org.catamnesis.ui.common.Fonts;
import org.catamnesis.ui.common.Tokens;

/** A newest value with its flag and direction over the course that led to it: a tile of TilesFX in our colours. */
final class ValueTile extends StackPane {
    private static final double WIDTH = 148;
    private static final double HEIGHT = 76;
    private static final double COURSE = 32;

    ValueTile(Newest value, Tokens tokens) {
        getStyleClass().add("value-tile");
        setMinSize(0, HEIGHT);
        setPrefSize(WIDTH, HEIGHT);
        Tooltip.install(this, new Tooltip(value.sentence()));
        setAccessibleText(value.sentence());
        Tile course = course(value, tokens);
        setAlignment(course, Pos.BOTTOM_CENTER);
        getChildren().setAll(course, words(value));
    }

    private static Tile course(Newest value, Tokens tokens) {
        var colour = tokens.colour(colour(value.flag()));
        Tile tile = TileBuilder.create()
                .skinType(SkinType.SMOOTH_AREA_CHART)
                .prefSize(WIDTH, COURSE)
                .minSize(0, COURSE)
                .maxSize(WIDTH, COURSE)
                .customFontEnabled(true)
                .customFont(Fonts.regular(12))
                .backgroundColor(tokens.colour("surface-sunken"))
                .foregroundColor(tokens.colour("text"))
                .title("")
                .unit("")
                .text("")
                .textVisible(false)
                .valueVisible(false)
                .animated(false)
                .smoothing(false)
                .roundedCorners(false)
                .tooltipText("")
                .chartGridColor(tokens.colour("line"))
                .barColor(colour)
                .build();
        if (value.course().size() > 1)
            value.course().forEach(number -> tile.addChartData(new ChartData("", number, colour)));
        return tile;
    }

    private static VBox words(Newest value) {
        var name = new Label(value.name());
        name.getStyleClass().add("secondary");
        var day = new Label(value.day().substring(2));
        day.getStyleClass().add("secondary");
        day.setMinWidth(USE_PREF_SIZE);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var head = new HBox(4, name, space, day);
        var number = new Label(value.value());
        number.getStyleClass().addAll("tile-value", style(value.flag()));
        if (value.converted()) number.getStyleClass().add("converted");
        var mark = new Label(mark(value.flag()) + arrow(value.direction()));
        mark.getStyleClass().add(style(value.flag()));
        mark.setMinWidth(USE_PREF_SIZE);
        var unit = new Label(value.unit());
        unit.getStyleClass().add("secondary");
        var line = new HBox(4, number, mark, unit);
        line.setAlignment(Pos.BASELINE_LEFT);
        var words = new VBox(head, line);
        words.setMouseTransparent(true);
        words.getStyleClass().add("tile-words");
        return words;
    }

    private static String colour(Flag flag) {
        if (flag == null || !flag.abnormal()) return "edge";
        return flag.low() ? "low" : "high";
    }

    private static String style(Flag flag) {
        if (flag == null || !flag.abnormal()) return "plain-value";
        return flag.low() ? "in-low" : "in-high";
    }

    private static String mark(Flag flag) {
        if (flag == null || !flag.abnormal()) return "";
        return flag.low() ? "▼" : flag.high() ? "▲" : "■";
    }

    private static String arrow(Direction direction) {
        return switch (direction) {
            case UP -> "↑";
            case DOWN -> "↓";
            case STEADY -> "→";
            case NONE -> "";
        };
    }
}
