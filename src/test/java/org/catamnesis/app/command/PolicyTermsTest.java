package org.catamnesis.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.catamnesis.cohort.privacy.Policy;
import org.catamnesis.cohort.privacy.PolicyFile;
import org.junit.jupiter.api.Test;

class PolicyTermsTest {
    @Test
    void aPolicyThatIsCalledP2AndProtectsNobodyIsSeenToDoSo() {
        Policy weak = PolicyFile.parse(
                "{\"id\":\"P2\",\"k\":2,\"quasi_identifiers\":[],\"suppression_limit\":0.9,\"l\":1,\"days\":\"week\"}");
        assertEquals(
                "k=2; quasi_identifiers=none; age_bands=5 10 20 *; index_years=1 2 5 *; suppression_limit=0.9; pinned=none;"
                        + " l=1; sensitive=hepatitis malignancy death; days=week",
                PolicyTerms.all(weak));
        assertEquals("days k l quasi_identifiers suppression_limit", PolicyTerms.unusual(weak));
        assertEquals("", PolicyTerms.unusual(Policy.P2));
        assertEquals("", PolicyTerms.all(Policy.P0));
    }
}
