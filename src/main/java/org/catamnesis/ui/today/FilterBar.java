package org.catamnesis.ui.today;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.catamnesis.patient.Organ;
import org.catamnesis.ui.common.Choices;
import org.catamnesis.ui.common.Desk;

/** What narrows the list: typing, an organ, one's own patients; how it is grouped; and the views that were saved. */
final class FilterBar extends HBox {
    private final Desk desk;
    private final TodayModel model;
    private final SavedViews saved;
    private final TextField typed = new TextField();
    private final ComboBox<Organ> organ = new ComboBox<>();
    private final ToggleButton mine = new ToggleButton();
    private final ComboBox<Grouping> grouping = new ComboBox<>();
    private final MenuButton views = new MenuButton();
    private boolean showing;

    FilterBar(Desk desk, TodayModel model, SavedViews saved) {
        super(8);
        this.desk = desk;
        this.model = model;
        this.saved = saved;
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("filter-bar");
        typed.setId("todayFilter");
        typed.setPrefWidth(240);
        desk.words().prompt(typed, "today.filter");
        typed.textProperty().bindBidirectional(model.typed());
        organ.setId("todayOrgan");
        List<Organ> organs = new ArrayList<>();
        organs.add(null);
        organs.addAll(Arrays.asList(Organ.values()));
        organ.getItems().setAll(organs);
        desk.words().messages().subscribe(_ -> organ.setConverter(Choices.shown(this::organ)));
        organ.valueProperty().subscribe(chosen -> {
            if (!showing) model.filter().set(model.filter().get().with(chosen));
        });
        mine.setId("todayMine");
        mine.setMinWidth(USE_PREF_SIZE);
        desk.words().label(mine, "today.mine");
        mine.setOnAction(_ -> model.filter().set(model.filter().get().mine(mine.isSelected())));
        grouping.setId("todayGrouping");
        Choices.fill(grouping, desk.words(), one -> "today.group-" + one.code(), List.of(Grouping.values()));
        grouping.valueProperty().subscribe(chosen -> {
            if (!showing && chosen != null)
                model.filter().set(model.filter().get().by(chosen));
        });
        views.setId("todayViews");
        views.setMinWidth(USE_PREF_SIZE);
        desk.words().label(views, "today.views");
        saved.views().subscribe(_ -> menu());
        desk.words().messages().subscribe(_ -> menu());
        model.filter().subscribe(_ -> show());
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().setAll(typed, organ, mine, grouping, views, space);
    }

    TextField typed() {
        return typed;
    }

    /** The next way to group. */
    void group() {
        Grouping[] all = Grouping.values();
        Grouping now = model.filter().get().grouping();
        model.filter().set(model.filter().get().by(all[(now.ordinal() + 1) % all.length]));
    }

    private void show() {
        showing = true;
        TodayFilter now = model.filter().get();
        organ.setValue(now.organ());
        mine.setSelected(now.mine());
        grouping.setValue(now.grouping());
        showing = false;
        menu();
    }

    private void menu() {
        List<MenuItem> items = new ArrayList<>();
        for (TodayFilter view : saved.views().get()) {
            var item = new MenuItem(name(view));
            item.setOnAction(_ -> model.filter().set(view));
            items.add(item);
        }
        if (!items.isEmpty()) items.add(new SeparatorMenuItem());
        TodayFilter now = model.filter().get();
        boolean kept = saved.views().get().contains(now);
        var keep = new MenuItem(desk.words().now(kept ? "today.view-forget" : "today.view-keep", name(now)));
        keep.setOnAction(_ -> {
            if (kept) saved.forget(now);
            else saved.keep(now);
        });
        items.add(keep);
        views.getItems().setAll(items);
    }

    /** A view is called by what it shows. */
    String name(TodayFilter view) {
        Stream<String> states =
                view.states().stream().sorted().map(state -> desk.words().now("work-state." + state.code()));
        Stream<String> rest = Stream.of(
                view.organ() == null ? null : organ(view.organ()),
                view.mine() ? desk.words().now("today.mine") : null,
                view.later() ? desk.words().now("today.later") : null,
                view.grouping() == Grouping.NONE
                        ? null
                        : desk.words().now("today.group-" + view.grouping().code()));
        String name = Stream.concat(states, rest).filter(part -> part != null).collect(Collectors.joining(" · "));
        return name.isEmpty() ? desk.words().now("today.view-all") : name;
    }

    private String organ(Organ one) {
        return one == null ? desk.words().now("today.all-organs") : desk.words().now("organ." + one.code());
    }

    /** A label beside the filters, such as how many are in sight. */
    void end(Label... labels) {
        for (Label label : labels) label.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(labels);
    }
}
