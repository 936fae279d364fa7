package uk.cspportal.returns;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.InvalidInputException;
import uk.cspportal.shared.Messages;

/** Carries what is said about figures that stand out into a line. */
@Component
class AccountEditor {

    private static final int LONGEST = 1000;
    private static final int FIELD = 100;

    private final ReturnStore store;
    private final ApplicationEventPublisher events;

    AccountEditor(ReturnStore store, ApplicationEventPublisher events) {
        this.store = store;
        this.events = events;
    }

    /** @return whether it changes anything */
    boolean say(QuarterlyReturn whole, LineEntity line, ReturnLine seen, AccountChange change) {
        var value = seen.values().stream()
                .filter(one -> one.measure().key().equals(change.measure()))
                .findFirst()
                .orElseThrow(() -> new InvalidInputException(
                        change.measure(), Messages.text("returns.error.no-measure", change.measure())));
        var said = checked(whole, change);
        var kept = store.accounts.ofLines(line.tenant().value(), List.of(line.id())).stream()
                .filter(one -> one.measureKey().equals(said.measure()))
                .findFirst();
        boolean empty =
                said.what().isEmpty() && said.why().isEmpty() && said.next().isEmpty() && said.due() == null;
        if (kept.isEmpty() && empty) {
            return false;
        }
        var before = kept.map(AccountEntity::toAccount).orElse(null);
        if (before != null && same(before, said)) {
            return false;
        }
        line.touch(store.now());
        var account = kept.orElseGet(() -> new AccountEntity(line, said.measure()));
        account.say(said, store.caller().name(), store.now());
        store.accounts.save(account);
        tell(
                whole,
                line,
                Messages.text("returns.account.of", value.measure().sheet().shortTitle()),
                before == null ? null : before.inWords(),
                account.toAccount().inWords());
        return true;
    }

    private static boolean same(FigureAccount before, AccountChange said) {
        return new AccountChange(said.measure(), before.what(), before.why(), before.next(), before.due()).equals(said);
    }

    /** As it is kept: plain texts that fit, and a date to come. */
    private static AccountChange checked(QuarterlyReturn whole, AccountChange change) {
        var place = change.measure() + ".account";
        var earliest = whole.quarter().lastMonth().plusMonths(1).atDay(1);
        if (change.due() != null
                && (change.due().isBefore(earliest) || change.due().getYear() > earliest.getYear() + 20)) {
            throw new InvalidInputException(
                    place + ".due", Messages.text("returns.account.error.due", Formats.date(earliest)));
        }
        return new AccountChange(
                change.measure(),
                plain(place + ".what", change.what()),
                plain(place + ".why", change.why()),
                plain(place + ".next", change.next()),
                change.due());
    }

    private static String plain(String place, String text) {
        var plain = Texts.plain(text);
        if (plain.length() > LONGEST) {
            throw new InvalidInputException(place, Messages.text("returns.error.too-long", Formats.count(LONGEST)));
        }
        return plain;
    }

    private void tell(QuarterlyReturn whole, LineEntity line, String field, @Nullable String from, String to) {
        var name = field.length() > FIELD ? field.substring(0, FIELD) : field;
        store.tell(whole, line.key(), EventKind.TEXT, name, from, to);
        events.publishEvent(
                new LineChanged(whole.tenant(), whole.quarter(), line.key(), "return.text", from, to, name));
    }
}
