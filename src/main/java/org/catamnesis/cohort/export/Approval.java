package org.catamnesis.cohort.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.catamnesis.access.Role;
import org.catamnesis.cohort.privacy.IdentifierKind;
import org.catamnesis.cohort.privacy.IdentifierScan;

/**
 * How an export came to be allowed: in which role it was asked for and by whom approved, never by which person.
 *
 * @param another whether somebody else approved than asked
 * @param alone whether nobody else could have
 * @param waiver null where none was signed
 * @param besides the policies of earlier exports of the project that tell other things
 */
record Approval(Role asked, boolean another, boolean alone, Grounds grounds, Waiver waiver, List<String> besides) {
    static final String FILE = "privacy/approval.json";
    private static final ObjectMapper JSON = new ObjectMapper();

    /** In which of these roles somebody asks. */
    static Role role(Set<Role> roles) {
        return roles.contains(Role.DOCTOR) ? Role.DOCTOR : Role.RESEARCHER;
    }

    private static String code(Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }

    ObjectNode summary() {
        ObjectNode node = JSON.createObjectNode();
        node.put("asked_by", code(asked));
        node.put("by", code(Role.DOCTOR));
        node.put("by_another_person", another);
        node.put("note", note());
        return node;
    }

    private String note() {
        if (another) return "Another person than the one who asked for this export approved it.";
        return alone
                ? "The clinic has one doctor, who approved this export."
                : "The custodian who asked for this export wrote it.";
    }

    /** As far as it is known before the scan. */
    ObjectNode json(String policy, String policySha256) {
        ObjectNode node = summary();
        node.put("purpose", grounds.purpose());
        node.put("ethics_number", grounds.ethicsNumber());
        node.put("recipient", grounds.recipient());
        node.put(
                "expires_on",
                grounds.expiresOn() == null ? null : grounds.expiresOn().toString());
        node.put("policy", policy);
        node.put("policy_sha256", policySha256);
        node.put("earlier_exports_of_project_under_other_policies", besides.size());
        node.put("waiver", waiver == null ? null : waiver.reason());
        return node;
    }

    /** With what the scan found, by kind. */
    ObjectNode json(String policy, String policySha256, IdentifierScan scan) {
        ObjectNode node = json(policy, policySha256);
        ObjectNode found = node.putObject("identifier_scan");
        found.put("hits", scan.hits());
        ObjectNode kinds = found.putObject("hits_by_kind");
        for (IdentifierKind kind : IdentifierKind.values())
            if (scan.hits(kind) > 0) kinds.put(kind.code(), scan.hits(kind));
        return node;
    }
}
