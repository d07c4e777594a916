package org.audioedition.article.source.web;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * What a server answered.
 *
 * @param address what was asked for
 * @param status the status code (RFC 9110, 15)
 * @param location where else to look, or null
 * @param type the value of {@code Content-Type}, or nothing
 * @param body what is there, unpacked and not to be changed; nothing if the status is not 200
 */
@SuppressWarnings("ArrayRecordComponent") // One array for a whole page.
record Answer(URI address, int status, @Nullable String location, String type, byte[] body) {

    private static final int OK = 200;

    boolean isOk() {
        return status == OK;
    }

    boolean isRedirect() {
        return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
    }

    boolean isRefusal() {
        return status >= 400 && status < 500;
    }

    /** What to do about a status that brought no page. */
    String remedy() {
        return switch (status) {
            case 401, 402, 403, 451 -> "it is not for everybody: save the page in a browser and give the file";
            case 404, 410 -> "there is no such page: check the address";
            default -> "try again later, or save the page in a browser and give the file";
        };
    }
}
