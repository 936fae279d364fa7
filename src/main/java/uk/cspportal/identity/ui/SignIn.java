package uk.cspportal.identity.ui;

/** Where the demonstration's sign-in page stands. */
public final class SignIn {

    public static final String PATH = "sign-in";

    private SignIn() {}
}
