package org.audioedition.batch;

import org.audioedition.article.Article;
import org.audioedition.casting.Cast;
import org.audioedition.casting.Caster;
import org.audioedition.casting.CastingSettings;
import org.audioedition.casting.Ensemble;
import org.audioedition.casting.UnknownVoiceException;
import org.audioedition.quotation.QuotationFinder;
import org.audioedition.quotation.Quotations;
import org.audioedition.script.Script;
import org.audioedition.script.ScriptSettings;
import org.audioedition.script.ScriptWriter;

/** From an article to its script: who is quoted, who speaks with which voice, what will be said. */
public final class Drafts {

    private Drafts() {}

    /**
     * Writes the script of an article.
     *
     * @throws UnknownVoiceException if the settings name a voice that is not in the ensemble
     */
    public static Script script(Article article, Ensemble ensemble, CastingSettings casting, ScriptSettings settings)
            throws UnknownVoiceException {
        Quotations quotations = QuotationFinder.find(article);
        Cast cast = new Caster(ensemble, casting).cast(article, quotations);
        return ScriptWriter.write(article, quotations, cast, settings);
    }
}
