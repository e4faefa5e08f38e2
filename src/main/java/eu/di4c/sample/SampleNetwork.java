package eu.di4c.sample;

import eu.di4c.exchange.ImportReport;
import eu.di4c.exchange.NetworkFiles;
import eu.di4c.kernel.Actor;
import eu.di4c.network.Networks;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Brings the DI4C network into an empty database when the program starts, if {@code DI4C_SAMPLE} asks for it. */
@Component
@Order(0)
@ConditionalOnWebApplication
@ConditionalOnProperty("di4c.sample")
class SampleNetwork implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(SampleNetwork.class);

    private final Networks networks;
    private final NetworkFiles files;

    SampleNetwork(Networks networks, NetworkFiles files) {
        this.networks = networks;
        this.files = files;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        if (!networks.all("", 1).isEmpty()) {
            return;
        }
        byte[] file = new ClassPathResource("sample/di4c.yaml").getContentAsByteArray();
        switch (files.importFile(Actor.system(), file)) {
            case ImportReport.Stored stored -> LOG.info("The sample network {} is loaded.", stored.network());
            case ImportReport.Unchanged _, ImportReport.Tried _ -> LOG.info("The sample network was there already.");
            case ImportReport.Refused refused ->
                throw new IllegalStateException("The sample network cannot be loaded: " + refused.troubles());
        }
    }
}
