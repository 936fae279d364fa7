package uk.cspportal.returns;

import org.springframework.stereotype.Component;

/** Finds a line for a use case: one that the caller may see, or one that the caller may change and has seen as it is. */
@Component
class LineFinder {

    private final ReturnStore store;
    private final LineAccess access;
    private final LineReader reader;

    LineFinder(ReturnStore store, LineAccess access, LineReader reader) {
        this.store = store;
        this.access = access;
        this.reader = reader;
    }

    LineEntity visible(QuarterlyReturn whole, String key) {
        var line = store.line(whole, key);
        if (!access.sees(whole, line)) {
            throw ReturnStore.unknownLine(whole, key);
        }
        return line;
    }

    LineEntity editable(QuarterlyReturn whole, String key) {
        var line = visible(whole, key);
        access.requireEditable(whole, line);
        return line;
    }

    /**
     * Held until the transaction ends, so that nobody changes it meanwhile.
     *
     * @throws StaleLineException when somebody else changed the line since {@code version}
     */
    LineEntity editable(QuarterlyReturn whole, String key, int version) {
        var line = store.lineToChange(whole, key);
        access.requireEditable(whole, line);
        if (line.version() != version) {
            throw new StaleLineException(reader.read(whole, line));
        }
        return line;
    }
}
