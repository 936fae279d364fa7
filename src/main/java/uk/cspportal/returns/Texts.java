package uk.cspportal.returns;

import java.util.regex.Pattern;

/** What people paste, kept as plain text: line ends made one, control characters taken out. */
final class Texts {

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\n\t]]");

    private Texts() {}

    static String plain(String text) {
        return CONTROL.matcher(text.replace("\r\n", "\n").replace('\r', '\n'))
                .replaceAll("")
                .strip();
    }
}
