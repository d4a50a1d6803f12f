package org.catamnesis.print.handout;

import org.catamnesis.language.Messages;

/** How to reach the clinic; what it has not said stands there as a line to be filled in by hand. */
record ContactLines(ClinicCard clinic, Messages messages) {
    private static final String BLANK = "____________________";

    void write(PaperFlow flow) {
        flow.heading(messages.text("handout.contacts"));
        flow.pair(messages.text("handout.phone"), clinic.phone() == null ? BLANK : clinic.phone());
        if (clinic.emergency() != null) flow.pair(messages.text("handout.emergency"), clinic.emergency());
        if (clinic.hours() != null) flow.pair(messages.text("handout.open-hours"), clinic.hours());
        if (clinic.address() != null) flow.pair(messages.text("handout.address"), clinic.address());
    }
}
