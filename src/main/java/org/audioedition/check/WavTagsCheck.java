package org.audioedition.check;

import java.io.IOException;
import java.util.List;
import org.audioedition.audio.BroadcastExtension;
import org.audioedition.audio.TextTag;
import org.audioedition.audio.WavReader;
import org.jspecify.annotations.Nullable;

/** What the WAV file says of itself: title, byline and day in its INFO list, the day in its broadcast extension. */
final class WavTagsCheck {

    private static final int DAY = "yyyy-mm-dd".length();

    private WavTagsCheck() {}

    static void check(EditionRecord edition, WavReader wav, Faults faults) throws IOException {
        String file = edition.audio().file();
        List<TextTag> tags = wav.tags();
        tag("INAM", edition.title(), tags, file, faults);
        tag("IART", edition.byline(), tags, file, faults);
        String published = edition.published();
        String day = published == null ? null : published.substring(0, DAY);
        tag("ICRD", day, tags, file, faults);
        String date = wav.broadcast().map(BroadcastExtension::date).orElse("");
        String wanted = day == null ? "" : day;
        String message = "its broadcast extension is of \"" + date + "\", the edition of \"" + wanted + "\"";
        faults.unless(date.isEmpty() || date.equals(wanted), Rule.WAV_DATE, file, message);
    }

    private static void tag(String id, @Nullable String wanted, List<TextTag> tags, String file, Faults faults) {
        List<String> found = tags.stream()
                .filter(tag -> tag.id().equals(id))
                .map(TextTag::text)
                .toList();
        List<String> all = wanted == null ? List.of() : List.of(wanted);
        faults.unless(
                found.equals(all), Rule.WAV_INFO, file, "its INFO text " + id + " is " + found + ", wanted " + all);
    }
}
