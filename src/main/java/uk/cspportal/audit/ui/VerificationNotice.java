package uk.cspportal.audit.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import org.jspecify.annotations.Nullable;
import uk.cspportal.audit.Seal;
import uk.cspportal.audit.Verification;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.ui.Notice;
import uk.cspportal.tenancy.TenantId;

/** Says what a check of the chain found: the first broken place as a sentence, then the others. */
final class VerificationNotice {

    private VerificationNotice() {}

    static Notice of(Verification result, TenantId reader, @Nullable Seal kept) {
        return result.isSound() ? sound(result, kept) : broken(result, reader);
    }

    private static Notice sound(Verification result, @Nullable Seal kept) {
        var head = result.head();
        if (head == null) {
            return new Notice(
                    Notice.Kind.INFO, Messages.text("audit.verify.empty"), Messages.text("audit.verify.empty.text"));
        }
        var notice = new Notice(
                Notice.Kind.INFO,
                Messages.text("audit.verify.sound"),
                Messages.text(
                        "audit.verify.sound.text",
                        Formats.count(result.seals()),
                        Formats.count(head.number()),
                        Formats.dateTime(result.at())));
        if (kept != null) {
            notice.add(new Paragraph(Messages.text("audit.verify.kept", Formats.count(kept.number()))));
        }
        if (result.waiting() > 0) {
            notice.add(new Paragraph(Messages.text(
                    result.waiting() == 1 ? "audit.verify.waiting.one" : "audit.verify.waiting",
                    Formats.count(result.waiting()))));
        }
        return notice;
    }

    private static Notice broken(Verification result, TenantId reader) {
        var findings = result.findings();
        var notice = new Notice(
                Notice.Kind.ERROR,
                Messages.text("audit.verify.broken"),
                findings.getFirst().sentence(reader));
        if (findings.size() > 1) {
            var others = new UnorderedList();
            findings.stream().skip(1).forEach(f -> others.add(new ListItem(f.sentence(reader))));
            notice.add(new Paragraph(Messages.text("audit.verify.more", Formats.count(result.wrong()))), others);
        }
        notice.add(new Paragraph(Messages.text("audit.verify.remedy")));
        return notice;
    }
}
