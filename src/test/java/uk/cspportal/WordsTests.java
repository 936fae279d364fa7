package uk.cspportal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** All visible text lives in message bundles, and every key that the code names is there. */
class WordsTests {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path BUNDLES = Path.of("src/main/resources/messages");

    private static final Pattern LITERAL = Pattern.compile("(?<!\\\\)\"((?:[^\"\\\\]|\\\\.)*)\"");

    /** A word that begins a sentence or label, or two words with a space between. */
    private static final Pattern PROSE = Pattern.compile("^[A-Z][a-z]+$|[a-z’,]+ [a-z]+");

    private static final Pattern KEY = Pattern.compile("Messages\\.text\\(\\s*\"([a-z0-9.-]+)\"");

    @Test
    void screensHoldNoTextOfTheirOwn() throws IOException {
        var found = new ArrayList<String>();
        for (var file : javaFiles()) {
            if (file.toString().contains("/ui/")) {
                var code = withoutCommentsAndAnnotations(Files.readString(file));
                LITERAL.matcher(code)
                        .results()
                        .map(m -> m.group(1))
                        .filter(text -> PROSE.matcher(text).find())
                        .filter(text -> !isMarkup(text))
                        .forEach(text -> found.add(file.getFileName() + ": " + text));
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void everyKeyThatTheCodeNamesIsInABundle() throws IOException {
        var known = bundles().keySet();
        var missing = new TreeSet<String>();
        for (var file : javaFiles()) {
            KEY.matcher(Files.readString(file))
                    .results()
                    .map(m -> m.group(1))
                    .filter(key -> !known.contains(key)
                            && known.stream().noneMatch(k -> k.startsWith(key.endsWith(".") ? key : key + ".")))
                    .forEach(key -> missing.add(file.getFileName() + ": " + key));
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void noKeyIsInTwoBundles() throws IOException {
        var keys = new ArrayList<String>();
        for (var file : bundleFiles()) {
            keys.addAll(load(file).stringPropertyNames());
        }
        assertThat(keys).doesNotHaveDuplicates();
    }

    @Test
    void apostrophesAreTypographicSoThatNoneIsSwallowed() throws IOException {
        assertThat(bundles().entrySet().stream()
                        .filter(e -> Pattern.compile("(?<!')'(?!')")
                                .matcher(e.getValue())
                                .find())
                        .map(java.util.Map.Entry::getKey))
                .isEmpty();
    }

    private static boolean isMarkup(String text) {
        return text.contains("<") || text.contains("=>") || text.contains("this.") || text.contains("--");
    }

    private static String withoutCommentsAndAnnotations(String code) {
        return code.replaceAll("(?s)/\\*.*?\\*/", "")
                .replaceAll("(?s)\"\"\".*?\"\"\"", "\"\"")
                .replaceAll("(?s)LOG\\.[a-z]+\\(.*?\\);", "")
                .replaceAll("//[^\n\"]*\n", "\n")
                .replaceAll("@(SuppressWarnings|JsModule|CssImport|NpmPackage|Tag|PreAuthorize)\\([^)]*\\)", "");
    }

    private static TreeMap<String, String> bundles() throws IOException {
        var all = new TreeMap<String, String>();
        for (var file : bundleFiles()) {
            var bundle = load(file);
            bundle.stringPropertyNames().forEach(k -> all.put(k, bundle.getProperty(k)));
        }
        return all;
    }

    private static Properties load(Path file) throws IOException {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return properties;
    }

    private static List<Path> bundleFiles() throws IOException {
        return files(BUNDLES, ".properties");
    }

    private static List<Path> javaFiles() throws IOException {
        return files(SOURCES, ".java");
    }

    private static List<Path> files(Path root, String ending) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(p -> p.toString().endsWith(ending)).sorted().toList();
        }
    }
}
