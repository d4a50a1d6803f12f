package org.catamnesis.exchange;

/** How a good row stands to what the clinic has. */
enum Standing {
    NEW,
    /** It is on file already, or stands above in the same file. */
    ON_FILE
}
