package com.curbline.store.live;

import static org.assertj.core.api.Assertions.assertThat;

import com.curbline.kernel.StoreId;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.boot.web.server.context.WebServerGracefulShutdownLifecycle;

class LiveStreamsTest {

    private final LiveStreams streams = new LiveStreams();

    @Test
    void streamsEndBeforeTheWebServerWaitsForItsRequests() {
        assertThat(streams.getPhase()).isGreaterThan(WebServerGracefulShutdownLifecycle.SMART_LIFECYCLE_PHASE);
    }

    @Test
    void whileTheNodeStopsNobodyIsTakenOn() {
        streams.start();
        streams.open(Set.of(new StoreId("elm-street")));
        assertThat(streams.count()).isEqualTo(1);

        streams.stop();
        streams.open(Set.of(new StoreId("elm-street")));

        assertThat(streams.count()).isEqualTo(1);
    }
}
