package org.catamnesis.ui.today;

import java.util.List;
import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.catamnesis.access.ViewSettings;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.Rooms;

/** The saved views of who works here, read and written in the background. */
final class SavedViews {
    private final Desk desk;
    private final TodayViews kept;
    private final ReadOnlyObjectWrapper<List<TodayFilter>> views = new ReadOnlyObjectWrapper<>(List.of());

    SavedViews(Desk desk, Rooms rooms) {
        this.desk = desk;
        this.kept = new TodayViews(new ViewSettings(rooms.session()));
    }

    ReadOnlyObjectProperty<List<TodayFilter>> views() {
        return views.getReadOnlyProperty();
    }

    void load() {
        run(kept::saved);
    }

    void keep(TodayFilter view) {
        run(() -> kept.keep(view));
    }

    void forget(TodayFilter view) {
        run(() -> kept.forget(view));
    }

    private void run(Callable<List<TodayFilter>> work) {
        desk.tasks().run(work).onSuccess(views::set).start();
    }
}
