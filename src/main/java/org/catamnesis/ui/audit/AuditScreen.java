package org.catamnesis.ui.audit;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import javafx.scene.Parent;
import org.catamnesis.access.AuditEntryStore;
import org.catamnesis.access.Operation;
import org.catamnesis.access.Verification;
import org.catamnesis.patient.Patient;
import org.catamnesis.patient.PatientDirectory;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.FxmlView;
import org.catamnesis.ui.common.Rooms;
import org.catamnesis.ui.common.Screen;
import org.catamnesis.ui.common.Shortcut;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** Who did what, newest first: by patient, user, day and kind. */
public final class AuditScreen implements Screen {
    private static final int MOST_PATIENTS = 200;
    private final AuditModel model;
    private final AuditController controller;
    private final Parent root;

    public AuditScreen(Desk desk, Rooms rooms) {
        boolean findsNames = rooms.session().may(Operation.VIEW_PATIENTS);
        var entries = new AuditEntryStore(rooms.session());
        Function<String, Set<Long>> search =
                findsNames ? typed -> byName(rooms.directory(), typed) : AuditScreen::byRow;
        model = new AuditModel(desk.tasks(), entries, search, () -> Verification.run(rooms.session()));
        LongFunction<String> called = findsNames ? id -> name(desk, rooms.directory(), id) : id -> row(desk, id);
        var words = new AuditWords(desk.words(), () -> model.names().get(), called);
        var sheet = new AuditSheet(rooms.session(), entries, desk.words(), words);
        controller = new AuditController(desk, model, words, sheet, findsNames);
        root = desk.views().load(FxmlView.AUDIT, controller);
    }

    private static Set<Long> byName(PatientDirectory directory, String typed) {
        return directory.index().search(typed).stream()
                .limit(MOST_PATIENTS)
                .map(Patient::id)
                .collect(Collectors.toSet());
    }

    /** Whoever may not know names finds a record by the number that this list shows for it. */
    private static Set<Long> byRow(String typed) {
        return typed.matches("\\d{1,18}") ? Set.of(Long.parseLong(typed)) : Set.of();
    }

    private static String name(Desk desk, PatientDirectory directory, long id) {
        return directory.index().search("").stream()
                .filter(patient -> patient.id() == id)
                .findFirst()
                .map(patient ->
                        desk.privacy().name(patient) + " " + desk.privacy().text(patient.mrn()))
                .orElseGet(() -> row(desk, id));
    }

    private static String row(Desk desk, long id) {
        return desk.words().now("audit.row", String.valueOf(id));
    }

    @Override
    public String name() {
        return "audit";
    }

    @Override
    public String titleKey() {
        return "audit.title";
    }

    @Override
    public Ikon icon() {
        return Material2OutlinedAL.HISTORY;
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public List<Shortcut> shortcuts() {
        return List.of(
                Shortcut.of("Shortcut+C", "audit.copy", controller::copy),
                Shortcut.of("F", "audit.filter", controller::focus));
    }

    @Override
    public void onShow() {
        model.load();
    }
}
