package org.catamnesis.access;

import java.util.Set;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;

/** An account to be made. */
public record NewAccount(String userName, String displayName, Set<Role> roles) {
    /** What a user name consists of: letters of any script, digits, dots, dashes; 2 to 40 of them. */
    public static final String USER_NAME = "[\\p{L}\\p{N}._-]{2,40}";

    void requireFit() {
        if (!userName.matches(USER_NAME)) throw new ProblemException(Problem.USER_NAME_UNFIT);
        requireRoles(roles);
    }

    static void requireRoles(Set<Role> roles) {
        if (roles.isEmpty()) throw new ProblemException(Problem.ROLES_MISSING);
    }
}
