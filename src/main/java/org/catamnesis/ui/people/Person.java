package org.catamnesis.ui.people;

import java.time.LocalDateTime;
import org.catamnesis.access.Account;

/** A line of the list; {@code lastSignIn} is null for one who never came in. */
record Person(Account account, LocalDateTime lastSignIn) {}
