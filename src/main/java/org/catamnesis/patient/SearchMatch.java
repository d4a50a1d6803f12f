package org.catamnesis.patient;

/** What of a patient answered to a search, where it was neither name nor pinyin. */
public sealed interface SearchMatch {
    record Identifier(PatientIdentifier identifier) implements SearchMatch {}

    record OwnPhone(String phone) implements SearchMatch {}

    record Contact(PatientContact contact) implements SearchMatch {}
}
