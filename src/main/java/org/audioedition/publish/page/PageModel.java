package org.audioedition.publish.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.audioedition.article.Block;
import org.audioedition.article.Metadata;
import org.audioedition.article.Span;
import org.audioedition.edition.Colophon;
import org.audioedition.edition.Edition;
import org.audioedition.publish.Cells;
import org.audioedition.publish.Outline;
import org.audioedition.publish.People;
import org.audioedition.publish.Person;
import org.audioedition.script.Script;
import org.audioedition.timeline.TimedChapter;
import org.audioedition.timeline.TimedSentence;
import org.audioedition.timeline.TimedWord;
import org.audioedition.timeline.Timeline;

/** An edition as the page shows it; nothing else in this package looks into one. */
final class PageModel {

    private static final int KEY = 16;

    private final Edition edition;
    private final Timeline timeline;
    private final String text;
    private final People people;
    private final List<Section> sections = new ArrayList<>();

    PageModel(Edition edition) {
        this.edition = edition;
        this.timeline = edition.timeline();
        this.text = edition.article().text();
        this.people = People.of(edition);
        readSections();
    }

    Colophon colophon() {
        return edition.colophon();
    }

    Metadata metadata() {
        return edition.metadata();
    }

    String generator() {
        return edition.generator();
    }

    /** What tells this edition from every other where the reader's place is kept. */
    String key() {
        return edition.article().id().substring(0, KEY);
    }

    long milliseconds() {
        return timeline.milliseconds(timeline.frames());
    }

    List<Section> sections() {
        return sections;
    }

    /** The sections' places, in each other as chapters are. */
    List<Outline> outline() {
        return Outline.of(timeline.chapters());
    }

    /** Everybody who is heard, the narrator first. */
    List<Person> people() {
        return people.all();
    }

    /** Blocks that are not read at all stay in the chapter before them. */
    private void readSections() {
        Map<String, Integer> places = new HashMap<>();
        List<Block> blocks = edition.article().blocks();
        for (int i = 0; i < blocks.size(); i++) {
            places.put(Script.blockId(i), i);
        }
        int next = 0;
        List<TimedChapter> chapters = timeline.chapters();
        for (int i = 0; i < chapters.size(); i++) {
            TimedChapter chapter = chapters.get(i);
            Map<String, List<TimedSentence>> heard = new HashMap<>();
            List<Cue> announced = new ArrayList<>();
            for (TimedSentence sentence : chapter.sentences()) {
                if (i == 0 && heard.isEmpty() && sentence.added() != null && sentence.quotation() == null) {
                    announced.add(cue(sentence, sentence.added(), false));
                } else {
                    heard.computeIfAbsent(sentence.block(), id -> new ArrayList<>())
                            .add(sentence);
                }
            }
            int end = i + 1 == chapters.size() ? blocks.size() : firstBlock(chapters.get(i + 1), places);
            List<Passage> passages = new ArrayList<>();
            for (; next < end; next++) {
                String id = Script.blockId(next);
                passages.add(passage(id, blocks.get(next), heard.getOrDefault(id, List.of())));
            }
            long begin = timeline.milliseconds(chapter.begin());
            sections.add(new Section(chapter.id(), chapter.title(), begin, announced, passages));
        }
    }

    private static int firstBlock(TimedChapter chapter, Map<String, Integer> places) {
        return places.getOrDefault(chapter.sentences().get(0).block(), 0);
    }

    private Passage passage(String id, Block block, List<TimedSentence> sentences) {
        List<Span> cells = block instanceof Block.TableRow row ? Cells.stretches(row) : List.of(block.span());
        List<List<Passage.Piece>> all = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < cells.size(); i++) {
            int to = i + 1 == cells.size() ? sentences.size() : Cells.behind(cells.get(i), sentences, from);
            all.add(pieces(cells.get(i), sentences.subList(from, to)));
            from = to;
        }
        return new Passage(id, block, all);
    }

    private List<Passage.Piece> pieces(Span stretch, List<TimedSentence> sentences) {
        List<Passage.Piece> pieces = new ArrayList<>();
        int at = stretch.start();
        String before = "";
        for (TimedSentence sentence : sentences) {
            String quotation = people.heardIn(sentence).equals(people.reader()) ? null : sentence.quotation();
            boolean opens = quotation != null && !quotation.equals(before);
            before = quotation == null ? "" : quotation;
            String added = sentence.added();
            if (added == null) {
                int start = Math.max(at, sentence.span().start());
                silent(at, start, pieces);
                at = Math.max(start, sentence.span().end());
                pieces.add(new Passage.Heard(cue(sentence, new Span(start, at).of(text), opens)));
            } else if (!sentence.isTone()) {
                pieces.add(new Passage.Heard(cue(sentence, added, opens)));
            }
        }
        silent(at, stretch.end(), pieces);
        return pieces;
    }

    private void silent(int from, int to, List<Passage.Piece> pieces) {
        if (to > from) {
            pieces.add(new Passage.Silent(text.substring(from, to)));
        }
    }

    private Cue cue(TimedSentence sentence, String shown, boolean opens) {
        boolean added = sentence.added() != null;
        long begin = timeline.milliseconds(sentence.begin());
        List<Cue.Word> words = added ? List.of() : words(sentence, begin);
        return new Cue(
                shown, added, begin, timeline.milliseconds(sentence.end()), people.heardIn(sentence), opens, words);
    }

    private List<Cue.Word> words(TimedSentence sentence, long begin) {
        List<Cue.Word> words = new ArrayList<>();
        int at = sentence.span().start();
        long since = begin;
        for (TimedWord word : sentence.words()) {
            long now = timeline.milliseconds(word.begin());
            words.add(new Cue.Word(word.span().start() - at, word.span().length(), now - since));
            at = word.span().end();
            since = now;
        }
        return words;
    }
}
