package org.catamnesis.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import org.catamnesis.language.Language;
import org.catamnesis.ui.common.Appearance;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.OnFxThread;
import org.catamnesis.ui.common.Place;
import org.catamnesis.ui.common.Screen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

@ExtendWith(OnFxThread.class)
class SettingsScreenTest {
    private final List<String> heard = new ArrayList<>();
    private final Desk desk = Desk.sameThread(Language.ENGLISH, Appearance.LIGHT);
    private final SettingsScreen settings =
            new SettingsScreen(desk, List.of(section("one"), section("two"), section("broken")));

    @Test
    void theFirstSectionOpensAndAnotherTakesItsPlace() {
        settings.onShow();
        settings.go(new Place.Settings("two"));
        settings.go(new Place.Settings("nowhere"));
        settings.onHide();
        assertEquals(List.of("one shown", "one hidden", "two shown", "two hidden"), heard);
    }

    @Test
    void theListTellsWhichSectionIsInView() {
        var scene = new Scene(settings.root(), 1294, 700);
        settings.onShow();
        settings.shortcuts().get(1).action().run();
        List<Boolean> lit = scene.getRoot().lookupAll(".settings-section").stream()
                .map(node -> ((ToggleButton) node).isSelected())
                .toList();
        assertEquals(List.of(false, true, false), lit);
    }

    @Test
    void aSectionThatFailsSaysSoInItsOwnPlace() {
        var scene = new Scene(settings.root(), 1294, 700);
        settings.go(new Place.Settings("broken"));
        assertEquals(3, scene.getRoot().lookupAll(".settings-section").size());
        assertTrue(scene.getRoot().lookupAll(".heading").size() > 0);
    }

    private Screen section(String name) {
        return new Screen() {
            private final Region root = new Region();

            @Override
            public String name() {
                return name;
            }

            @Override
            public String titleKey() {
                return "settings.title";
            }

            @Override
            public Ikon icon() {
                return Material2OutlinedAL.LOCK;
            }

            @Override
            public Parent root() {
                return root;
            }

            @Override
            public void onShow() {
                if (name.equals("broken")) throw new IllegalStateException(name);
                heard.add(name + " shown");
            }

            @Override
            public void onHide() {
                heard.add(name + " hidden");
            }
        };
    }
}
