package com.curbline.engine.veto;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** What the engine would fill in by itself if a diagram does not say it, in a way that we do not want. */
class BpmnLacks {

    private static final Pattern ERROR_CODE = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*");

    private BpmnLacks() {
    }

    static Stream<String> of(Element element, String camunda) {
        return switch (element.getLocalName()) {
            case "callActivity" -> unless("deployment".equals(element.getAttributeNS(camunda, "calledElementBinding")),
                    "A call needs calledElementBinding=\"deployment\", so that running orders stay on the version they started with.");
            case "businessRuleTask" -> unless("deployment".equals(element.getAttributeNS(camunda, "decisionRefBinding"))
                            || !element.hasAttributeNS(camunda, "decisionRef"),
                    "A decision needs decisionRefBinding=\"deployment\", so that running orders stay on the version they started with.");
            case "errorEventDefinition" -> unless(element.hasAttribute("errorRef"),
                    "An error event names its error; without one it would swallow every failure.");
            case "error" -> unless(ERROR_CODE.matcher(element.getAttribute("errorCode")).matches(),
                    "An error has a code of letters and digits, such as NoCandidate.");
            default -> Stream.empty();
        };
    }

    private static Stream<String> unless(boolean fine, String sentence) {
        return fine ? Stream.empty() : Stream.of(sentence);
    }
}
