package com.curbline.engine.veto;

import com.curbline.engine.Objection;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import org.w3c.dom.Attr;
import org.w3c.dom.CharacterData;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Walks through one file and writes down what it may not hold. */
class Inspection {

    private final String file;
    private final Vocabulary vocabulary;
    private final List<Objection> objections = new ArrayList<>();

    Inspection(String file, Vocabulary vocabulary) {
        this.file = file;
        this.vocabulary = vocabulary;
    }

    List<Objection> of(Element root) {
        visit(root, "the file");
        return objections;
    }

    private void visit(Element element, String nearestId) {
        var id = element.hasAttribute("id") ? element.getAttribute("id") : nearestId;
        if (!vocabulary.allows(element)) {
            object(id, "%s may not be used in a diagram.".formatted(element.getTagName()));
            return;
        }
        vocabulary.lacksOf(element).forEach(lack -> object(id, lack));
        visitAttributes(element, id);
        vocabulary.textOf(element).objectionTo(textOf(element)).ifPresent(objection -> object(id, objection));
        for (var child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            visitChild(child, id);
        }
    }

    private void visitChild(Node child, String id) {
        if (child instanceof Element element) {
            visit(element, id);
        } else if (!(child instanceof CharacterData)) {
            object(id, "%s may not stand in a diagram.".formatted(child.getNodeName()));
        }
    }

    private void visitAttributes(Element element, String id) {
        var attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            var attribute = (Attr) attributes.item(i);
            if (!isPlumbing(attribute)) {
                visitAttribute(element, attribute, id);
            }
        }
    }

    private static boolean isPlumbing(Attr attribute) {
        return XMLConstants.XMLNS_ATTRIBUTE_NS_URI.equals(attribute.getNamespaceURI())
                || XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI.equals(attribute.getNamespaceURI());
    }

    private void visitAttribute(Element element, Attr attribute, String id) {
        vocabulary.of(element, attribute).ifPresentOrElse(
                rule -> rule.objectionTo(attribute.getValue())
                        .ifPresent(objection -> object(id, "%s: %s".formatted(attribute.getName(), objection))),
                () -> object(id, "The attribute %s may not be used on %s.".formatted(attribute.getName(), element.getTagName())));
    }

    private static String textOf(Element element) {
        var text = new StringBuilder();
        for (var child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child.getNodeType() == Node.TEXT_NODE || child.getNodeType() == Node.CDATA_SECTION_NODE) {
                text.append(child.getNodeValue());
            }
        }
        return text.toString();
    }

    private void object(String id, String sentence) {
        objections.add(new Objection(file, id, sentence));
    }
}
