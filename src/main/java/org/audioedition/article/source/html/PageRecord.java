package org.audioedition.article.source.html;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a page records of its article for machines.
 *
 * @param titles candidates, the best first
 * @param authors persons only
 * @param published as ISO 8601, or null
 * @param description a sentence or two, or null
 * @param section the part of the publication, or null
 * @param language a BCP 47 tag, or null
 * @param publisher or null
 * @param address the canonical one, or null
 * @param rights or null
 * @param body the article's text, or null
 * @param free whether it says that everybody may read it; true when it does not say
 */
record PageRecord(
        List<String> titles,
        List<String> authors,
        @Nullable String published,
        @Nullable String description,
        @Nullable String section,
        @Nullable String language,
        @Nullable String publisher,
        @Nullable String address,
        @Nullable String rights,
        @Nullable String body,
        boolean free) {}
