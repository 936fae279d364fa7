package uk.cspportal.identity;

import java.util.Locale;
import java.util.regex.Pattern;
import uk.cspportal.shared.InvalidInputException;
import uk.cspportal.shared.Messages;
import uk.cspportal.tenancy.Tenant;

/** Takes what a person typed or chose, or refuses it with the remedy. */
final class Given {

    static final int REASON_LENGTH = 500;
    static final int MESSAGE_LENGTH = 1000;

    /** Whether mail arrives is for the mail to show; this only catches what cannot be an address. */
    private static final Pattern ADDRESS = Pattern.compile("[^\\s@<>\",;]+@[^\\s@<>\",;]+\\.[^\\s@<>\",;.]+");

    private static final int ADDRESS_LENGTH = 254;

    private Given() {}

    static String reason(String typed) {
        return text("reason", typed, REASON_LENGTH, "identity.people.reason.missing");
    }

    static String message(String typed) {
        return text("message", typed, MESSAGE_LENGTH, "identity.ask.message.missing");
    }

    /** An address in the one form in which addresses are kept and compared. */
    static String address(String typed) {
        var address = typed.strip().toLowerCase(Locale.ROOT);
        if (address.length() > ADDRESS_LENGTH || !ADDRESS.matcher(address).matches()) {
            throw new InvalidInputException("email", Messages.text("identity.invite.email.wrong"));
        }
        return address;
    }

    static Role role(Tenant tenant, Role chosen) {
        if (!Role.in(tenant.kind()).contains(chosen)) {
            throw new InvalidInputException("role", Messages.text("identity.people.role.wrong", tenant.name()));
        }
        return chosen;
    }

    private static String text(String place, String typed, int longest, String missing) {
        var text = typed.strip();
        if (text.isEmpty()) {
            throw new InvalidInputException(place, Messages.text(missing));
        }
        if (text.length() > longest) {
            throw new InvalidInputException(place, Messages.text("identity.people.too-long", longest));
        }
        return text;
    }
}
