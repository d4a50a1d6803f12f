package org.catamnesis.ui.patients;

import java.time.LocalDate;
import java.util.Optional;
import org.catamnesis.patient.Organ;
import org.catamnesis.patient.Transplant;
import org.catamnesis.patient.TransplantDetails;
import org.catamnesis.ui.common.TypedDate;

/**
 * A graft as it was typed and chosen, each field as it stands in the form. Serostatus and blood group are chosen for donor
 * and recipient apart and kept when both are known.
 */
record GraftFields(
        Organ organ,
        String number,
        String day,
        String donorType,
        String donorAge,
        Pair abo,
        Pair cmv,
        Pair ebv,
        Boolean antiHbc,
        String coldIschaemia,
        String discharged) {

    /** One for the donor and one for the recipient; null where nothing was chosen. */
    record Pair(String donor, String recipient) {
        static final Pair NONE = new Pair(null, null);

        boolean half() {
            return (donor == null) != (recipient == null);
        }

        String joined(String before, String between) {
            return donor == null || recipient == null ? null : before + donor + between + recipient;
        }
    }

    private static final int MOST_MINUTES = 2880;
    private static final int MOST_YEARS = 100;
    private static final int MOST_GRAFTS = 9;

    /** The message key of what is missing or cannot be; null when it can be saved. */
    String missing() {
        if (organ == null) {
            return "graft-form.organ-missing";
        }
        if (whole(number, 1, MOST_GRAFTS).isEmpty()) {
            return "graft-form.number-range";
        }
        if (TypedDate.parse(day).isEmpty()) {
            return "graft-form.day-missing";
        }
        if (!donorAge.isBlank() && whole(donorAge, 0, MOST_YEARS).isEmpty()) {
            return "graft-form.age-range";
        }
        if (abo.half() || cmv.half() || ebv.half()) {
            return "graft-form.both-needed";
        }
        if (!coldIschaemia.isBlank() && minutes(coldIschaemia).isEmpty()) {
            return "graft-form.cold-range";
        }
        if (!discharged.isBlank()) {
            Optional<LocalDate> out = TypedDate.parse(discharged);
            if (out.isEmpty() || out.get().isBefore(TypedDate.parse(day).orElseThrow())) {
                return "graft-form.discharge-wrong";
            }
        }
        return null;
    }

    /**
     * The graft of these fields; only when nothing is missing.
     *
     * @param keptAbo what was known of the blood groups and is no pair, which stays unless a pair was chosen
     */
    Transplant graft(long id, long patientId, String keptAbo) {
        return new Transplant(
                id,
                patientId,
                organ,
                whole(number, 1, MOST_GRAFTS).orElseThrow(),
                TypedDate.parse(day).orElseThrow(),
                donorType,
                new TransplantDetails(
                        whole(donorAge, 0, MOST_YEARS).orElse(null),
                        cmv.joined("D", "/R"),
                        ebv.joined("D", "/R"),
                        antiHbc,
                        abo.equals(Pair.NONE) ? keptAbo : abo.joined("", "/"),
                        minutes(coldIschaemia).orElse(null),
                        TypedDate.parse(discharged).orElse(null)));
    }

    /** Minutes, or hours and minutes as {@code 6:20}; up to two days, which is the longest that a kidney is kept on ice. */
    private static Optional<Integer> minutes(String typed) {
        String[] parts = typed.strip().split("[:：]", -1);
        Optional<Integer> minutes = parts.length == 2
                ? whole(parts[0], 0, MOST_MINUTES / 60)
                        .flatMap(hours -> whole(parts[1], 0, 59).map(rest -> hours * 60 + rest))
                : whole(typed, 1, MOST_MINUTES);
        return minutes.filter(known -> known >= 1 && known <= MOST_MINUTES);
    }

    private static Optional<Integer> whole(String typed, int least, int most) {
        if (!typed.strip().matches("\\d{1,4}")) {
            return Optional.empty();
        }
        int number = Integer.parseInt(typed.strip());
        return number >= least && number <= most ? Optional.of(number) : Optional.empty();
    }

    /** The two sides of what is kept, such as {@code D+/R-} or {@code O/A}. */
    static Pair pair(String kept) {
        if (kept == null || !kept.contains("/")) {
            return Pair.NONE;
        }
        String[] sides = kept.split("/", 2);
        return new Pair(sides[0].replaceFirst("^D(?=[+-])", ""), sides[1].replaceFirst("^R(?=[+-])", ""));
    }
}
