package uk.cspportal.ingest;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Small releases in the form of the ONS, for tests. */
public final class OfficialFile {

    private OfficialFile() {}

    public static byte[] of(String yearEnding, String... rows) {
        return ("\uFEFF" + title(yearEnding) + heading() + String.join("", rows)).getBytes(StandardCharsets.UTF_8);
    }

    static String title(String yearEnding) {
        return "\"Table C2: Number of police recorded crimes by Community Safety Partnership area, year ending "
                + yearEnding + " [note 1]\"\n";
    }

    static String heading() {
        return "\"Police Force\nArea code\",Police Force Area name,Community Safety Partnership code,"
                + "Community Safety Partnership name,"
                + headings()
                        .map(h -> h + (h.startsWith("Total") ? " [note 2]" : ""))
                        .collect(Collectors.joining(","))
                + "\n";
    }

    /** A row with the same count in each column. */
    public static String row(String code, String name, String count) {
        return "E23000036,Avon and Somerset," + code + "," + name
                + (",\"" + count + "\"").repeat((int) headings().count()) + "\n";
    }

    private static Stream<String> headings() {
        return new OfficialHeadings()
                .byKey().values().stream().flatMap(List::stream).distinct().sorted();
    }
}
