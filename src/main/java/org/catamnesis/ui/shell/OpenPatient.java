package org.catamnesis.ui.shell;

import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import org.catamnesis.ui.common.Screen;

/**
 * A patient's page that is open as a tab.
 *
 * @param title the patient's name, as the tab shows it
 * @param section opens the section of that name
 */
public record OpenPatient(long patientId, ObservableValue<String> title, Screen page, Consumer<String> section) {}
