package org.catamnesis.followup.protocol;

import java.time.LocalDateTime;
import java.util.Optional;

/**
 * A version of a protocol as this site has written it.
 *
 * @param protocol empty where a newer workstation has written what cannot be read here
 */
public record SiteProtocol(
        long id, String code, String version, Optional<Protocol> protocol, LocalDateTime at, String by) {}
