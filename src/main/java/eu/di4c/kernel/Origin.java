package eu.di4c.kernel;

import java.util.Locale;

/** From which class of address somebody acts; the address itself is personal data and is not kept with what was done. */
public enum Origin {
    /** The program itself. */
    PROGRAM,
    /** Typed on the machine. */
    COMMAND_LINE,
    /** A browser or program on the same machine. */
    LOOPBACK,
    /** An address of a house network (RFC 1918, RFC 4193). */
    PRIVATE_NETWORK,
    INTERNET;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
