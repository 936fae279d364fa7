package uk.cspportal.returns.workbook;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import uk.cspportal.shared.InvalidInputException;

class FileCheckTests {

    @Test
    void letsAnOrdinaryWorkbookPass() throws IOException {
        assertThatCode(() -> FileCheck.check("return.xlsx", workbook())).doesNotThrowAnyException();
    }

    @Test
    void refusesWhatIsNoWorkbookWhateverItsName() throws IOException {
        refuses("a;b\n1;2\n".getBytes(StandardCharsets.UTF_8), "no Excel workbook");
        refuses(zip(Map.of("word/document.xml", "<w/>".getBytes(StandardCharsets.UTF_8))), "no Excel workbook");
        refuses(new byte[0], "empty");
        refuses(new byte[FileCheck.LARGEST + 1], "larger than 2 MB");
    }

    @Test
    void refusesWhatIsCutOffOrBroken() throws IOException {
        refuses(Arrays.copyOf(workbook(), 900), "damaged");
    }

    @Test
    void refusesThePasswordProtectedAndTheOldForm() throws Exception {
        try (var office = new POIFSFileSystem();
                var out = new ByteArrayOutputStream()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (var stream = encryptor.getDataStream(office)) {
                stream.write(workbook());
            }
            office.writeFilesystem(out);
            refuses(out.toByteArray(), "protected with a password");
        }
        try (var old = new HSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            old.createSheet("Figures");
            old.write(out);
            refuses(out.toByteArray(), "old form .xls");
        }
    }

    @Test
    void refusesMacrosUnderAnyName() throws IOException {
        refuses(with("xl/vbaProject.bin", "x"), "macros");
        refuses(with("xl/VBAPROJECT.BIN", "x"), "macros");
        var types = part("[Content_Types].xml").replace("spreadsheetml.sheet.main", "sheet.macroEnabled.main");
        refuses(with("[Content_Types].xml", types), "macros");
        var plain = workbook();
        assertThatThrownBy(() -> FileCheck.check("return.xlsm", plain)).hasMessageContaining("macros");
    }

    @Test
    void refusesLinksToOtherFilesAndEmbeddedOnes() throws IOException {
        refuses(with("xl/externalLinks/externalLink1.xml", "<externalLink/>"), "linked to other files");
        refuses(with("xl/connections.xml", "<connections/>"), "linked to other files");
        refuses(with("xl/embeddings/oleObject1.bin", "x"), "embedded");
    }

    @Test
    void refusesEntitiesInAnyPartAndEncoding() throws IOException {
        var entity = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><sst>&e;</sst>";
        refuses(with("xl/sharedStrings.xml", entity), "declarations that no spreadsheet program writes");
        refuses(
                with("xl/sharedStrings.xml", entity.getBytes(StandardCharsets.UTF_16)),
                "declarations that no spreadsheet program writes");
    }

    @Test
    void refusesWhatGrowsWithoutBoundsWhenUnpacked() throws IOException {
        refuses(with("xl/media/image1.bin", new byte[30 * 1024 * 1024]), "far larger unpacked");
        var parts = parts();
        for (int i = 0; i < 300; i++) {
            parts.put("xl/media/" + i, new byte[1]);
        }
        refuses(zip(parts), "far larger unpacked");
    }

    private static void refuses(byte[] file, String why) {
        assertThatThrownBy(() -> FileCheck.check("return.xlsx", file))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining(why);
    }

    private static byte[] workbook() throws IOException {
        try (var workbook = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            workbook.createSheet("Figures").createRow(0).createCell(0).setCellValue("x");
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private static Map<String, byte[]> parts() throws IOException {
        var parts = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(workbook()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    private static String part(String name) throws IOException {
        return new String(parts().getOrDefault(name, new byte[0]), StandardCharsets.UTF_8);
    }

    private static byte[] with(String name, String content) throws IOException {
        return with(name, content.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] with(String name, byte[] content) throws IOException {
        var parts = parts();
        parts.put(name, content);
        return zip(parts);
    }

    private static byte[] zip(Map<String, byte[]> parts) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return out.toByteArray();
    }
}
