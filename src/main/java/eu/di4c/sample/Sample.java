package eu.di4c.sample;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/**
 * Fills an empty database with the DI4C network and its notice, if {@code DI4C_SAMPLE} asks for it, before the first reader
 * comes in.
 */
@Component
@ConditionalOnWebApplication
@ConditionalOnProperty("di4c.sample")
class Sample implements SmartInitializingSingleton {

    private final SampleNetwork network;
    private final SampleNotice notice;
    private final SampleCast cast;

    Sample(SampleNetwork network, SampleNotice notice, SampleCast cast) {
        this.network = network;
        this.notice = notice;
        this.cast = cast;
    }

    @Override
    public void afterSingletonsInstantiated() {
        network.bring();
        notice.publish();
        cast.bring();
    }
}
