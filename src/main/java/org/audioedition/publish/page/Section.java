package org.audioedition.publish.page;

import java.util.List;

/**
 * A chapter as it is shown.
 *
 * @param id its id in the edition
 * @param title its title
 * @param begin in milliseconds
 * @param announced what is said before its first block and stands nowhere in the article
 * @param passages its blocks
 */
record Section(String id, String title, long begin, List<Cue> announced, List<Passage> passages) {

    Section {
        announced = List.copyOf(announced);
        passages = List.copyOf(passages);
    }
}
