package com.curbline.messaging.texts;

import java.util.List;

/** The draft cannot be sent to customers as it is; nothing was saved. */
public class TextRefused extends RuntimeException {

    private final transient List<TextFinding> findings;

    TextRefused(List<TextFinding> findings) {
        super(findings.toString());
        this.findings = List.copyOf(findings);
    }

    public List<TextFinding> findings() {
        return findings;
    }
}
