package eu.di4c.sample;

import eu.di4c.exchange.ImportReport;
import eu.di4c.exchange.NetworkFiles;
import eu.di4c.kernel.Actor;
import eu.di4c.network.Networks;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The DI4C network, brought into an empty database through the import that users have. */
@Component
class SampleNetwork {

    private static final Logger LOG = LoggerFactory.getLogger(SampleNetwork.class);

    private final Networks networks;
    private final NetworkFiles files;

    SampleNetwork(Networks networks, NetworkFiles files) {
        this.networks = networks;
        this.files = files;
    }

    void bring() {
        if (!networks.all("", 1).isEmpty()) {
            return;
        }
        switch (files.importFile(Actor.system(), file())) {
            case ImportReport.Stored stored -> LOG.info("The sample network {} is loaded.", stored.network());
            case ImportReport.Unchanged _, ImportReport.Tried _ -> LOG.info("The sample network was there already.");
            case ImportReport.Refused refused ->
                throw new IllegalStateException("The sample network cannot be loaded: " + refused.troubles());
        }
    }

    private static byte[] file() {
        try {
            return new ClassPathResource("sample/di4c.yaml").getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
