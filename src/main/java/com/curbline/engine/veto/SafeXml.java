package com.curbline.engine.veto;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads XML that strangers may have written: no document types, so no entities and nothing from elsewhere. */
class SafeXml {

    private SafeXml() {
    }

    static Document parse(byte[] content) throws SAXException {
        try {
            return builder().parse(new ByteArrayInputStream(content));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static DocumentBuilder builder() {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new Strict());
            return builder;
        } catch (ParserConfigurationException unsafe) {
            throw new IllegalStateException("This Java cannot read XML safely", unsafe);
        }
    }

    /** Without it the parser writes to standard error. */
    private static class Strict extends DefaultHandler {

        @Override
        public void error(SAXParseException broken) throws SAXException {
            throw broken;
        }
    }
}
