package org.catamnesis.ui.trend;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.catamnesis.followup.TrendPanel;
import org.catamnesis.followup.TrendScale;

/** The panels that somebody wants to see, in their order; every change makes a new list. */
final class PanelChoice {
    private final ReadOnlyObjectWrapper<List<TrendPanel>> panels = new ReadOnlyObjectWrapper<>(List.of());

    ReadOnlyObjectProperty<List<TrendPanel>> panels() {
        return panels.getReadOnlyProperty();
    }

    void set(List<TrendPanel> wanted) {
        panels.set(List.copyOf(wanted));
    }

    boolean shows(String code) {
        return panels.get().stream().anyMatch(panel -> panel.analytes().contains(code));
    }

    /** Adds a panel below the others, or takes the panel with this analyte away. */
    void toggle(String code) {
        if (shows(code)) {
            set(panels.get().stream()
                    .filter(panel -> !panel.analytes().contains(code))
                    .toList());
        } else {
            add(TrendPanel.of(code));
        }
    }

    void add(TrendPanel panel) {
        if (panels.get().stream().noneMatch(panel::sameAs)) {
            List<TrendPanel> more = new ArrayList<>(panels.get());
            more.add(panel);
            set(more);
        }
    }

    void remove(int at) {
        if (at >= 0 && at < panels.get().size()) {
            List<TrendPanel> fewer = new ArrayList<>(panels.get());
            fewer.remove(at);
            set(fewer);
        }
    }

    /** Moves a panel so many places down (negative: up); returns where it stands then. */
    int move(int at, int by) {
        List<TrendPanel> moved = new ArrayList<>(panels.get());
        if (at < 0 || at >= moved.size()) {
            return at;
        }
        int to = Math.clamp((long) at + by, 0, moved.size() - 1);
        moved.add(to, moved.remove(at));
        set(moved);
        return to;
    }

    /** From the usual scale to logarithms, to a linear one and back. */
    void nextScale(int at) {
        if (at >= 0 && at < panels.get().size()) {
            List<TrendPanel> changed = new ArrayList<>(panels.get());
            TrendScale[] scales = TrendScale.values();
            TrendPanel panel = changed.get(at);
            changed.set(at, panel.scale(scales[(panel.scale().ordinal() + 2) % scales.length]));
            set(changed);
        }
    }
}
