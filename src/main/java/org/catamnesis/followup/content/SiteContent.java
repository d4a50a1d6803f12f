package org.catamnesis.followup.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.catamnesis.access.Operation;
import org.catamnesis.access.Session;
import org.catamnesis.followup.alert.AlertPack;
import org.catamnesis.followup.alert.AlertRules;
import org.catamnesis.medication.ContentPack;
import org.catamnesis.medication.TargetRules;

/** The clinical content that ships, with what this site approved of it; what is not approved stays an example. */
public final class SiteContent {
    public static final String ALERTS = "alerts";
    public static final String TARGETS = "targets";
    public static final String INTERACTIONS = "interactions";
    /** What patients are told on paper to do and to look out for. */
    public static final String GUIDANCE = "guidance";

    private static final String ABOUT_INTERACTIONS = "TROX";

    private final Session session;
    private final List<ContentPack> packs;
    private final AlertPack alerts;
    private volatile Map<String, ContentApproval> approvals = Map.of();

    /** Reads what was approved. */
    public SiteContent(Session session) {
        this(
                session,
                List.of(
                        ContentPack.of(ALERTS),
                        ContentPack.of(TARGETS),
                        ContentPack.of(INTERACTIONS),
                        ContentPack.of(GUIDANCE)));
    }

    SiteContent(Session session, List<ContentPack> packs) {
        this.session = session;
        this.packs = List.copyOf(packs);
        this.alerts = AlertPack.shipped();
        refresh();
    }

    /** Reads again what was approved; those who may not see patients go without. */
    public void refresh() {
        if (session.may(Operation.VIEW_PATIENTS)) approvals = new ContentApprovalStore(session).newest();
    }

    public List<ContentPack> packs() {
        return packs;
    }

    public ContentPack pack(String name) {
        return packs.stream()
                .filter(pack -> pack.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** What was said last about a pack. */
    public Optional<ContentApproval> last(String pack) {
        return Optional.ofNullable(approvals.get(pack));
    }

    /** The approval by which the pack acts; empty when it does not. */
    public Optional<ContentApproval> approval(String pack) {
        return last(pack).filter(approval -> approval.covers(pack(pack)));
    }

    public Standing standing(String pack) {
        if (approval(pack).isPresent()) return Standing.APPROVED;
        return last(pack)
                .map(approval -> approval.approved() ? Standing.CHANGED : Standing.WITHDRAWN)
                .orElse(Standing.EXAMPLE);
    }

    /** The targets, by name and day of the approval when there is one. */
    public TargetRules targets() {
        TargetRules shipped = TargetRules.shipped();
        Optional<ContentApproval> approval = approval(TARGETS);
        return new TargetRules(
                shipped.version(),
                approval.map(ContentApproval::who).orElse(null),
                approval.map(one -> one.at().toLocalDate()).orElse(null),
                shipped.rules());
    }

    public AlertPack alertPack() {
        return alerts;
    }

    /** The alert rules that act here; those about interactions only with approved interactions. */
    public AlertRules alertRules() {
        Optional<ContentApproval> approval = approval(ALERTS);
        if (approval.isEmpty()) return AlertRules.NONE;
        Set<String> off = approval.get().off();
        boolean interactions = approval(INTERACTIONS).isPresent();
        return new AlertRules(alerts.rules().stream()
                .filter(rule -> !off.contains(rule.id()))
                .filter(rule -> interactions || !rule.id().equals(ABOUT_INTERACTIONS))
                .toList());
    }

    /**
     * Tells one state of what acts from any other; an empty text when no alert rule does. Empty where this program ships
     * other content than was approved: another version of it may be at work on the same clinic, and what that one found
     * is not for this one to judge.
     */
    public Optional<String> alertState() {
        if (!last(ALERTS).map(ContentApproval::approved).orElse(false)) return Optional.of("");
        if (packs.stream().anyMatch(pack -> standing(pack.name()) == Standing.CHANGED)) return Optional.empty();
        StringBuilder state = new StringBuilder();
        for (ContentPack pack : packs)
            if (!pack.name().equals(GUIDANCE))
                approval(pack.name())
                        .ifPresent(approval -> state.append(pack.name())
                                .append(' ')
                                .append(pack.fingerprint(), 0, 16)
                                .append(' ')
                                .append(String.join(",", approval.off()))
                                .append(';'));
        return Optional.of(state.toString());
    }
}
