package eu.di4c.notice;

import eu.di4c.kernel.Outcome.Refusal;
import eu.di4c.network.Dependants;
import eu.di4c.network.Network;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps a network from being taken away while there are notices about it. */
@Component
class NoticeTies implements Dependants {

    private final NoticeStore store;

    NoticeTies(NoticeStore store) {
        this.store = store;
    }

    @Override
    public List<Refusal> of(Network network) {
        return Dependants.some("notice.hangs", store.about(network.slug()).size());
    }
}
