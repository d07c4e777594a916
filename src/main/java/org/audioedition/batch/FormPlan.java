package org.audioedition.batch;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.audioedition.publish.Form;
import org.audioedition.publish.TextForm;

/**
 * The forms of an order in the order in which they are begun.
 *
 * @param forms what every edition has, what was asked for, and what that is made of
 */
record FormPlan(List<Form> forms) {

    FormPlan {
        forms = List.copyOf(forms);
    }

    static FormPlan of(FormSettings settings) {
        return new FormPlan(
                kinds(settings).stream().map(kind -> kind.form(settings)).toList());
    }

    /** What every edition has, what was asked for, and what that is made of. */
    static Set<FormKind> kinds(FormSettings settings) {
        // An EnumSet gives them in the order of their declaration: what a form is made of stands before it.
        Set<FormKind> kinds = EnumSet.copyOf(FormKind.ALWAYS);
        settings.asked().forEach(kind -> add(kind, kinds));
        return kinds;
    }

    /** Whether one of the forms is made of the audio, not of the record alone. */
    boolean hears() {
        return !forms.stream().allMatch(TextForm.class::isInstance);
    }

    private static void add(FormKind kind, Set<FormKind> kinds) {
        if (kinds.add(kind)) {
            kind.needs().forEach(other -> add(other, kinds));
        }
    }
}
