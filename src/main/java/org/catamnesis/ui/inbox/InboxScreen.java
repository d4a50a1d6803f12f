package org.catamnesis.ui.inbox;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.catamnesis.report.Acceptance;
import org.catamnesis.ui.common.Covered;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.FxmlView;
import org.catamnesis.ui.common.Place;
import org.catamnesis.ui.common.Rooms;
import org.catamnesis.ui.common.Screen;
import org.catamnesis.ui.common.Shortcut;
import org.catamnesis.ui.common.WatchedFolder;
import org.catamnesis.ui.common.page.PageModel;
import org.catamnesis.ui.common.page.PagePictures;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** Documents that wait for a person, and the review of one of them in their place. */
public final class InboxScreen implements Screen {
    private final Desk desk;
    private final InboxModel inbox;
    private final InboxController list;
    private final Node listRoot;
    private final ReviewModel review;
    private final ReviewController reviewed;
    private final Node reviewRoot;
    private final StackPane root = new StackPane();

    public InboxScreen(Desk desk, Rooms rooms) {
        this.desk = desk;
        inbox = new InboxModel(desk, rooms, this::arrived);
        list = new InboxController(desk, inbox, this::openLine);
        listRoot = desk.views().load(FxmlView.INBOX, list);
        var page = new PageModel(desk.tasks(), new PagePictures(rooms.documents(), rooms.reader()));
        review = new ReviewModel(desk, rooms, page, this::accepted);
        reviewed = new ReviewController(desk, rooms.catalogue(), review, page, this::showList, this::reject);
        reviewRoot = Covered.over(desk.words(), desk.views().load(FxmlView.REVIEW, reviewed));
        var setting = new WatchedFolder(rooms.session().database().folder());
        new FolderWatch(desk, setting, inbox.queue()::add).begin();
        root.getChildren().setAll(listRoot);
        root.addEventFilter(KeyEvent.KEY_RELEASED, _ -> reviewed.release());
    }

    @Override
    public String name() {
        return "inbox";
    }

    @Override
    public String titleKey() {
        return reviewing() ? "review.title" : "inbox.title";
    }

    @Override
    public Ikon icon() {
        return Material2OutlinedAL.INBOX;
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void onShow() {
        inbox.refresh();
        if (reviewing()) {
            reviewed.focus();
        } else {
            list.focus();
        }
    }

    @Override
    public void go(Place place) {
        switch (place) {
            case Place.Document(long id) -> open(id);
            case Place.Files(var files) -> {
                if (!reviewing()) {
                    showList();
                }
                inbox.take(files);
            }
            case Place.Room _, Place.Settings _, Place.Patient _, Place.Source _ -> showList();
        }
    }

    @Override
    public List<Shortcut> shortcuts() {
        return reviewing() ? reviewKeys() : listKeys();
    }

    private List<Shortcut> listKeys() {
        return List.of(
                Shortcut.of("Enter", "inbox.key-open", () -> list.openSelected(true)),
                Shortcut.of("J", "inbox.key-down", () -> list.move(1)),
                Shortcut.of("K", "inbox.key-up", () -> list.move(-1)),
                Shortcut.of("Delete", "inbox.key-reject", list::rejectSelected),
                Shortcut.of("Shortcut+R", "inbox.key-retry", list::retrySelected),
                Shortcut.of("Shortcut+O", "inbox.choose", list::choose),
                Shortcut.of("Shortcut+V", "inbox.key-paste", list::paste),
                Shortcut.of("Shortcut+F", "inbox.filter", list::focusFilter));
    }

    /** Nobody takes results into a record whose owner cannot be seen. */
    private List<Shortcut> reviewKeys() {
        if (desk.privacy().masked().get()) return List.of(Shortcut.of("Esc", "review.back", this::showList));
        var keys = new ArrayList<>(List.of(
                Shortcut.of("Enter", "review.key-enter", reviewed::enter),
                Shortcut.of("Shortcut+Enter", "review.key-accept", reviewed::accept),
                Shortcut.of("F2", "review.key-edit", reviewed::editFocused),
                Shortcut.of("M", "review.key-map", reviewed::map),
                Shortcut.of("Delete", "review.key-reject", review.sheet()::reject),
                Shortcut.of("N", "review.key-next", review.sheet()::moveToNextOpen),
                Shortcut.of("J", "inbox.key-down", () -> reviewed.move(1)),
                Shortcut.of("K", "inbox.key-up", () -> reviewed.move(-1)),
                Shortcut.of("P", "review.choose-patient", reviewed::focusPatient),
                Shortcut.of("Insert", "review.add-row", reviewed::addRow),
                Shortcut.of("Shortcut+Z", "review.key-undo", review.sheet()::undo)));
        keys.addAll(reviewed.view().shortcuts());
        keys.add(Shortcut.of("Esc", "review.back", this::showList));
        return keys;
    }

    private boolean reviewing() {
        return root.getChildren().contains(reviewRoot);
    }

    private void openLine(InboxLine line, boolean byKey) {
        open(line.document().id());
        if (byKey) {
            reviewed.hold();
        }
    }

    private void open(long documentId) {
        root.getChildren().setAll(reviewRoot);
        // The parts of the page come into the window with their skins; what is not there yet takes no focus.
        root.applyCss();
        review.open(documentId, this::showList);
        // An Enter that a dialog of the system took was let go there, unseen.
        reviewed.release();
        reviewed.focus();
    }

    /** A single file opens when it has been read, unless another one is being reviewed. */
    private void arrived(long documentId) {
        if (reviewing()) {
            desk.notifications().good("inbox.open", () -> open(documentId), "inbox.arrived");
        } else {
            open(documentId);
        }
    }

    private void showList() {
        if (reviewing()) {
            review.close();
            root.getChildren().setAll(listRoot);
        }
        inbox.refresh();
        list.focus();
    }

    private void reject(ReviewStart rejected) {
        showList();
        inbox.reject(rejected.document());
    }

    private void accepted(Acceptance.Accepted accepted) {
        long id = accepted.document().id();
        desk.notifications()
                .good(
                        "inbox.undo",
                        () -> review.undo(accepted, () -> desk.navigator().document(id)),
                        "review.accepted",
                        accepted.results().size());
        OptionalLong next = inbox.next(other -> other != id);
        if (next.isPresent()) {
            open(next.getAsLong());
            inbox.refresh();
        } else {
            showList();
            desk.navigator().go(new Place.Patient(accepted.document().patientId(), "trend"));
        }
    }
}
