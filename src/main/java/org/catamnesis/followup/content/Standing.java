package org.catamnesis.followup.content;

/** How a pack of content stands with the site. */
public enum Standing {
    /** Nobody approved it: it is an example. */
    EXAMPLE,
    APPROVED,
    /** Approved once and taken back. */
    WITHDRAWN,
    /** Another content was approved than the one that ships now. */
    CHANGED
}
