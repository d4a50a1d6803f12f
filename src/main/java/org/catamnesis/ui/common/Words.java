package org.catamnesis.ui.common;

import java.util.Arrays;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.util.Subscription;
import org.catamnesis.language.Language;
import org.catamnesis.language.Messages;
import org.catamnesis.language.ProblemException;

/** The words on the screen in the language that is spoken now; what is bound here changes while it is shown. */
public final class Words {
    private final ReadOnlyObjectWrapper<Messages> messages = new ReadOnlyObjectWrapper<>();

    private final Words outer;
    private final Privacy privacy;
    private final Subscription following;

    public Words(Language first) {
        outer = null;
        privacy = new Privacy(this);
        following = Subscription.EMPTY;
        speak(first);
    }

    /** Speaks as the other does, until {@link #leave}; so that those who listen here can be let go of together. */
    Words(Words outer) {
        this.outer = outer;
        privacy = outer.privacy;
        following = outer.messages.subscribe(messages::set);
    }

    void leave() {
        following.unsubscribe();
    }

    public void speak(Language language) {
        if (outer != null) {
            outer.speak(language);
            return;
        }
        if (messages.get() == null || language() != language) {
            messages.set(new Messages(language));
        }
    }

    public Language language() {
        return messages.get().language();
    }

    /** Whether this window hides who patients are. */
    public Privacy privacy() {
        return privacy;
    }

    /** Has everything that shows words say them once more. */
    void again() {
        messages.set(new Messages(language()));
    }

    /** Changes with the language; lists refresh their cells on it. */
    public ReadOnlyObjectProperty<Messages> messages() {
        return messages.getReadOnlyProperty();
    }

    /** The text as it is now; for cells and pictures that are drawn anew after a change of language. */
    public String now(String key, Object... arguments) {
        return messages.get().text(key, values(arguments));
    }

    /** The text, live; arguments that are observable are live too. */
    public StringBinding text(String key, Object... arguments) {
        Observable[] sources = Stream.concat(
                        Stream.of(messages), Arrays.stream(arguments).filter(Observable.class::isInstance))
                .toArray(Observable[]::new);
        return Bindings.createStringBinding(() -> now(key, arguments), sources);
    }

    /** A problem in words, live. */
    public StringBinding text(ProblemException problem) {
        return Bindings.createStringBinding(() -> messages.get().problem(problem), messages);
    }

    public void label(Labeled control, String key, Object... arguments) {
        control.textProperty().bind(text(key, arguments));
    }

    /** Shows the text of a key that changes; takes no room while it is null. */
    public void hint(Labeled control, ObservableValue<String> key) {
        control.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> key.getValue() == null ? "" : now(key.getValue()), key, messages));
        takeRoomOnlyWithText(control);
    }

    /** Shows a problem in words beside what caused it; takes no room while there is none. */
    public void problem(Labeled control, ObservableValue<ProblemException> problem) {
        control.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> problem.getValue() == null ? "" : messages.get().problem(problem.getValue()),
                        problem,
                        messages));
        takeRoomOnlyWithText(control);
    }

    public void prompt(TextInputControl control, String key) {
        control.promptTextProperty().bind(text(key));
        control.accessibleTextProperty().bind(text(key));
    }

    /**
     * Names a control without words, such as an icon button: for the screen reader, and on hover with its key.
     *
     * @param keys what to press, such as {@code Ctrl+K}; empty when there is none
     */
    public void name(Node control, String key, String keys) {
        var name = text(key);
        control.accessibleTextProperty().bind(name);
        var tip = new Tooltip();
        tip.textProperty().bind(keys.isEmpty() ? name : Bindings.concat(name, "  ", keys));
        Tooltip.install(control, tip);
    }

    private static void takeRoomOnlyWithText(Labeled control) {
        control.visibleProperty().bind(control.textProperty().isNotEmpty());
        control.managedProperty().bind(control.visibleProperty());
    }

    private static Object[] values(Object... arguments) {
        return Arrays.stream(arguments)
                .map(argument -> argument instanceof ObservableValue<?> live ? live.getValue() : argument)
                .toArray();
    }
}
