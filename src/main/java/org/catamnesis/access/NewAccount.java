package org.catamnesis.access;

import java.util.Set;

/** An account to be made. */
public record NewAccount(String userName, String displayName, Set<Role> roles) {}
