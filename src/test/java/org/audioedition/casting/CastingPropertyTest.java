package org.audioedition.casting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.audioedition.quotation.Quotation;
import org.audioedition.quotation.Speaker;
import org.audioedition.voice.Voice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of the cast of any conversation. */
class CastingPropertyTest {

    private static final String UNSURE = "?";

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    private static List<Voice> voices(SplittableRandom random) {
        Voice.Gender[] genders = Voice.Gender.values();
        return IntStream.range(0, 2 + random.nextInt(5))
                .mapToObj(i -> new Voice("v" + i, "Test", "en", genders[random.nextInt(genders.length)], "", ""))
                .toList();
    }

    private static Conversation conversation(SplittableRandom random) {
        Conversation conversation = new Conversation();
        int speakers = 1 + random.nextInt(9);
        Speaker.Gender[] genders = Speaker.Gender.values();
        for (int i = 1; i <= speakers; i++) {
            conversation.with("Name " + i, genders[random.nextInt(genders.length)]);
        }
        for (int turns = random.nextInt(25); turns > 0; turns--) {
            String speaker = "s" + (1 + random.nextInt(speakers));
            switch (random.nextInt(8)) {
                case 0 -> conversation.says(null);
                case 1 -> conversation.guessed(speaker);
                case 2 -> conversation.fragment(speaker, 1 + random.nextInt(8));
                default -> conversation.says(speaker);
            }
        }
        return conversation;
    }

    /** Who is heard right beside whom, as a listener notices it. */
    private static Map<String, Set<String>> neighbours(Conversation conversation) {
        Map<String, Set<String>> neighbours = new LinkedHashMap<>();
        String before = null;
        for (Quotation quotation : conversation.quotations().quotations()) {
            int words = quotation.span().of(conversation.article().text()).split(" ", -1).length;
            if (quotation.kind() == Quotation.Kind.FRAGMENT && words < 5) {
                continue;
            }
            boolean sure = quotation.speaker() != null && quotation.confidence() >= 0.5;
            String speaker = sure ? quotation.speaker() : UNSURE;
            if (before != null && !before.equals(speaker)) {
                neighbours.computeIfAbsent(before, key -> new HashSet<>()).add(speaker);
                neighbours.computeIfAbsent(speaker, key -> new HashSet<>()).add(before);
            }
            before = speaker;
        }
        return neighbours;
    }

    private static Voice voice(Cast cast, String speaker) {
        return cast.bySpeaker().getOrDefault(speaker, cast.quote());
    }

    private static List<Voice> heardBeside(Cast cast, Set<String> neighbours) {
        return neighbours.stream().map(one -> voice(cast, one)).toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void neighboursNeverShareAVoiceWhileAnotherIsFree(long seed) throws UnknownVoiceException {
        SplittableRandom random = new SplittableRandom(seed);
        List<Voice> voices = voices(random);
        Conversation conversation = conversation(random);
        Cast cast = new Caster(Ensemble.of(voices), CastingSettings.standard())
                .cast(conversation.article(), conversation.quotations());
        Map<String, Set<String>> neighbours = neighbours(conversation);
        neighbours.forEach((speaker, others) -> {
            List<Voice> beside = heardBeside(cast, others);
            if (!speaker.equals(UNSURE) && beside.contains(voice(cast, speaker))) {
                assertThat(beside).as("voices beside " + speaker).containsAll(voices.subList(1, voices.size()));
            }
        });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void neighboursNeverShareAVoiceIfFewerTouchThanThereAreVoices(long seed) throws UnknownVoiceException {
        SplittableRandom random = new SplittableRandom(seed);
        List<Voice> voices = voices(random);
        Conversation conversation = conversation(random);
        Map<String, Set<String>> neighbours = neighbours(conversation);
        int most = neighbours.values().stream().mapToInt(Set::size).max().orElse(0);
        if (most >= voices.size() - 1) {
            return;
        }
        Cast cast = new Caster(Ensemble.of(voices), CastingSettings.standard())
                .cast(conversation.article(), conversation.quotations());
        neighbours.forEach(
                (speaker, others) -> assertThat(heardBeside(cast, others)).doesNotContain(voice(cast, speaker)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noSpeakerHasTheNarratorsVoice(long seed) throws UnknownVoiceException {
        SplittableRandom random = new SplittableRandom(seed);
        List<Voice> voices = voices(random);
        Conversation conversation = conversation(random);
        Cast cast = new Caster(Ensemble.of(voices), CastingSettings.standard())
                .cast(conversation.article(), conversation.quotations());
        assertThat(cast.bySpeaker().values()).doesNotContain(cast.narrator());
        assertThat(cast.bySpeaker()).hasSameSizeAs(conversation.quotations().speakers());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theCastDependsOnNothingButTheArticle(long seed) throws UnknownVoiceException {
        SplittableRandom random = new SplittableRandom(seed);
        Caster caster = new Caster(Ensemble.of(voices(random)), CastingSettings.standard());
        Conversation one = conversation(random);
        Conversation other = conversation(random);
        Cast first = caster.cast(one.article(), one.quotations());
        caster.cast(other.article(), other.quotations());
        assertThat(caster.cast(one.article(), one.quotations())).isEqualTo(first);
    }

    @Test
    void theCastsOfManyArticlesAreTheSameInAnyOrderAndByAnyNumberOfThreads() {
        List<Long> seeds = seeds().boxed().toList();
        Map<Long, Cast> oneByOne = new LinkedHashMap<>();
        seeds.forEach(seed -> oneByOne.put(seed, castOf(seed)));
        List<Long> reversed = new ArrayList<>(seeds);
        Collections.reverse(reversed);
        Map<Long, Cast> atOnce = reversed.parallelStream()
                .collect(Collectors.toConcurrentMap(seed -> seed, CastingPropertyTest::castOf));
        assertThat(atOnce).isEqualTo(oneByOne);
    }

    private static Cast castOf(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Voice> voices = voices(random);
        Conversation conversation = conversation(random);
        try {
            return new Caster(Ensemble.of(voices), CastingSettings.standard())
                    .cast(conversation.article(), conversation.quotations());
        } catch (UnknownVoiceException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aHundredThousandTurnsAreCastInTimeThatGrowsWithThem() throws UnknownVoiceException {
        SplittableRandom random = new SplittableRandom(7);
        Conversation conversation = new Conversation();
        List<String> ids = new ArrayList<>();
        for (int i = 1; i <= 20_000; i++) {
            conversation.with("Name", Speaker.Gender.UNKNOWN);
            ids.add("s" + i);
        }
        for (int i = 0; i < 100_000; i++) {
            conversation.says(ids.get(random.nextInt(ids.size())));
        }
        List<Voice> voices = voices(random);
        assertThat(new Caster(Ensemble.of(voices), CastingSettings.standard())
                        .cast(conversation.article(), conversation.quotations())
                        .bySpeaker())
                .hasSize(20_000);
    }
}
