package org.catamnesis.access;

import java.util.Set;

/**
 * Somebody who works here. The display name stands in the status bar and beside what they did.
 *
 * @param resetRequired whether the password was given by an administrator, so that nothing is allowed but to choose one
 * @param version the change that this state came with; another one in the clinic means that somebody changed it since
 */
public record Account(
        long id,
        String userName,
        String displayName,
        Set<Role> roles,
        boolean active,
        boolean resetRequired,
        Long version) {}
