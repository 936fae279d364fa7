package uk.cspportal.returns.workbook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a workbook says about itself on its hidden sheet: whose return it is, of which quarter and edition,
 * at which version each line was, and what each cell to be filled in held when it was downloaded.
 * The last tells what its owner changed from what others changed meanwhile.
 */
record Template(
        int form,
        String tenant,
        String quarter,
        int edition,
        boolean readOnly,
        Map<String, Integer> versions,
        Map<String, List<String>> held) {

    /** Goes up when the sheets change so that an older workbook could be misread. */
    static final int FORM = 1;

    static final String MARK = "csp-portal-return";

    static Template of(String tenant, String quarter, int edition, boolean readOnly) {
        return new Template(FORM, tenant, quarter, edition, readOnly, new LinkedHashMap<>(), new LinkedHashMap<>());
    }

    /** The row of a measure that answers a guideline. */
    static String key(String guideline, String measure) {
        return guideline + "/" + measure;
    }
}
