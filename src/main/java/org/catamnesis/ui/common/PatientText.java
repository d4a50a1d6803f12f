package org.catamnesis.ui.common;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.catamnesis.patient.Patient;
import org.catamnesis.patient.PatientContact;
import org.catamnesis.patient.SearchMatch;

/** What stands beside a patient's name in a list: what tells namesakes apart, and what a search found. */
public final class PatientText {
    private PatientText() {}

    /** Number, sex and year of birth. */
    public static String detail(Words words, Patient patient) {
        var who = patient.demographics();
        return Stream.of(
                        words.privacy().text(patient.mrn()),
                        words.now("sex." + who.sex().code()),
                        who.birthDate() == null
                                ? ""
                                : String.valueOf(who.birthDate().getYear()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("   "));
    }

    /** Such as {@code spouse: Li Na 139…} or {@code inpatient number Z7701}. */
    public static String match(Words words, SearchMatch match) {
        return switch (match) {
            case SearchMatch.Identifier(var number) ->
                words.now(
                        "search.number",
                        words.now("identifier." + number.kind()),
                        words.privacy().text(number.value()));
            case SearchMatch.OwnPhone(var phone) ->
                words.now("search.phone", words.privacy().text(phone));
            case SearchMatch.Contact(var contact) ->
                words.now(
                        "search.contact",
                        words.now("relation." + contact.relation().code()),
                        words.privacy().text(named(contact)));
        };
    }

    private static String named(PatientContact contact) {
        return Stream.of(contact.name(), contact.phone())
                .filter(part -> part != null && !part.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
