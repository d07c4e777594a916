package org.audioedition.publish.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeedGuidTest {

    /** The example of the podcast namespace's own page on the tag. */
    @ParameterizedTest
    @ValueSource(strings = {"https://podnews.net/rss", "http://podnews.net/rss/", "https://podnews.net/rss//"})
    void theNamespacesExampleHasItsGuid(String address) {
        assertThat(FeedGuid.of(URI.create(address))).isEqualTo("9b024349-ccf0-5f69-a609-6b82873eab3c");
    }
}
