package org.catamnesis.followup.protocol;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.catamnesis.access.ProtocolChoice;
import org.catamnesis.access.Session;
import org.catamnesis.followup.content.ContentApproval;
import org.catamnesis.followup.content.ContentApprovalStore;
import org.catamnesis.followup.content.Standing;
import org.catamnesis.medication.ContentPack;
import org.catamnesis.patient.Organ;

/** All protocols in force with their standing, and which of them each patient follows, as they were when it was read. */
public final class ProtocolLibrary {
    private static final String PACK = "protocol:";
    private final LocalDate today;
    private final Map<String, KeptProtocol> kept;
    private final Map<Organ, String> chosen;
    private final Map<Long, List<Assignment>> assignments;
    private final Map<String, Protocol> followed = new HashMap<>();
    private final Map<Organ, Protocol> usual = new EnumMap<>(Organ.class);

    private ProtocolLibrary(
            LocalDate today,
            Map<String, KeptProtocol> kept,
            Map<Organ, String> chosen,
            Map<Long, List<Assignment>> assignments) {
        this.today = today;
        this.kept = kept;
        this.chosen = chosen;
        this.assignments = assignments;
        Protocol milestones = milestones();
        kept.values().stream()
                .flatMap(one -> one.protocol().stream())
                .forEach(protocol -> followed.put(
                        protocol.code(),
                        protocol.code().equals(milestones.code()) ? protocol : protocol.and(milestones)));
        for (Organ organ : Organ.values()) usual.put(organ, forOrgan(organ, chosen.get(organ), milestones));
    }

    /** Reads what the site has written, approved, chosen and assigned; away from the screen. */
    public static ProtocolLibrary read(Session session) {
        Map<Organ, String> chosen = new EnumMap<>(Organ.class);
        Map<String, String> byOrgan = new ProtocolChoice(session).chosen();
        for (Organ organ : Organ.values())
            if (byOrgan.containsKey(organ.code())) chosen.put(organ, byOrgan.get(organ.code()));
        Map<String, ContentApproval> approvals = new ContentApprovalStore(session).newest();
        Map<String, KeptProtocol> kept = new LinkedHashMap<>();
        ProtocolPack pack = ProtocolPack.shipped();
        Map<String, SiteProtocol> site = new LinkedHashMap<>();
        for (SiteProtocol version : new ProtocolStore(session).newest()) site.put(version.code(), version);
        for (Protocol shipped : pack.protocols())
            kept.put(shipped.code(), kept(shipped, site.remove(shipped.code()), approvals, chosen));
        for (SiteProtocol version : site.values()) kept.put(version.code(), kept(null, version, approvals, chosen));
        LocalDate today = LocalDate.now(session.database().clock());
        return new ProtocolLibrary(today, kept, chosen, new AssignmentStore(session).ofClinic());
    }

    private static KeptProtocol kept(
            Protocol shipped, SiteProtocol site, Map<String, ContentApproval> approvals, Map<Organ, String> chosen) {
        Optional<Protocol> own = Optional.ofNullable(site).flatMap(SiteProtocol::protocol);
        Optional<Protocol> protocol = own.or(() -> Optional.ofNullable(shipped));
        String code = shipped == null ? site.code() : shipped.code();
        ContentPack pack = pack(code, protocol);
        Optional<ContentApproval> last = Optional.ofNullable(approvals.get(pack.name()));
        return new KeptProtocol(
                code,
                protocol,
                Optional.ofNullable(site),
                site == null || own.isPresent(),
                pack,
                standing(pack, last),
                last,
                protocol.map(one -> code.equals(chosen.get(one.organ()))).orElse(false));
    }

    private static ContentPack pack(String code, Optional<Protocol> protocol) {
        ProtocolPack shipped = ProtocolPack.shipped();
        return ContentPack.of(
                PACK + code,
                protocol.map(Protocol::version).orElse(""),
                protocol.map(Protocol::source).orElse(""),
                shipped.reviewBy(),
                protocol.map(ProtocolJson::write).orElse(""));
    }

    private static Standing standing(ContentPack pack, Optional<ContentApproval> last) {
        if (last.isEmpty()) return Standing.EXAMPLE;
        if (last.get().covers(pack)) return Standing.APPROVED;
        return last.get().approved() ? Standing.CHANGED : Standing.WITHDRAWN;
    }

    private Protocol milestones() {
        ProtocolPack shipped = ProtocolPack.shipped();
        return of(shipped.milestones()).flatMap(KeptProtocol::protocol).orElseThrow();
    }

    private Protocol forOrgan(Organ organ, String code, Protocol milestones) {
        return Optional.ofNullable(code)
                .flatMap(one -> fitting(one, organ))
                .or(() -> ProtocolPack.shipped().usual(organ).flatMap(one -> fitting(one.code(), organ)))
                .orElse(milestones);
    }

    private Optional<Protocol> fitting(String code, Organ organ) {
        return Optional.ofNullable(followed.get(code)).filter(one -> one.organ() == organ);
    }

    /** What ships first, in the order of the content; then those of the site's own. */
    public List<KeptProtocol> all() {
        return new ArrayList<>(kept.values());
    }

    public Optional<KeptProtocol> of(String code) {
        return Optional.ofNullable(kept.get(code));
    }

    /** The code that the clinic has chosen for an organ, be it known here or not. */
    public Optional<String> chosen(Organ organ) {
        return Optional.ofNullable(chosen.get(organ));
    }

    /** What is followed today with a graft of this organ, registry milestones included. */
    public Protocol of(long patientId, Organ organ) {
        return of(patientId, organ, today);
    }

    /**
     * The same on another day: the last assignment whose day has come and whose protocol is for the organ, else the
     * clinic's choice, else what is usual, else the registry milestones alone.
     */
    public Protocol of(long patientId, Organ organ, LocalDate on) {
        Protocol own = null;
        for (Assignment one : assignments.getOrDefault(patientId, List.of())) {
            if (one.fromDay().isAfter(on)) break;
            own = fitting(one.protocol(), organ).orElse(own);
        }
        return own == null ? usual.get(organ) : own;
    }

    /** How the protocol that a series belongs to stands; what is not approved is an example. */
    public Standing standing(Protocol followed, String series) {
        Protocol milestones = milestones();
        String code = milestones.series(series).isPresent() ? milestones.code() : followed.code();
        return of(code).map(KeptProtocol::standing).orElse(Standing.EXAMPLE);
    }
}
