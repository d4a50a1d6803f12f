package org.catamnesis.patient;

import java.time.LocalDate;

/**
 * What else is known of a graft; each may be null. {@code cmv} and {@code ebv} are the donor's and the recipient's
 * serostatus as {@code D+/R-}; {@code abo} is the donor's and the recipient's blood group, such as {@code O/A}, one of
 * them, or {@code identical}, {@code compatible} or {@code incompatible}; {@code coldIschaemiaMinutes} is the time on ice; {@code discharged} is the day of the first discharge after it.
 */
public record TransplantDetails(
        Integer donorAge,
        String cmv,
        String ebv,
        Boolean donorAntiHbc,
        String abo,
        Integer coldIschaemiaMinutes,
        LocalDate discharged) {
    public static final TransplantDetails NONE = new TransplantDetails(null, null, null, null, null, null, null);

    TransplantDetails undischarged() {
        return new TransplantDetails(donorAge, cmv, ebv, donorAntiHbc, abo, coldIschaemiaMinutes, null);
    }
}
