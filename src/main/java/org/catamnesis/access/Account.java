package org.catamnesis.access;

import java.util.Set;

/** Somebody who works here. The display name stands in the status bar and beside what they did. */
public record Account(long id, String userName, String displayName, Set<Role> roles, boolean active) {}
