package org.audioedition.quotation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * All that is quoted in an article.
 *
 * @param quotations in the order of their opening marks; one may lie inside another
 * @param speakers who is quoted, in the order of their first quotation
 */
public record Quotations(List<Quotation> quotations, List<Speaker> speakers) {

    public Quotations {
        quotations = List.copyOf(quotations);
        speakers = List.copyOf(speakers);
    }

    /** The quotations by their ids. */
    public Map<String, Quotation> byId() {
        Map<String, Quotation> byId = new HashMap<>();
        quotations.forEach(quotation -> byId.put(quotation.id(), quotation));
        return byId;
    }

    /** The speakers' names by their ids. */
    public Map<String, String> speakerNames() {
        Map<String, String> names = new HashMap<>();
        speakers.forEach(speaker -> names.put(speaker.id(), speaker.name()));
        return names;
    }
}
