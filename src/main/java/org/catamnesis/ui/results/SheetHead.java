package org.catamnesis.ui.results;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.catamnesis.followup.PatientChart;

/**
 * What stands above a column: the day, and below it how long after the transplant, or what is odd about the time. Where
 * several moments share a day, the time of day tells them apart.
 */
record SheetHead(String day, String below, boolean warns) {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    static SheetHead of(ResultsModel model, int moment) {
        List<LocalDateTime> moments = model.sheet().moments();
        LocalDateTime at = moments.get(moment);
        LocalDate day = at.toLocalDate();
        String odd = odd(model, at);
        if (!odd.isEmpty()) return new SheetHead(day.toString(), odd, true);
        String since = model.words().sinceTransplant(day);
        if (since.isEmpty() && !model.grades().chart().transplants().isEmpty()) since = model.beforeTransplant();
        boolean shared = isOn(moments, moment - 1, day) || isOn(moments, moment + 1, day);
        return new SheetHead(day.toString(), shared ? (since + " " + MINUTE.format(at)).strip() : since, false);
    }

    private static String odd(ResultsModel model, LocalDateTime at) {
        PatientChart chart = model.grades().chart();
        LocalDate birth = chart.patient().demographics().birthDate();
        if (birth != null && at.toLocalDate().isBefore(birth)) return model.beforeBirth();
        return at.isAfter(model.now()) ? model.inFuture() : "";
    }

    private static boolean isOn(List<LocalDateTime> moments, int place, LocalDate day) {
        return place >= 0
                && place < moments.size()
                && moments.get(place).toLocalDate().equals(day);
    }
}
