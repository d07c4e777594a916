package org.audioedition.publish;

import java.util.ArrayList;
import java.util.List;
import org.audioedition.article.Article;
import org.audioedition.audio.Cue;
import org.audioedition.edition.Edition;
import org.audioedition.script.Script;
import org.audioedition.timeline.TimedChapter;

/**
 * An article of an issue, and when it is heard.
 *
 * @param number its place in the issue, from 1
 * @param part what it is
 * @param begin its first frame
 * @param end the frame after its last one
 * @param chapters its own, counted from its begin
 */
public record Member(int number, Article.Part part, long begin, long end, List<Cue> chapters) {

    public Member {
        chapters = List.copyOf(chapters);
    }

    /** The articles of an edition that are heard; none of an edition of one article. */
    public static List<Member> of(Edition edition) {
        List<Member> members = new ArrayList<>();
        List<TimedChapter> chapters = edition.chapters();
        for (Article.Part part : edition.article().parts()) {
            int first = first(chapters, Script.blockId(part.block()));
            if (first >= 0) {
                int end = first + 1;
                while (end < chapters.size()
                        && chapters.get(end).level() > chapters.get(first).level()) {
                    end++;
                }
                long begin = chapters.get(first).begin();
                List<Cue> cues = chapters.subList(first, end).stream()
                        .map(one -> new Cue(one.begin() - begin, one.end() - one.begin(), one.title()))
                        .toList();
                members.add(new Member(
                        members.size() + 1, part, begin, chapters.get(end - 1).end(), cues));
            }
        }
        return members;
    }

    private static int first(List<TimedChapter> chapters, String block) {
        for (int i = 0; i < chapters.size(); i++) {
            if (chapters.get(i).sentences().stream()
                    .anyMatch(sentence -> sentence.block().equals(block))) {
                return i;
            }
        }
        return -1;
    }
}
