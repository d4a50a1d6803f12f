package org.catamnesis.followup.protocol;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.catamnesis.medication.ContentPack;
import org.catamnesis.patient.Organ;

/**
 * The protocols that ship with the workstation, from {@code content/protocols.json}; all are examples until a doctor of
 * the site approves them.
 *
 * @param usual codes of those that count where the site has chosen none, one for each organ
 * @param milestones code of the one that is kept beside every organ's
 */
public record ProtocolPack(
        String version,
        String source,
        LocalDate reviewBy,
        List<String> usual,
        String milestones,
        LineConditions conditions,
        List<Protocol> protocols) {
    /** Name of the file without its ending. */
    public static final String NAME = "protocols";

    private static final ProtocolPack SHIPPED = ProtocolJson.pack(ContentPack.text(NAME));

    public ProtocolPack {
        usual = List.copyOf(usual);
        protocols = List.copyOf(protocols);
    }

    public static ProtocolPack shipped() {
        return SHIPPED;
    }

    public Optional<Protocol> of(String code) {
        return protocols.stream().filter(one -> one.code().equals(code)).findFirst();
    }

    /** What counts where the site has chosen none; empty for an organ that no protocol is known for. */
    public Optional<Protocol> usual(Organ organ) {
        return usual.stream()
                .flatMap(code -> of(code).stream())
                .filter(one -> one.organ() == organ)
                .findFirst();
    }
}
