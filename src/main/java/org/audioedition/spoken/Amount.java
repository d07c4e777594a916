package org.audioedition.spoken;

/**
 * An amount of money.
 *
 * @param currency its currency
 * @param figure its number
 * @param magnitude "million", "billion" or the like; empty if it has none
 */
record Amount(Currency currency, Figure figure, String magnitude) {

    /** Its words: "two point five billion dollars"; before a noun "two point five billion dollar". */
    String words(boolean adjective) {
        if (!magnitude.isEmpty()) {
            return figure.words() + " " + magnitude + " " + (adjective ? currency.singular() : currency.plural());
        }
        if (!hasCents()) {
            boolean one = adjective || figure.isOne();
            return figure.words() + " " + (one ? currency.singular() : currency.plural());
        }
        int minor = Integer.parseInt(figure.fraction()) * (figure.fraction().length() == 1 ? 10 : 1);
        boolean oneMinor = minor == 1 || adjective;
        String minors = NumberWords.cardinal(minor) + " " + (oneMinor ? currency.minor() : currency.minors());
        if (figure.whole().isEmpty() || figure.whole().equals("0")) {
            return signed(minors);
        }
        boolean one = (adjective && minor == 0) || figure.whole().equals("1");
        String whole = NumberWords.cardinal(figure.whole()) + " " + (one ? currency.singular() : currency.plural());
        return signed(minor == 0 ? whole : whole + " and " + minors);
    }

    private String signed(String words) {
        return (figure.sign() + " " + words).trim();
    }

    /** Whether its decimals are said as hundredths. */
    boolean hasCents() {
        int decimals = figure.fraction().length();
        return magnitude.isEmpty()
                && (decimals == 1 || decimals == 2)
                && !currency.minor().isEmpty();
    }
}
