package org.audioedition.spoken;

import java.util.List;

/** Numbers in words, the American way: no "and" inside, years in pairs. Digits come in as text, so none is ever lost. */
final class NumberWords {

    private static final List<String> SMALL = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");
    private static final List<String> TENS =
            List.of("", "ten", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    private static final List<String> SCALES =
            List.of("", " thousand", " million", " billion", " trillion", " quadrillion");

    /** Longer numbers are said digit by digit. */
    private static final int LONGEST = 16;

    private NumberWords() {}

    /** The cardinal of a string of digits; digit by digit from ten quadrillion on. */
    static String cardinal(String digits) {
        String plain = withoutZeros(digits);
        if (plain.length() > LONGEST) {
            return digits(digits);
        }
        long n = Long.parseLong(plain);
        if (n == 0) {
            return "zero";
        }
        StringBuilder out = new StringBuilder();
        long unit = 1_000_000_000_000_000L;
        for (int scale = SCALES.size() - 1; scale >= 0; scale--, unit /= 1000) {
            int group = (int) (n / unit % 1000);
            if (group > 0) {
                out.append(out.length() == 0 ? "" : " ").append(hundreds(group)).append(SCALES.get(scale));
            }
        }
        return out.toString();
    }

    static String cardinal(int n) {
        return cardinal(Integer.toString(n));
    }

    /** The ordinal of a string of digits: {@code 21} is "twenty first". */
    static String ordinal(String digits) {
        String cardinal = cardinal(digits);
        int last = cardinal.lastIndexOf(' ') + 1;
        return cardinal.substring(0, last) + ordinalWord(cardinal.substring(last));
    }

    static String ordinal(int n) {
        return ordinal(Integer.toString(n));
    }

    /** A year: {@code 1805} is "eighteen oh five", {@code 2007} "two thousand seven", {@code 2026} "twenty twenty six". */
    static String year(int year) {
        int high = year / 100;
        int low = year % 100;
        if (year < 1000 || year > 9999 || (high % 10 == 0 && low < 10)) {
            return cardinal(year);
        }
        if (low == 0) {
            return cardinal(high) + " hundred";
        }
        return cardinal(high) + (low < 10 ? " oh " : " ") + cardinal(low);
    }

    /** A name made of digits, as a flight or an aeroplane: {@code 737} is "seven thirty seven", {@code 101} "one oh one". */
    static String name(String digits) {
        if (digits.startsWith("0") || digits.length() > 4) {
            return digits(digits);
        }
        int n = Integer.parseInt(digits);
        if (digits.length() == 4) {
            return year(n);
        }
        int low = n % 100;
        if (digits.length() < 3 || low == 0) {
            return cardinal(n);
        }
        return cardinal(n / 100) + (low < 10 ? " oh " : " ") + cardinal(low);
    }

    /** Digit by digit. */
    static String digits(String digits) {
        StringBuilder out = new StringBuilder(digits.length() * 5);
        for (int i = 0; i < digits.length(); i++) {
            if (Letters.isDigit(digits.charAt(i))) {
                out.append(out.length() == 0 ? "" : " ").append(SMALL.get(digits.charAt(i) - '0'));
            }
        }
        return out.toString();
    }

    /** {@code numerator} of {@code denominator} parts: "three quarters", "one half". */
    static String fraction(String numerator, String denominator) {
        boolean one = withoutZeros(numerator).equals("1");
        String part = switch (denominator) {
            case "2" -> one ? "half" : "halves";
            case "4" -> one ? "quarter" : "quarters";
            default -> ordinal(denominator) + (one ? "" : "s");
        };
        return cardinal(numerator) + " " + part;
    }

    /** The plural of words that end in a number: "nineties", "sixes", "fifty twos". */
    static String plural(String words) {
        if (words.endsWith("y")) {
            return words.substring(0, words.length() - 1) + "ies";
        }
        return words + (words.endsWith("x") ? "es" : "s");
    }

    private static String hundreds(int n) {
        String rest = n % 100 == 0 ? "" : tens(n % 100);
        if (n < 100) {
            return rest;
        }
        return SMALL.get(n / 100) + " hundred" + (rest.isEmpty() ? "" : " " + rest);
    }

    private static String tens(int n) {
        if (n < 20) {
            return SMALL.get(n);
        }
        return TENS.get(n / 10) + (n % 10 == 0 ? "" : " " + SMALL.get(n % 10));
    }

    private static String ordinalWord(String word) {
        return switch (word) {
            case "one" -> "first";
            case "two" -> "second";
            case "three" -> "third";
            case "five" -> "fifth";
            case "eight" -> "eighth";
            case "nine" -> "ninth";
            case "twelve" -> "twelfth";
            default -> word.endsWith("y") ? word.substring(0, word.length() - 1) + "ieth" : word + "th";
        };
    }

    private static String withoutZeros(String digits) {
        int i = 0;
        while (i < digits.length() - 1 && digits.charAt(i) == '0') {
            i++;
        }
        return digits.substring(i);
    }
}
