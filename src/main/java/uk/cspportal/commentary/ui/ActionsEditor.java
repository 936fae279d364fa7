package uk.cspportal.commentary.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import uk.cspportal.commentary.CommentaryService;
import uk.cspportal.commentary.PlannedAction;
import uk.cspportal.shared.ConflictException;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.ui.Notice;

/** The planned actions on a guideline, to add, change and drop; each change is saved at once. */
final class ActionsEditor extends Div {

    private final transient CommentarySubject subject;
    private final transient CommentaryService service;
    private final transient Runnable changed;
    private final Div list = new Div();

    ActionsEditor(CommentarySubject subject, List<PlannedAction> actions, CommentaryService service, Runnable changed) {
        this.subject = subject;
        this.service = service;
        this.changed = changed;
        addClassName("actions-editor");
        var add = new Button(Messages.text("commentary.action.add"), click -> add());
        add(list, add);
        show(actions);
    }

    private void show(List<PlannedAction> actions) {
        list.removeAll();
        if (actions.isEmpty()) {
            var none = new Paragraph(Messages.text("commentary.actions.none"));
            none.addClassName("muted");
            list.add(none);
        } else {
            list.add(new ActionsTable(actions, subject.today(), this::acts));
        }
    }

    private Component acts(PlannedAction action) {
        var number = String.valueOf(action.number());
        var change = link("commentary.action.change", number);
        change.addClickListener(click -> change(action));
        var acts = new Div(change);
        acts.addClassName("row-acts");
        if (!action.status().closed()) {
            var drop = link("commentary.action.drop", number);
            drop.addClickListener(click -> confirmDrop(action));
            acts.add(drop);
        }
        return acts;
    }

    private static NativeButton link(String key, String number) {
        var button = new NativeButton(Messages.text(key));
        button.addClassName("link-button");
        button.setAriaLabel(Messages.text(key + ".which", number));
        return button;
    }

    private void add() {
        new ActionDialog(Messages.text("commentary.action.add"), null, details -> {
                    service.addAction(subject.tenant(), subject.quarter(), subject.guideline(), details);
                    refresh();
                })
                .open();
    }

    private void change(PlannedAction action) {
        new ActionDialog(
                        Messages.text("commentary.action.change.which", String.valueOf(action.number())),
                        action.details(),
                        details -> {
                            service.changeAction(
                                    subject.tenant(), subject.quarter(), action.id(), action.revision(), details);
                            refresh();
                        })
                .open();
    }

    private void confirmDrop(PlannedAction action) {
        var number = String.valueOf(action.number());
        var dialog = new ConfirmDialog(
                Messages.text("commentary.action.drop.title", number),
                Messages.text("commentary.action.drop.text"),
                Messages.text("commentary.action.drop.which", number),
                confirm -> drop(action));
        dialog.setCancelable(true);
        dialog.setCancelText(Messages.text("commentary.action.keep"));
        dialog.open();
    }

    private void drop(PlannedAction action) {
        try {
            service.dropAction(subject.tenant(), subject.quarter(), action.id(), action.revision());
            refresh();
        } catch (ConflictException e) {
            refresh();
            list.addComponentAsFirst(new Notice(Notice.Kind.WARNING, e.getMessage()));
        }
    }

    private void refresh() {
        show(service.of(subject.tenant(), subject.quarter())
                .of(subject.guideline())
                .actions());
        changed.run();
    }
}
