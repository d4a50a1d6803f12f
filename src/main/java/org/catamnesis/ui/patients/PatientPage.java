package org.catamnesis.ui.patients;

import java.lang.ref.WeakReference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Parent;
import org.catamnesis.followup.alert.AlertCount;
import org.catamnesis.patient.Patient;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.Draft;
import org.catamnesis.ui.common.FxmlView;
import org.catamnesis.ui.common.Latest;
import org.catamnesis.ui.common.PatientSection;
import org.catamnesis.ui.common.Place;
import org.catamnesis.ui.common.ProblemPage;
import org.catamnesis.ui.common.Problems;
import org.catamnesis.ui.common.Rooms;
import org.catamnesis.ui.common.Screen;
import org.catamnesis.ui.common.Shortcut;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** A patient's page: who it is, always in view, over one section at a time. */
public final class PatientPage implements Screen {
    private final Desk desk;
    private final Rooms rooms;
    private final long patientId;
    private final List<PatientSection> sections;
    private final Map<PatientSection, Screen> made = new HashMap<>();
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final Latest reading;
    private final Latest counting;
    private final PatientPageController controller;
    private final Parent root;
    private PatientSection shown;
    private boolean inView;
    private Patient patient;
    private boolean arrived;

    /** @param otherSections what other rooms know of a patient; the record itself comes last */
    public PatientPage(Desk desk, Rooms rooms, long patientId, List<PatientSection> otherSections) {
        this.desk = desk;
        this.rooms = rooms;
        this.patientId = patientId;
        this.sections = new ArrayList<>(otherSections);
        this.sections.add(
                new PatientSection("record", "record.title", id -> new RecordSection(desk, rooms, id, this::read)));
        this.reading = desk.tasks().latest();
        this.counting = desk.tasks().latest();
        this.controller = new PatientPageController(desk.words(), sections, this::open);
        this.root = desk.views().load(FxmlView.PATIENT_PAGE, controller);
        desk.words().messages().subscribe(_ -> entitle());
        follow(rooms, desk, new WeakReference<>(this));
    }

    private void entitle() {
        if (patient != null) title.set(desk.privacy().name(patient));
    }

    /** What the patient is called, once it is read. */
    public ReadOnlyStringProperty title() {
        return title.getReadOnlyProperty();
    }

    /** Opens the section of that name, with what the banner says as it is now; nothing happens when there is none. */
    public void open(String name) {
        read();
        sections.stream()
                .filter(section -> section.name().equals(name))
                .findFirst()
                .ifPresent(this::open);
    }

    @Override
    public String name() {
        return "patient";
    }

    @Override
    public String titleKey() {
        return "patient.title";
    }

    @Override
    public Ikon icon() {
        return Material2OutlinedMZ.PERSON;
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public List<Shortcut> shortcuts() {
        var all = new ArrayList<Shortcut>();
        if (made.get(shown) != null) {
            all.addAll(made.get(shown).shortcuts());
        }
        all.add(Shortcut.of("Shortcut+P", "onepage.key-open", () -> open("onepage")));
        for (int i = 0; i < sections.size(); i++) {
            PatientSection section = sections.get(i);
            all.add(Shortcut.of(PatientSection.key(i + 1), section.titleKey(), () -> open(section)));
        }
        return all;
    }

    @Override
    public void onShow() {
        if (!arrived) {
            arrived = true;
            arrive();
        }
        inView = true;
        read();
        open(shown == null ? sections.getFirst() : shown);
    }

    /** A source is the business of the documents. */
    @Override
    public void go(Place place) {
        if (place instanceof Place.Source) {
            open("documents");
            made.get(shown).go(place);
        }
    }

    @Override
    public Draft unsaved() {
        if (shown == null || made.get(shown) == null) return new Draft();
        return new Draft()
                .put("section", shown.name())
                .put("typed", made.get(shown).unsaved().text());
    }

    @Override
    public void resume(Draft draft) {
        draft.get("section").ifPresent(this::open);
        if (made.get(shown) != null)
            made.get(shown).resume(Draft.of(draft.get("typed").orElse("")));
    }

    @Override
    public void onHide() {
        inView = false;
        leave();
    }

    private void leave() {
        if (made.get(shown) != null) {
            made.get(shown).onHide();
        }
    }

    private void read() {
        reading.run(() -> Identity.read(rooms, patientId))
                .onSuccess(identity -> {
                    patient = identity.patient();
                    entitle();
                    controller.show(identity);
                })
                .start();
        count();
    }

    private void count() {
        counting.run(() -> {
                    LocalDate today = LocalDate.now(rooms.clock());
                    return AlertCount.of(rooms.alerts().ofPatient(patientId).stream()
                            .filter(alert -> alert.waiting(today))
                            .toList());
                })
                .onSuccess(controller::show)
                .start();
    }

    /** The banner follows what is written here, as long as somebody looks at it; a page that was closed is forgotten. */
    private static void follow(Rooms rooms, Desk desk, WeakReference<PatientPage> followed) {
        rooms.session()
                .follow(() -> desk.tasks().show(() -> {
                    PatientPage page = followed.get();
                    if (page != null && page.inView) page.read();
                }));
    }

    @Override
    public void news() {
        read();
        if (made.get(shown) != null) made.get(shown).news();
    }

    /** Leaves in the audit trail that the chart was opened, once; a record that was merged leads to the one it is part of. */
    private void arrive() {
        desk.tasks()
                .run(() -> {
                    long kept = rooms.mergedRecords().kept(patientId);
                    if (kept == patientId) {
                        rooms.patients().viewed(patientId);
                    }
                    return kept;
                })
                .onSuccess(kept -> {
                    if (kept != patientId) {
                        desk.notifications().news("merge.led-here");
                        desk.navigator().patient(kept);
                    }
                })
                .start();
    }

    private void open(PatientSection section) {
        if (shown != section) {
            leave();
        }
        shown = section;
        try {
            Screen screen =
                    made.computeIfAbsent(section, wanted -> wanted.make().apply(patientId));
            controller.show(section, screen.root());
            screen.onShow();
        } catch (RuntimeException e) {
            controller.show(
                    section,
                    ProblemPage.of(desk.words(), Problems.of(e), () -> open(section), () -> open(sections.getLast())));
        }
    }
}
