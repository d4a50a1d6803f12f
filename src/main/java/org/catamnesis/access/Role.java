package org.catamnesis.access;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What somebody is in the clinic; a small clinic's first user is several of them. */
public enum Role {
    DOCTOR,
    NURSE,
    RESEARCHER,
    ADMINISTRATOR;

    /** Whether somebody with these roles may learn who a patient is; only a researcher may not. */
    public static boolean openNames(Set<Role> roles) {
        return roles.stream().anyMatch(role -> role != RESEARCHER);
    }

    static String codes(Set<Role> roles) {
        return roles.stream()
                .sorted()
                .map(role -> role.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
    }

    static Set<Role> ofCodes(String codes) {
        return Arrays.stream(codes.split(" "))
                .map(code -> Role.valueOf(code.toUpperCase(Locale.ROOT)))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }
}
