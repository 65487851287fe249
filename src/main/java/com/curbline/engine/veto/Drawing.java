package com.curbline.engine.veto;

import java.util.Set;

/** Where shapes and lines stand, and what editors note about themselves: of no effect, so only expressions are kept out of it. */
class Drawing {

    private static final Set<String> ELEMENTS = Set.of(
            "http://www.omg.org/spec/BPMN/20100524/DI",
            "http://www.omg.org/spec/DD/20100524/DC",
            "http://www.omg.org/spec/DD/20100524/DI",
            "https://www.omg.org/spec/DMN/20191111/DMNDI/",
            "http://www.omg.org/spec/DMN/20180521/DMNDI/",
            "http://www.omg.org/spec/DMN/20180521/DC/",
            "http://www.omg.org/spec/DMN/20180521/DI/");
    private static final Set<String> ATTRIBUTES = Set.of(
            "http://bpmn.io/schema/bpmn/biocolor/1.0",
            "http://www.omg.org/spec/BPMN/non-normative/color/1.0",
            "http://camunda.org/schema/modeler/1.0",
            "http://bpmn.io/schema/dmn/biodi/1.0",
            "http://bpmn.io/schema/dmn/biodi/2.0");

    private Drawing() {
    }

    static boolean hasElement(String namespace) {
        return namespace != null && ELEMENTS.contains(namespace);
    }

    static boolean hasAttribute(String namespace) {
        return namespace != null && ATTRIBUTES.contains(namespace);
    }
}
