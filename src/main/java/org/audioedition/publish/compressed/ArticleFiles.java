package org.audioedition.publish.compressed;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.util.List;
import java.util.Locale;
import org.audioedition.edition.Edition;
import org.audioedition.edition.Slug;
import org.audioedition.encoding.Bitrate;
import org.audioedition.encoding.Encoder;
import org.audioedition.encoding.EncoderException;
import org.audioedition.encoding.Encoders;
import org.audioedition.encoding.Mp3Settings;
import org.audioedition.publish.Form;
import org.audioedition.publish.FormException;
import org.audioedition.publish.FormFile;
import org.audioedition.publish.Material;
import org.audioedition.publish.Member;
import org.audioedition.publish.Output;
import org.audioedition.publish.Samples;
import org.audioedition.publish.TrackTags;

/** An MP3 file for each article of an issue: {@code <slug>-01-<the article's own slug>.mp3}. An edition of one article has none. */
public final class ArticleFiles implements Form {

    private static final int LEAST_DIGITS = 2;

    private final Bitrate bitrate;

    /** Files of a bitrate. */
    public ArticleFiles(Bitrate bitrate) {
        this.bitrate = bitrate;
    }

    @Override
    public List<FormFile> files(Edition edition) {
        int digits = Math.max(
                LEAST_DIGITS, String.valueOf(edition.article().parts().size()).length());
        return Member.of(edition).stream()
                .map(member -> new FormFile(
                        edition.slug() + "-" + String.format(Locale.ROOT, "%0" + digits + "d", member.number()) + "-"
                                + Slug.of(member.part().metadata().title()) + ".mp3",
                        "audio/mpeg"))
                .toList();
    }

    @Override
    public void make(Material material, Output out) throws IOException, FormException {
        Edition edition = material.edition();
        List<Member> members = Member.of(edition);
        List<FormFile> files = files(edition);
        for (int i = 0; i < members.size(); i++) {
            Member member = members.get(i);
            Encoder mp3 = Encoders.mp3(Mp3Settings.of(bitrate));
            try (Samples samples = material.samples(member.begin(), member.end());
                    SeekableByteChannel file = out.channel(files.get(i).name())) {
                mp3.encode(samples, TrackTags.ofMember(edition, member, members.size(), material.cover()), file);
            } catch (EncoderException e) {
                throw new FormException(String.valueOf(e.getMessage()), e);
            }
        }
    }
}
