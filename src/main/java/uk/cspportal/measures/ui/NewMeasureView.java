package uk.cspportal.measures.ui;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import uk.cspportal.identity.Access;
import uk.cspportal.measures.SheetDrafts;
import uk.cspportal.measures.SheetService;

/** The same page before there is a measure. */
@Route(":tenant/new-measure")
@PermitAll
final class NewMeasureView extends MeasureEditView {

    NewMeasureView(Access access, SheetService sheets, SheetDrafts drafts) {
        super(access, sheets, drafts);
    }
}
