package uk.cspportal.returns.workbook;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * Finds the cells that hold a formula. The reader passes over one whose result is kept among the shared
 * texts, and would give that result for something typed.
 */
final class Formulas {

    private static final XMLInputFactory XML = factory();

    private Formulas() {}

    /** By the sheet's id in the file, then by cell. */
    static Map<String, Map<String, String>> of(byte[] file) throws IOException {
        var found = new HashMap<String, Map<String, String>>();
        try (var zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                .get()) {
            for (var part : parts(zip).entrySet()) {
                var name = part.getValue().startsWith("/") ? part.getValue().substring(1) : "xl/" + part.getValue();
                if (name.startsWith("xl/worksheets/") && zip.getEntry(name) != null) {
                    found.put(part.getKey(), cells(zip, name));
                }
            }
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        return found;
    }

    private static Map<String, String> parts(ZipFile zip) throws IOException, XMLStreamException {
        var parts = new HashMap<String, String>();
        read(zip, "xl/_rels/workbook.xml.rels", (xml, name) -> {
            if (name.equals("Relationship")) {
                parts.put(xml.getAttributeValue(null, "Id"), xml.getAttributeValue(null, "Target"));
            }
        });
        return parts;
    }

    private static Map<String, String> cells(ZipFile zip, String part) throws IOException, XMLStreamException {
        var cells = new HashMap<String, String>();
        var at = new String[] {""};
        read(zip, part, (xml, name) -> {
            if (name.equals("c")) {
                at[0] = String.valueOf(xml.getAttributeValue(null, "r"));
            } else if (name.equals("f")) {
                cells.put(at[0], xml.getElementText());
            }
        });
        return cells;
    }

    private interface Element {
        void at(XMLStreamReader xml, String name) throws XMLStreamException;
    }

    private static void read(ZipFile zip, String part, Element element) throws IOException, XMLStreamException {
        var entry = zip.getEntry(part);
        if (entry == null) {
            throw new IOException(part);
        }
        try (var content = zip.getInputStream(entry)) {
            var xml = XML.createXMLStreamReader(content);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamReader.START_ELEMENT) {
                    element.at(xml, xml.getLocalName());
                }
            }
        }
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
