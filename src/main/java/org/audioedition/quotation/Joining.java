package org.audioedition.quotation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.audioedition.article.Article;
import org.audioedition.article.Span;
import org.audioedition.quotation.Speaker.Gender;
import org.jspecify.annotations.Nullable;

/** The quotations of an issue: each article's are found as if it stood alone, and who has one name is one speaker. */
final class Joining {

    private final List<Quotation> quotations = new ArrayList<>();
    private final Map<String, Speaker> speakers = new LinkedHashMap<>();

    private Joining() {}

    static Quotations of(Article issue) {
        Joining joining = new Joining();
        List<Article> members = issue.members();
        for (int i = 0; i < members.size(); i++) {
            int first = issue.parts().get(i).block();
            joining.add(
                    QuotationFinder.find(members.get(i)),
                    issue.blocks().get(first).span().start());
        }
        return new Quotations(joining.quotations, List.copyOf(joining.speakers.values()));
    }

    private void add(Quotations found, int by) {
        Map<String, String> ids = new HashMap<>();
        for (Speaker speaker : found.speakers()) {
            Speaker known = speakers.get(speaker.name());
            Speaker merged = known == null
                    ? new Speaker("s" + (speakers.size() + 1), speaker.name(), speaker.gender(), speaker.evidence())
                    : known.gender() == Gender.UNKNOWN
                            ? new Speaker(known.id(), known.name(), speaker.gender(), speaker.evidence())
                            : known;
            speakers.put(speaker.name(), merged);
            ids.put(speaker.id(), merged.id());
        }
        for (Quotation quotation : found.quotations()) {
            quotations.add(new Quotation(
                    "q" + (quotations.size() + 1),
                    quotation.span().movedBy(by),
                    quotation.kind(),
                    quotation.speaker() == null ? null : ids.get(quotation.speaker()),
                    moved(quotation.mention(), by),
                    quotation.rule(),
                    quotation.confidence()));
        }
    }

    private static @Nullable Span moved(@Nullable Span span, int by) {
        return span == null ? null : span.movedBy(by);
    }
}
