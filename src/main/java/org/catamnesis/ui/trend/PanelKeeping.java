package org.catamnesis.ui.trend;

import java.util.List;
import org.catamnesis.access.Operation;
import org.catamnesis.access.Session;
import org.catamnesis.access.ViewSettings;
import org.catamnesis.followup.TrendLayouts;
import org.catamnesis.followup.TrendPanel;
import org.catamnesis.patient.Organ;
import org.catamnesis.ui.common.Desk;

/** Keeps the chosen panels for who is signed in, or for everybody, as soon as they are chosen. */
final class PanelKeeping {
    private final Desk desk;
    private final Session session;
    private final TrendModel model;
    private final TrendLayouts layouts;

    PanelKeeping(Desk desk, Session session, TrendModel model) {
        this.desk = desk;
        this.session = session;
        this.model = model;
        this.layouts = new TrendLayouts(new ViewSettings(session));
    }

    /** What counts for patients of this organ; call it away from the window. */
    List<TrendPanel> of(Organ organ) {
        return layouts.of(organ);
    }

    /** Whether who is signed in may choose for everybody. */
    boolean forProgramme() {
        return session.may(Operation.APPROVE_CONTENT);
    }

    void keep() {
        Organ organ = model.organ();
        List<TrendPanel> chosen = model.choice().panels().get();
        run(() -> layouts.keep(organ, chosen), () -> {});
    }

    /** Back to the programme's panels, or the usual ones. */
    void forget() {
        Organ organ = model.organ();
        desk.tasks()
                .run(() -> {
                    layouts.forget(organ);
                    return layouts.of(organ);
                })
                .onSuccess(model.choice()::set)
                .start();
    }

    void keepForProgramme() {
        Organ organ = model.organ();
        List<TrendPanel> chosen = model.choice().panels().get();
        run(
                () -> layouts.keepForProgramme(organ, chosen),
                () -> desk.notifications()
                        .good("trend.programme-kept", desk.words().now("organ." + organ.code())));
    }

    private void run(Runnable work, Runnable done) {
        desk.tasks()
                .run(() -> {
                    work.run();
                    return true;
                })
                .onSuccess(_ -> done.run())
                .start();
    }
}
