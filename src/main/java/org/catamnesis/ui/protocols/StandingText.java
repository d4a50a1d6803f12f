package org.catamnesis.ui.protocols;

import org.catamnesis.followup.content.ContentApproval;
import org.catamnesis.followup.protocol.KeptProtocol;
import org.catamnesis.ui.common.Words;

/** How a protocol stands, and where it comes from. */
record StandingText(Words words, KeptProtocol one) {
    String stands() {
        if (!one.readable()) return words.now("protocol.newer");
        String who = one.approval().map(ContentApproval::who).orElse("");
        String day =
                one.approval().map(last -> last.at().toLocalDate().toString()).orElse("");
        return switch (one.standing()) {
            case EXAMPLE -> words.now("protocol.stands-example");
            case APPROVED -> words.now("protocol.stands-approved", who, day);
            case WITHDRAWN -> words.now("protocol.stands-withdrawn", who, day);
            case CHANGED ->
                words.now(
                        "protocol.stands-changed",
                        one.approval().map(ContentApproval::version).orElse(""),
                        who,
                        day);
        };
    }

    String origin() {
        return words.now(
                "protocol.origin",
                one.pack().version(),
                one.pack().reviewBy().toString(),
                one.pack().source());
    }

    String name() {
        return one.protocol().map(protocol -> protocol.name(words.language())).orElse(one.code());
    }
}
