package org.audioedition.quotation;

import java.util.List;

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
}
