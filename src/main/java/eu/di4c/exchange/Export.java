package eu.di4c.exchange;

/** A network as a file, in either of its forms; the same network always gives the same bytes. */
public final class Export {

    private final Out out;

    Export(Out out) {
        this.out = out;
    }

    /** YAML in block style. */
    public String yaml() {
        return out.yaml();
    }

    /** Indented JSON. */
    public String json() {
        return out.json();
    }
}
