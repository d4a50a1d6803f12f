package org.catamnesis.ui.lock;

import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Parent;
import org.catamnesis.access.Session;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.FxmlView;

/** All that a locked window shows: who is signed in and a field for their password. */
public final class LockPage {
    private LockPage() {}

    /**
     * @param signIn opens the keys again; called away from the screen
     * @param somebodyElse leads to the sign-in page
     */
    public static Parent of(
            Desk desk,
            String clinicName,
            String userName,
            Function<char[], Session> signIn,
            Consumer<Session> unlocked,
            Runnable somebodyElse) {
        var model = new LockModel(desk.tasks(), signIn, unlocked);
        return desk.views()
                .load(FxmlView.LOCK, new LockController(desk.words(), model, clinicName, userName, somebodyElse));
    }
}
