package org.catamnesis.ui.quality;

import eu.hansolo.tilesfx.Tile;
import eu.hansolo.tilesfx.Tile.SkinType;
import eu.hansolo.tilesfx.TileBuilder;
import eu.hansolo.tilesfx.chart.ChartData;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.catamnesis.ui.common.Fonts;
import org.catamnesis.ui.common.Tokens;

/** One number with what it is of, over its course from month to month: a tile of TilesFX in our colours. */
final class QualityTile extends StackPane {
    private static final double WIDTH = 176;
    private static final double HEIGHT = 92;
    private static final double COURSE = 34;

    /**
     * @param value as it stands, such as {@code 72 %}; {@code of} what it is counted of
     * @param course by month, the oldest first
     */
    QualityTile(String name, String value, String of, List<Double> course, String colour, Tokens tokens) {
        getStyleClass().add("value-tile");
        setMinSize(0, HEIGHT);
        setPrefSize(WIDTH, HEIGHT);
        setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(this, javafx.scene.layout.Priority.ALWAYS);
        String sentence = name + ": " + value + " (" + of + ")";
        setAccessibleText(sentence);
        Tooltip.install(this, new Tooltip(sentence));
        Tile chart = chart(course, colour, tokens);
        setAlignment(chart, Pos.BOTTOM_CENTER);
        widthProperty().subscribe(width -> chart.setPrefSize(width.doubleValue(), COURSE));
        getChildren().setAll(chart, words(name, value, of));
    }

    private static Tile chart(List<Double> course, String colour, Tokens tokens) {
        var line = tokens.colour(colour);
        Tile tile = TileBuilder.create()
                .skinType(SkinType.SMOOTH_AREA_CHART)
                .prefSize(WIDTH, COURSE)
                .minSize(0, COURSE)
                .maxSize(Double.MAX_VALUE, COURSE)
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
                .barColor(line)
                .build();
        if (course.size() > 1) course.forEach(number -> tile.addChartData(new ChartData("", number, line)));
        return tile;
    }

    private static VBox words(String name, String value, String of) {
        var title = new Label(name);
        title.getStyleClass().add("secondary");
        var number = new Label(value);
        number.getStyleClass().add("tile-value");
        number.setMinWidth(USE_PREF_SIZE);
        var whole = new Label(of);
        whole.getStyleClass().add("secondary");
        var line = new HBox(8, number, whole);
        line.setAlignment(Pos.BASELINE_LEFT);
        var words = new VBox(title, line);
        words.setMouseTransparent(true);
        words.getStyleClass().add("tile-words");
        return words;
    }
}
