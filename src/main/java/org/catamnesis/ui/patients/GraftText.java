package org.catamnesis.ui.patients;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.catamnesis.patient.Transplant;
import org.catamnesis.patient.TransplantDetails;
import org.catamnesis.ui.common.Words;

/** What else is known of a graft, in words. */
final class GraftText {
    private static final int HOUR = 60;

    private GraftText() {}

    /** The donor, and donor against recipient; empty when nothing is known. */
    static String donor(Words words, Transplant graft) {
        TransplantDetails known = graft.details();
        return join(
                graft.donorType() == null ? "" : words.now(Labels.donorKey(graft.donorType())),
                known.donorAge() == null ? "" : words.now("record.donor-age", known.donorAge()),
                known.abo() == null ? "" : words.now("record.abo", abo(words, known.abo())),
                known.cmv() == null ? "" : "CMV " + known.cmv(),
                known.ebv() == null ? "" : "EBV " + known.ebv(),
                known.donorAntiHbc() == null
                        ? ""
                        : words.now(known.donorAntiHbc() ? "record.anti-hbc-positive" : "record.anti-hbc-negative"));
    }

    private static String abo(Words words, String known) {
        return Character.isLowerCase(known.charAt(0)) ? words.now("abo." + known) : known.replace("/", " → ");
    }

    /** Time on ice and the day of discharge; empty when neither is known. */
    static String operation(Words words, Transplant graft) {
        TransplantDetails known = graft.details();
        return join(
                known.coldIschaemiaMinutes() == null
                        ? ""
                        : words.now(
                                "record.cold-ischaemia",
                                known.coldIschaemiaMinutes() / HOUR,
                                known.coldIschaemiaMinutes() % HOUR),
                known.discharged() == null
                        ? ""
                        : words.now("record.discharged-on", known.discharged().toString()));
    }

    private static String join(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining("   "));
    }
}
