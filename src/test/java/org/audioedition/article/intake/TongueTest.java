package org.audioedition.article.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TongueTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | The keeper of the lamp was asleep when the ferry came in, and nobody who waited for it knew that it had been late by more than two hours.",
                "de | Der Wärter der Lampe schlief, als die Fähre kam, und niemand, der auf sie wartete, wusste, dass sie mehr als zwei Stunden zu spät war, denn es war dunkel.",
                "fr | Le gardien de la lampe dormait quand le bac est arrivé, et personne de ceux qui l’attendaient ne savait qu’il avait plus de deux heures de retard dans la nuit.",
                "es | El guardián de la lámpara dormía cuando llegó el barco, y nadie de los que lo esperaban sabía que había tardado más de dos horas en la noche por el viento.",
                "it | Il guardiano della lampada dormiva quando il traghetto è arrivato, e nessuno di quelli che lo aspettavano sapeva che era in ritardo di più di due ore per la nebbia.",
                "nl | De wachter van de lamp sliep toen het veer kwam, en niemand die er op wachtte wist dat het meer dan twee uur te laat was door de mist in de haven.",
                "pt | O guarda da lâmpada dormia quando o barco chegou, e ninguém dos que o esperavam sabia que tinha mais de duas horas de atraso por causa da névoa no porto.",
                "sv | Lampans väktare sov när färjan kom, och ingen av dem som väntade på den visste att den var mer än två timmar för sent ute, för det var mörkt och kallt.",
                "pl | Strażnik lampy spał, gdy przypłynął prom, i nikt z tych, którzy na niego czekali, nie wiedział, że jest on już po dwóch godzinach spóźnienia, bo było ciemno, a w porcie jest mgła.",
                "ru | Сторож лампы спал, когда пришёл паром, и никто из ждавших не знал, что он опоздал больше чем на два часа.",
                "ja | ランプの番人は渡し船が来たとき眠っていた。待っていた人は誰も、それが二時間以上遅れていたことを知らなかった。",
                "zh | 灯塔看守人在渡船到来时睡着了，等待的人没有一个知道它晚了两个多小时，因为港口里起了雾。",
                "ar | كان حارس المصباح نائما عندما وصلت العبارة ولم يعرف أحد من المنتظرين أنها تأخرت أكثر من ساعتين",
            })
    void aLanguageIsToldByAFewSentences(String language, String text) {
        assertThat(Tongue.of(text)).isEqualTo(language);
    }

    @Test
    void nobodyCanTellByAFewWordsOrByNone() {
        assertThat(Tongue.of("Die Lampe")).isNull();
        assertThat(Tongue.of("")).isNull();
        assertThat(Tongue.of("Door one. ".repeat(200))).isNull();
        assertThat(Tongue.of("xqz ".repeat(500))).isNull();
        assertThat(Tongue.of("12 34 56 ".repeat(500))).isNull();
    }

    @Test
    void aForeignSentenceDoesNotMakeAnArticleForeign() {
        String english = "The keeper of the lamp was asleep when the ferry came in, and nobody knew that it was late. ";
        assertThat(Tongue.of(english.repeat(3) + "Ich habe geschlafen, und das war nicht gut, sagte er."))
                .isEqualTo("en");
    }
}
