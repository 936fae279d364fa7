package uk.cspportal.identity.ui;

/** Where the pages around signing in stand: they open without it. */
public final class SignIn {

    /** The demonstration's own sign-in page. */
    public static final String PATH = "sign-in";

    public static final String SIGNED_OUT = "signed-out";
    public static final String PROBLEM = "sign-in-problem";

    /** Parameter of the page about a problem: the sign-in service does not answer. */
    public static final String AWAY = "away";

    private SignIn() {}
}
