package uk.cspportal.grants;

import java.util.List;
import uk.cspportal.shared.Quarter;

/** What a partnership's officer puts into a grant return. */
public record NewGrantReturn(Quarter quarter, List<GrantReturn.Entry> entries, List<GrantReturn.Risk> risks) {}
