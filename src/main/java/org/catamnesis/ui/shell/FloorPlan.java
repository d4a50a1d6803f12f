package org.catamnesis.ui.shell;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.catamnesis.access.Backups;
import org.catamnesis.access.Operation;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;
import org.catamnesis.patient.Patient;
import org.catamnesis.patient.PatientIndex;
import org.catamnesis.patient.PatientToken;
import org.catamnesis.patient.SearchMatch;
import org.catamnesis.ui.alerts.AlertsScreen;
import org.catamnesis.ui.audit.AuditScreen;
import org.catamnesis.ui.backup.BackupScreen;
import org.catamnesis.ui.backup.BackupWatch;
import org.catamnesis.ui.clinic.ClinicScreen;
import org.catamnesis.ui.cohorts.CohortsScreen;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.PatientSection;
import org.catamnesis.ui.common.PatientText;
import org.catamnesis.ui.common.Rooms;
import org.catamnesis.ui.common.Screen;
import org.catamnesis.ui.content.ContentScreen;
import org.catamnesis.ui.database.DatabaseScreen;
import org.catamnesis.ui.documents.DocumentsScreen;
import org.catamnesis.ui.handout.HandoutScreen;
import org.catamnesis.ui.inbox.InboxScreen;
import org.catamnesis.ui.medication.MedicationScreen;
import org.catamnesis.ui.names.LearntScreen;
import org.catamnesis.ui.names.WorklistScreen;
import org.catamnesis.ui.onepage.OnePageScreen;
import org.catamnesis.ui.overview.OverviewScreen;
import org.catamnesis.ui.papers.PapersScreen;
import org.catamnesis.ui.password.PasswordScreen;
import org.catamnesis.ui.patients.PatientPage;
import org.catamnesis.ui.patients.PatientsScreen;
import org.catamnesis.ui.people.PeopleScreen;
import org.catamnesis.ui.protocols.ProtocolsScreen;
import org.catamnesis.ui.quality.QualityScreen;
import org.catamnesis.ui.reports.ReportsScreen;
import org.catamnesis.ui.results.ResultsScreen;
import org.catamnesis.ui.schedule.ScheduleScreen;
import org.catamnesis.ui.security.SecurityScreen;
import org.catamnesis.ui.settings.SettingsScreen;
import org.catamnesis.ui.signing.SigningScreen;
import org.catamnesis.ui.spreadsheets.SpreadsheetsScreen;
import org.catamnesis.ui.start.StartFlow;
import org.catamnesis.ui.timeline.TimelineScreen;
import org.catamnesis.ui.today.LostSettingsScreen;
import org.catamnesis.ui.today.TodayScreen;
import org.catamnesis.ui.trend.TrendScreen;
import org.catamnesis.ui.units.UnitsScreen;
import org.catamnesis.ui.visit.FollowUpScreen;

/** Which screens there are, for somebody who is signed in; a new screen or section adds its line here. */
public final class FloorPlan {
    private static final int HITS = 12;
    private final Desk desk;
    private final Rooms rooms;
    private final Consumer<Path> enter;
    private final ObjectProperty<LocalDateTime> backedUp = new SimpleObjectProperty<>();

    public FloorPlan(Desk desk, Rooms rooms) {
        this(desk, rooms, _ -> {});
    }

    /** @param enter leaves this clinic and goes to the one in a folder, such as one that was restored */
    public FloorPlan(Desk desk, Rooms rooms, Consumer<Path> enter) {
        this.desk = desk;
        this.rooms = rooms;
        this.enter = enter;
    }

    /** Makes backups while this clinic is open. */
    public BackupWatch backups() {
        return new BackupWatch(desk, rooms.session(), backedUp);
    }

    /** The window of this clinic. */
    public Shell shell(Runnable signOut) {
        return shell(() -> {}, signOut);
    }

    /** The same for a window that can be locked. */
    public Shell shell(Runnable lock, Runnable signOut) {
        var signedIn = new SignedIn(
                rooms.session().account().displayName(),
                rooms.clinic().name(),
                rooms.session().may(Operation.VIEW_PATIENTS),
                lock,
                signOut,
                backedUp);
        desk.tasks()
                .run(() -> new Backups(rooms.session()).settings().last())
                .onSuccess(last -> backedUp.set(last.orElse(null)))
                .start();
        Shell shell = new Shell(desk, signedIn, screens(signOut), this::open, this::search);
        new Elsewhere(desk, rooms, shell.model()).watch();
        new AlertWatch(desk, rooms, shell.model()).watch();
        return shell;
    }

    private List<Screen> screens(Runnable signOut) {
        List<Screen> screens = new ArrayList<>();
        if (rooms.session().may(Operation.VIEW_PATIENTS)) {
            screens.add(new TodayScreen(desk, rooms));
            screens.add(new PatientsScreen(desk, rooms));
        }
        if (rooms.session().may(Operation.READ_REPORTS)) {
            screens.add(new InboxScreen(desk, rooms));
        }
        if (rooms.session().may(Operation.VIEW_PATIENTS)) {
            screens.add(new SigningScreen(desk, rooms));
            screens.add(new ScheduleScreen(desk, rooms));
        }
        if (rooms.session().may(Operation.PREVIEW_COHORTS)) {
            screens.add(new CohortsScreen(desk, rooms));
        }
        if (rooms.session().may(Operation.VIEW_PATIENTS)) {
            screens.add(new QualityScreen(desk, rooms));
        }
        screens.add(new SettingsScreen(desk, settings(signOut)));
        return screens;
    }

    /** The sections of the settings that this user may open, in the order of their list. */
    private List<Screen> settings(Runnable signOut) {
        List<Screen> sections = new ArrayList<>();
        if (rooms.session().may(Operation.MANAGE_USERS)) {
            sections.add(new PeopleScreen(desk, rooms));
        }
        if (rooms.session().may(Operation.READ_AUDIT)) {
            sections.add(new AuditScreen(desk, rooms));
        }
        if (rooms.session().may(Operation.BACK_UP)) {
            sections.add(new BackupScreen(desk, rooms, backedUp, enter));
        }
        if (rooms.session().may(Operation.CHANGE_SETTINGS)) {
            sections.add(new SecurityScreen(
                    desk,
                    rooms,
                    (code, next) -> StartFlow.codePage(desk, rooms.clinic().name(), code, next)));
        }
        if (rooms.session().may(Operation.READ_REPORTS) || rooms.session().may(Operation.CHANGE_SETTINGS)) {
            sections.add(new ReportsScreen(desk, rooms));
        }
        if (rooms.session().may(Operation.READ_REPORTS)) {
            sections.add(new LearntScreen(desk, rooms));
            sections.add(new WorklistScreen(desk, rooms));
        }
        if (rooms.session().may(Operation.LOAD_SPREADSHEETS)) {
            sections.add(new SpreadsheetsScreen(desk, rooms));
        }
        if (rooms.session().may(Operation.VIEW_PATIENTS)) {
            sections.add(new ContentScreen(desk, rooms));
            sections.add(new LostSettingsScreen(desk, rooms));
            sections.add(new ProtocolsScreen(desk, rooms));
        }
        if (rooms.session().may(Operation.CHANGE_SETTINGS)) sections.add(new UnitsScreen(desk, rooms));
        if (rooms.session().may(Operation.APPROVE_CONTENT)) sections.add(new PapersScreen(desk, rooms));
        sections.add(new ClinicScreen(desk, rooms));
        if (rooms.session().may(Operation.CHANGE_SETTINGS)) {
            sections.add(new DatabaseScreen(desk, rooms, signOut));
        }
        sections.add(new PasswordScreen(desk, rooms));
        return sections;
    }

    private List<PatientSection> sections() {
        return List.of(
                new PatientSection("overview", "overview.title", id -> new OverviewScreen(desk, rooms, id)),
                new PatientSection("trend", "trend.title", id -> new TrendScreen(desk, rooms, id)),
                new PatientSection("results", "results.title", id -> new ResultsScreen(desk, rooms, id)),
                new PatientSection("medication", "medication.title", id -> new MedicationScreen(desk, rooms, id)),
                new PatientSection("timeline", "timeline.title", id -> new TimelineScreen(desk, rooms, id)),
                new PatientSection("followup", "visit.title", id -> new FollowUpScreen(desk, rooms, id)),
                new PatientSection("documents", "documents.title", id -> new DocumentsScreen(desk, rooms, id)),
                new PatientSection("alerts", "alert.title", id -> new AlertsScreen(desk, rooms, id)),
                new PatientSection("onepage", "onepage.title", id -> new OnePageScreen(desk, rooms, id)),
                new PatientSection("handouts", "handout.title", id -> new HandoutScreen(desk, rooms, id)));
    }

    /** The sections of a patient's page by name, in the order of their tabs. */
    List<String> sectionNames() {
        return Stream.concat(sections().stream().map(PatientSection::name), Stream.of("record"))
                .toList();
    }

    private OpenPatient open(long patientId) {
        var page = new PatientPage(desk, rooms, patientId, sections());
        return new OpenPatient(patientId, page.title(), page, page::open);
    }

    private List<Hit> search(String typed) {
        PatientIndex index = rooms.directory().index();
        Optional<PatientToken> code = PatientToken.parse(typed);
        if (code.isPresent()) return scanned(code.get());
        return index.search(typed).stream()
                .limit(HITS)
                .map(patient -> hit(patient, index.match(patient, typed)))
                .toList();
    }

    /** Whose code on paper it is. */
    private List<Hit> scanned(PatientToken code) {
        return List.of(rooms.patients()
                .find(rooms.tokens().find(code))
                .map(patient -> hit(patient, Optional.empty()))
                .orElseThrow(() -> new ProblemException(Problem.CODE_UNKNOWN)));
    }

    /** Says beside the name what was found where it was not the name, such as a contact. */
    private Hit hit(Patient patient, Optional<SearchMatch> match) {
        String detail = PatientText.detail(desk.words(), patient);
        return new Hit(
                patient.id(),
                desk.privacy().name(patient),
                match.map(found -> PatientText.match(desk.words(), found) + "   " + detail)
                        .orElse(detail));
    }
}
