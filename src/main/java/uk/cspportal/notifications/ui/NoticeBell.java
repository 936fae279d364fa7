package uk.cspportal.notifications.ui;

import org.springframework.stereotype.Component;
import uk.cspportal.notifications.NoticeRoutes;
import uk.cspportal.notifications.NoticeService;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.ui.Bell;

/** The caller's new notices in the frame of every page. */
@Component
class NoticeBell implements Bell {

    private final NoticeService notices;

    NoticeBell(NoticeService notices) {
        this.notices = notices;
    }

    @Override
    public String path() {
        return NoticeRoutes.NOTICES;
    }

    @Override
    public String text() {
        int unread = notices.unread();
        return switch (unread) {
            case 0 -> Messages.text("notices.bell");
            case 1 -> Messages.text("notices.bell.one");
            default -> Messages.text("notices.bell.new", Formats.count(unread));
        };
    }
}
