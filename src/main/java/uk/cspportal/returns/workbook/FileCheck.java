package uk.cspportal.returns.workbook;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import uk.cspportal.shared.InvalidInputException;

/**
 * Looks at a file before it is read: whether it is a workbook at all, how large it becomes when it is
 * unpacked, and whether it brings along what a return has no need of. Unpacks it by the same library as the reader
 * does, so that both see the same parts.
 */
final class FileCheck {

    /** As it comes, in bytes. */
    static final int LARGEST = 2 * 1024 * 1024;

    /** Unpacked, all parts together: a filled-in return of forty guidelines is below a tenth of it. */
    private static final long UNPACKED = 20L * 1024 * 1024;

    private static final int PARTS = 200;
    private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

    private static final List<String> MACROS = List.of("vbaproject", "xl/activex", "xl/macrosheets", "xl/dialogsheets");
    private static final List<String> OUTSIDE = List.of("xl/externallinks", "xl/connections", "xl/querytables");
    private static final List<String> OBJECTS = List.of("xl/embeddings");

    private FileCheck() {}

    /** @throws InvalidInputException with the reason and the remedy */
    static void check(String name, byte[] file) {
        if (file.length == 0) {
            throw refused("empty");
        }
        if (file.length > LARGEST) {
            throw refused("large");
        }
        var head = Arrays.copyOf(file, 8);
        if (ReadableWorkbook.isOLE2Header(head)) {
            throw refused(contains(file, ENCRYPTED) ? "password" : "old");
        }
        if (name.toLowerCase(Locale.ROOT).endsWith(".xlsm")) {
            throw refused("macros");
        }
        if (!ReadableWorkbook.isOOXMLZipHeader(head)) {
            throw refused("no-workbook");
        }
        try (var zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                .get()) {
            parts(zip);
        } catch (IOException | IllegalArgumentException e) {
            throw refused("damaged");
        }
    }

    static InvalidInputException refused(String why) {
        return new InvalidInputException("file", Words.text("refused." + why));
    }

    private static void parts(ZipFile zip) throws IOException {
        var parts = Collections.list(zip.getEntries());
        if (parts.size() > PARTS) {
            throw refused("bomb");
        }
        requireNone(parts, MACROS, "macros");
        requireNone(parts, OUTSIDE, "links");
        requireNone(parts, OBJECTS, "objects");
        if (parts.stream().noneMatch(part -> part.getName().equals("xl/workbook.xml"))) {
            throw refused("no-workbook");
        }
        long unpacked = 0;
        for (var part : parts) {
            if (part.getGeneralPurposeBit().usesEncryption()) {
                throw refused("password");
            }
            unpacked += inspect(zip, part, UNPACKED - unpacked);
        }
    }

    private static void requireNone(List<ZipArchiveEntry> parts, List<String> unwanted, String why) {
        for (var part : parts) {
            var name = part.getName().toLowerCase(Locale.ROOT);
            if (unwanted.stream().anyMatch(name::contains)) {
                throw refused(why);
            }
        }
    }

    /** Never believes the size that the file states about itself. */
    private static long inspect(ZipFile zip, ZipArchiveEntry part, long room) throws IOException {
        try (var content = zip.getInputStream(part)) {
            var bytes = content.readNBytes((int) room + 1);
            if (bytes.length > room) {
                throw refused("bomb");
            }
            var name = part.getName().toLowerCase(Locale.ROOT);
            if (name.endsWith(".xml") || name.endsWith(".rels")) {
                requireHarmless(bytes);
            }
            if (name.equals("[content_types].xml")
                    && new String(bytes, StandardCharsets.UTF_8).contains("macroEnabled")) {
                throw refused("macros");
            }
            return bytes.length;
        }
    }

    /** The reader resolves no entities either; a part that declares any was not written by a spreadsheet. */
    private static void requireHarmless(byte[] xml) {
        var text = new String(xml, StandardCharsets.UTF_8);
        if (text.indexOf('\0') >= 0 || text.contains("<!DOCTYPE") || text.contains("<!ENTITY")) {
            throw refused("entities");
        }
    }

    private static boolean contains(byte[] file, byte[] sought) {
        for (int i = 0; i <= file.length - sought.length; i++) {
            if (Arrays.equals(file, i, i + sought.length, sought, 0, sought.length)) {
                return true;
            }
        }
        return false;
    }
}
