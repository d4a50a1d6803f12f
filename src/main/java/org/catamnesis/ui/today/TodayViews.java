package org.catamnesis.ui.today;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.catamnesis.access.ViewSettings;

/**
 * The views that somebody saved. A view is called by what it shows, so that no typed name, which might be a patient's,
 * is kept in clear.
 */
final class TodayViews {
    static final int MOST = 12;
    private static final String NAME = "today.views";
    private static final String BETWEEN = "|";
    private final ViewSettings settings;

    TodayViews(ViewSettings settings) {
        this.settings = settings;
    }

    List<TodayFilter> saved() {
        return settings.own(NAME).map(TodayViews::read).orElse(List.of());
    }

    /** Saves a view in the last place; one that is saved already stays where it is. */
    List<TodayFilter> keep(TodayFilter view) {
        List<TodayFilter> views = new ArrayList<>(saved());
        if (!views.contains(view)) views.add(view);
        while (views.size() > MOST) views.removeFirst();
        return write(views);
    }

    List<TodayFilter> forget(TodayFilter view) {
        List<TodayFilter> views = new ArrayList<>(saved());
        views.remove(view);
        return write(views);
    }

    private List<TodayFilter> write(List<TodayFilter> views) {
        if (views.isEmpty()) settings.forget(NAME);
        else settings.keep(NAME, views.stream().map(TodayFilter::text).collect(Collectors.joining(BETWEEN)));
        return List.copyOf(views);
    }

    static List<TodayFilter> read(String text) {
        return java.util.Arrays.stream(text.split("\\|"))
                .filter(part -> !part.isBlank())
                .map(TodayFilter::read)
                .distinct()
                .toList();
    }
}
