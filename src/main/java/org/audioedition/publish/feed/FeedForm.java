package org.audioedition.publish.feed;

import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.util.List;
import org.audioedition.edition.Edition;
import org.audioedition.publish.Form;
import org.audioedition.publish.FormException;
import org.audioedition.publish.FormFile;
import org.audioedition.publish.Material;
import org.audioedition.publish.Output;

/**
 * {@code feed.xml}: a feed of one edition. It is made behind the edition's MP3 and its cover.
 *
 * @param base the address of the folder that holds the editions' folders; ends in a slash
 */
public record FeedForm(URI base) implements Form {

    @Override
    public List<FormFile> files(Edition edition) {
        return List.of(new FormFile(Feed.FILE_NAME, Feed.MEDIA_TYPE));
    }

    @Override
    public void make(Material material, Output out) throws IOException, FormException {
        Edition edition = material.edition();
        long bytes = material.file(edition.slug() + ".mp3").size();
        String cover = material.cover().fileName();
        Episode episode = new Episode(edition, edition.slug(), bytes, cover);
        try (Writer text = out.text(Feed.FILE_NAME)) {
            new Feed(base, episode.address(base, Feed.FILE_NAME), List.of(episode)).write(text);
        }
    }
}
