package org.catamnesis.ui.settings;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Parent;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.FxmlView;
import org.catamnesis.ui.common.Place;
import org.catamnesis.ui.common.ProblemPage;
import org.catamnesis.ui.common.Problems;
import org.catamnesis.ui.common.Screen;
import org.catamnesis.ui.common.Shortcut;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** The place for everything that is set up and looked after: a list of sections, and the one in view. */
public final class SettingsScreen implements Screen {
    private final Desk desk;
    private final List<Screen> sections;
    private final SettingsController controller;
    private final Parent root;
    private Screen shown;

    /** @param sections as many as this user may open, at least one; the first opens */
    public SettingsScreen(Desk desk, List<Screen> sections) {
        this.desk = desk;
        this.sections = List.copyOf(sections);
        this.shown = this.sections.getFirst();
        this.controller = new SettingsController(desk.words(), this.sections, this::open);
        this.root = desk.views().load(FxmlView.SETTINGS, controller);
    }

    @Override
    public String name() {
        return "settings";
    }

    @Override
    public String titleKey() {
        return "settings.title";
    }

    @Override
    public Ikon icon() {
        return Material2OutlinedMZ.SETTINGS;
    }

    @Override
    public Parent root() {
        return root;
    }

    /** The sections in the order of the list. */
    public List<Screen> sections() {
        return sections;
    }

    @Override
    public List<Shortcut> shortcuts() {
        var all = new ArrayList<>(shown.shortcuts());
        for (int i = 0; i < sections.size() && i < 9; i++) {
            Screen section = sections.get(i);
            all.add(Shortcut.of("Alt+" + (i + 1), section.titleKey(), () -> open(section)));
        }
        return all;
    }

    @Override
    public void onShow() {
        open(shown);
    }

    @Override
    public void onHide() {
        shown.onHide();
    }

    @Override
    public void go(Place place) {
        if (place instanceof Place.Settings(String name)) {
            sections.stream()
                    .filter(section -> section.name().equals(name))
                    .findFirst()
                    .ifPresent(this::open);
        }
    }

    private void open(Screen section) {
        if (shown != section) {
            shown.onHide();
        }
        shown = section;
        try {
            controller.show(section, section.root());
            section.onShow();
        } catch (RuntimeException e) {
            controller.show(
                    section,
                    ProblemPage.of(desk.words(), Problems.of(e), () -> open(section), () -> open(sections.getLast())));
        }
    }
}
