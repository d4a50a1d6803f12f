package org.catamnesis.access;

import java.util.List;

/**
 * What was checked and what was found: {@code entries} of the audit trail, {@code rows} with a MAC, {@code sealed} values
 * that were opened. {@code findings} holds the first thousand of {@code count}.
 */
public record Verified(long entries, long rows, long sealed, long count, List<Finding> findings) {
    /** Nothing was checked: the account of the one who asks may say anything about them. */
    static Verified notByAccount(long account) {
        return new Verified(0, 0, 0, 1, List.of(Finding.ofRow(Finding.Kind.OWN_ACCOUNT_ALTERED, "account", account)));
    }

    public boolean intact() {
        return count == 0;
    }
}
