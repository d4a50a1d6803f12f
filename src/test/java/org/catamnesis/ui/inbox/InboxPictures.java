package org.catamnesis.ui.inbox;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.scene.Scene;
import org.catamnesis.language.Language;
import org.catamnesis.report.ReportDocument;
import org.catamnesis.report.ReportHeader;
import org.catamnesis.ui.common.Appearance;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.OnFxThread;
import org.catamnesis.ui.common.Place;
import org.catamnesis.ui.shell.FloorPlan;
import org.catamnesis.ui.shell.Screenshots;
import org.catamnesis.ui.shell.Shell;

/** Takes pictures of the inbox, of reviews and of a source, in both languages and appearances, to be looked at. */
final class InboxPictures {
    private InboxPictures() {}

    static void main(String[] args) throws Exception {
        Path folder = Files.createDirectories(Path.of(args.length > 0 ? args[0] : "target/inbox"));
        OnFxThread.start();
        try (var clinic = new ReviewClinic(Files.createTempDirectory("inbox"))) {
            var done = new CompletableFuture<Void>();
            Platform.runLater(() -> {
                try {
                    take(clinic, folder);
                    done.complete(null);
                } catch (Throwable e) {
                    done.completeExceptionally(e);
                }
            });
            done.get();
        }
        Platform.exit();
        System.exit(0);
    }

    private static void take(ReviewClinic clinic, Path folder) throws Exception {
        ReportDocument first = clinic.received(clinic.header(clinic.zhang), false);
        var start = ReviewStart.of(first.id(), clinic.rooms());
        clinic.rooms().acceptance().accept(first, clinic.zhang.id(), "另一检验所", start.rows());
        ReportDocument doubts = clinic.received(clinic.header(clinic.zhang), true);
        ReportDocument unknown = clinic.received(new ReportHeader("测试王强", "男", "52岁", null, "S999999"), true);
        ReportDocument other =
                clinic.rooms().documents().assign(clinic.received(clinic.header(clinic.li), false), clinic.zhang.id());
        ReportDocument refused = clinic.refused();
        ReportDocument photo = clinic.photo(clinic.header(clinic.li), 11);
        clinic.photo(new ReportHeader("测试王强", "男", "52岁", null, "S999999"));
        ReportDocument doubled = clinic.received(new ReportHeader("测试王强", "男", "52岁", null, "S999999"), false);
        clinic.critical(clinic.header(clinic.li));
        clinic.rooms().learntNames().learn(ReviewClinic.LABORATORY, "谷丙转氨酶(ALT)", "ALT");
        clinic.rooms().learntNames().learn("另一检验所", "Alanine aminotransferase, serum, very long printed name", "ALT");
        clinic.rooms().learntUnits().learn("另一检验所", "CREA", "umol/l", "μmol/L");
        for (Language language : Language.values()) {
            for (Appearance appearance : Appearance.values()) {
                Desk desk = Desk.sameThread(language, appearance);
                Shell shell = new FloorPlan(desk, clinic.rooms()).shell(() -> {});
                var pictures = new Screenshots(desk, folder, 1);
                Scene scene = pictures.scene(shell.root());
                desk.navigator().go(new Place.Room("inbox"));
                pictures.take(scene, "inbox");
                desk.navigator().document(doubts.id());
                settle(scene);
                pictures.take(scene, "review");
                desk.navigator().document(other.id());
                settle(scene);
                pictures.take(scene, "review-other-patient");
                desk.navigator().document(unknown.id());
                settle(scene);
                pictures.take(scene, "review-unknown");
                desk.navigator().document(photo.id());
                settle(scene);
                pictures.take(scene, "review-photo");
                desk.navigator().document(doubled.id());
                settle(scene);
                pictures.take(scene, "review-doubled");
                desk.navigator().document(refused.id());
                settle(scene);
                pictures.take(scene, "review-refused");
                for (String section : new String[] {"reports", "learnt", "worklist"}) {
                    desk.navigator().go(new Place.Settings(section));
                    settle(scene);
                    pictures.take(scene, "settings-" + section);
                }
                desk.navigator().patient(clinic.zhang.id());
                desk.navigator().go(new Place.Source(first.id(), 1, 48, 308, 440, 14));
                settle(scene);
                pictures.take(scene, "documents");
            }
        }
    }

    private static void settle(Scene scene) {
        for (int i = 0; i < 3; i++) {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        }
    }
}
