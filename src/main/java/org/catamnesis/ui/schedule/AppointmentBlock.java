package org.catamnesis.ui.schedule;

import java.util.Set;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import org.catamnesis.followup.calendar.Appointment;
import org.catamnesis.followup.calendar.AppointmentState;
import org.catamnesis.followup.calendar.Clash;

/** One appointment in the calendar: a mark for how it stands, and the name. */
final class AppointmentBlock extends Label {
    static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private final Appointment appointment;

    AppointmentBlock(Appointment appointment, BlockText text, Set<Clash> clashes, boolean ended, boolean wide) {
        this.appointment = appointment;
        getStyleClass().add("appointment-block");
        getStyleClass().add("state-" + appointment.state().code());
        boolean clashing = !clashes.isEmpty();
        if (clashing) getStyleClass().add("clashing");
        if (ended) getStyleClass().add("ended");
        String mark = clashing ? "▲ " : mark(appointment.state());
        setText(mark + (wide ? text.wide(appointment) : text.name(appointment)));
        setAccessibleRole(AccessibleRole.BUTTON);
        String said = text.said(appointment, clashes);
        setAccessibleText(said);
        Tooltip.install(this, new Tooltip(said));
        setMinSize(0, 0);
        setTextOverrun(OverrunStyle.CLIP);
    }

    Appointment appointment() {
        return appointment;
    }

    private static String mark(AppointmentState state) {
        return switch (state) {
            case ARRIVED -> "● ";
            case SEEN -> "✓ ";
            case MISSED -> "× ";
            case BOOKED, CANCELLED -> "";
        };
    }
}
