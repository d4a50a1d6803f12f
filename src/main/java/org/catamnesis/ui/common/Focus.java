package org.catamnesis.ui.common;

import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;

/** Where the keyboard goes. */
public final class Focus {
    private Focus() {}

    /** Gives a control the keyboard now, or as soon as it comes into a window. */
    public static void give(Node control) {
        if (control.getScene() != null) {
            control.requestFocus();
            return;
        }
        control.sceneProperty().addListener(new ChangeListener<Scene>() {
            @Override
            public void changed(ObservableValue<? extends Scene> scene, Scene before, Scene now) {
                if (now != null) {
                    scene.removeListener(this);
                    control.requestFocus();
                }
            }
        });
    }
}
