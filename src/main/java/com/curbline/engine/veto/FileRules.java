package com.curbline.engine.veto;

import com.curbline.engine.Objection;
import java.util.List;
import java.util.function.Predicate;
import org.xml.sax.SAXException;

/** What a single file may be: a diagram or a decision table of ours, of a decent size, as plain XML. */
class FileRules {

    private static final int LARGEST = 1_000_000;

    private final Vocabulary bpmn;
    private final Vocabulary dmn;

    FileRules(Predicate<String> isAction) {
        this.bpmn = new BpmnVocabulary(isAction);
        this.dmn = new DmnVocabulary(isAction);
    }

    List<Objection> objections(String file, byte[] content) {
        if (content.length > LARGEST) {
            return whole(file, "The file is larger than a diagram can be.");
        }
        if (file.endsWith(".bpmn")) {
            return objections(file, content, bpmn);
        }
        if (file.endsWith(".dmn")) {
            return objections(file, content, dmn);
        }
        return whole(file, "Only diagrams (.bpmn) and decision tables (.dmn) can be deployed.");
    }

    private static List<Objection> objections(String file, byte[] content, Vocabulary vocabulary) {
        try {
            return new Inspection(file, vocabulary).of(SafeXml.parse(content).getDocumentElement());
        } catch (SAXException broken) {
            return whole(file, "The file is not plain XML: " + broken.getMessage());
        }
    }

    private static List<Objection> whole(String file, String sentence) {
        return List.of(new Objection(file, "the file", sentence));
    }
}
