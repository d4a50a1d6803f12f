package org.catamnesis.ui.common;

import java.security.SecureRandom;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.catamnesis.language.Messages;
import org.catamnesis.patient.Patient;

/**
 * Whether this window hides who patients are, as for teaching. A patient is then called by a number, drawn by lot when
 * first needed and kept while the window lives, from which nothing can be told. Every place that shows identity asks here;
 * it is asked again whenever the words of the screen change, which switching does too.
 */
public final class Privacy {
    private static final String HIDDEN = "•••";
    private static final int FIRST = 100;
    private final ReadOnlyBooleanWrapper masked = new ReadOnlyBooleanWrapper();
    private final Words words;
    private final Map<Long, Integer> numbers = new HashMap<>();
    private final Set<Integer> drawn = new HashSet<>();
    private final SecureRandom lot = new SecureRandom();

    Privacy(Words words) {
        this.words = words;
    }

    /** Whether identity is hidden; off at first. */
    public ReadOnlyBooleanProperty masked() {
        return masked.getReadOnlyProperty();
    }

    public void toggle() {
        masked.set(!masked.get());
        words.again();
    }

    /** What a patient is called on this screen. */
    public String name(Patient patient) {
        return name(patient.id(), patient.name());
    }

    /** The same for one of whom only id and name are at hand. */
    public String name(long patientId, String name) {
        return alias(patientId, words.messages().get()).orElse(name);
    }

    /** What a patient is called in these words where identity is hidden; empty where it is shown. */
    public Optional<String> alias(long patientId, Messages messages) {
        return masked.get()
                ? Optional.of(messages.text("privacy.patient", String.valueOf(number(patientId))))
                : Optional.empty();
    }

    /** A text that tells who somebody is, such as a phone or the name of a file; null and empty stay. */
    public String text(String identity) {
        return masked.get() && identity != null && !identity.isEmpty() ? HIDDEN : identity;
    }

    private synchronized int number(long patientId) {
        return numbers.computeIfAbsent(patientId, _ -> draw());
    }

    private int draw() {
        int wide = FIRST * 9;
        while (drawn.size() * 2 >= wide) wide *= 10;
        int number;
        do number = FIRST + lot.nextInt(wide);
        while (!drawn.add(number));
        return number;
    }
}
