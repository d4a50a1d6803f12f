package org.catamnesis.ui.cohorts;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import org.catamnesis.cohort.export.ExportFormat;
import org.catamnesis.cohort.export.Grounds;
import org.catamnesis.cohort.privacy.Policy;
import org.catamnesis.ui.common.Draft;
import org.catamnesis.ui.common.TypedDate;

/** In which formats an export is told, what it is for and who gets it, as somebody types it. */
final class AskForm {
    private final ObservableSet<ExportFormat> formats = FXCollections.observableSet(EnumSet.copyOf(ExportFormat.USUAL));
    private final BooleanProperty forSpreadsheets = new SimpleBooleanProperty();
    private final BooleanProperty sign = new SimpleBooleanProperty();
    private final StringProperty purpose = new SimpleStringProperty("");
    private final StringProperty ethics = new SimpleStringProperty("");
    private final StringProperty recipient = new SimpleStringProperty("");
    private final StringProperty expires = new SimpleStringProperty("");

    ObservableSet<ExportFormat> formats() {
        return formats;
    }

    /** Whether codes are given concepts. */
    boolean tellsConcepts() {
        return formats.contains(ExportFormat.OMOP);
    }

    BooleanProperty forSpreadsheets() {
        return forSpreadsheets;
    }

    /** Whether the clinic's key signs what is written here. */
    BooleanProperty sign() {
        return sign;
    }

    StringProperty purpose() {
        return purpose;
    }

    StringProperty ethics() {
        return ethics;
    }

    StringProperty recipient() {
        return recipient;
    }

    StringProperty expires() {
        return expires;
    }

    /** What is typed; empty when nothing is. */
    Draft unsaved() {
        String chosen = formats.stream().sorted().map(ExportFormat::name).collect(Collectors.joining(","));
        var usual = ExportFormat.USUAL.stream().sorted().map(ExportFormat::name).collect(Collectors.joining(","));
        return new Draft()
                .put("formats", chosen.equals(usual) ? null : chosen + ",")
                .put("spreadsheets", forSpreadsheets.get() ? "yes" : null)
                .put("purpose", purpose.get())
                .put("ethics", ethics.get())
                .put("recipient", recipient.get())
                .put("expires", expires.get());
    }

    void resume(Draft draft) {
        draft.get("formats").ifPresent(names -> {
            formats.clear();
            for (ExportFormat each : ExportFormat.values()) if (names.contains(each.name() + ",")) formats.add(each);
        });
        forSpreadsheets.set(draft.get("spreadsheets").isPresent());
        purpose.set(draft.get("purpose").orElse(""));
        ethics.set(draft.get("ethics").orElse(""));
        recipient.set(draft.get("recipient").orElse(""));
        expires.set(draft.get("expires").orElse(""));
    }

    /** None of them where no rows leave. */
    Set<ExportFormat> formatsUnder(Policy policy) {
        return policy.tellsRows() && !formats.isEmpty() ? EnumSet.copyOf(formats) : EnumSet.noneOf(ExportFormat.class);
    }

    /** Empty while the last day is no day. */
    Optional<Grounds> grounds() {
        String day = expires.get().strip();
        var until = TypedDate.parse(day);
        if (!day.isEmpty() && until.isEmpty()) return Optional.empty();
        return Optional.of(new Grounds(purpose.get(), ethics.get(), recipient.get(), until.orElse(null)));
    }
}
