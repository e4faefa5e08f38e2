package eu.di4c.commandline;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version written into the program when it was packaged. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
                .orElse("(not packaged)");
        return new String[] {"DI4C " + version + ", Java " + Runtime.version()};
    }
}
