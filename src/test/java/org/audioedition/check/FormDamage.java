package org.audioedition.check;

import static org.audioedition.check.Rule.*;

import java.util.List;
import java.util.function.UnaryOperator;

/** What can be wrong within the text files beside the audio. */
final class FormDamage {

    private FormDamage() {}

    static List<Damage> all() {
        return List.of(
                vtt("the head is another", text -> text.replace("WEBVTT", "WEBVT")),
                vtt("a caption is late", text -> text.replace("00:00:08.120", "00:00:08.220")),
                vtt("a caption goes early", text -> text.replace("00:00:11.600", "00:00:11.500")),
                vtt("a caption ends before it begins", text -> text.replace("--> 00:00:02.204", "--> 00:00:00.204")),
                vtt("a word is another", text -> text.replace("counted", "count")),
                vtt("a caption is gone", text -> text.replaceFirst("4\n00:.*\n.*\n\n", "")),
                vtt("a caption comes twice", text -> text.replaceFirst("(4\n00:.*\n.*\n\n)", "$1$1")),
                vtt("a caption has no times", text -> text.replaceFirst("4\n00:.*\n", "4\n")),
                vtt("a time has no milliseconds", text -> text.replace("00:00:08.120", "00:00:08")),
                vtt("a word is cut by a caption", FormDamage::cutWord),
                vtt("a line is too long", text -> text.replace("on Friday", "on" + " ".repeat(20) + "Friday")),
                vtt("another speaker is named", text -> text.replace("<v Rosa Lind>", "<v Paul Dean>")),
                vtt("nobody is named", text -> text.replace("<v Rosa Lind>", "")),
                srt("another speaker is named", text -> text.replace("[Rosa Lind]", "[Paul Dean]")),
                srt("a number is left out", text -> text.replace("\n4\n", "\n5\n")),
                srt("times are those of WebVTT", text -> text.replace("00:00:08,120", "00:00:08.120")),
                srt("a caption is late", text -> text.replace("00:00:08,120", "00:00:08,220")),
                srt("a speaker is nobody", text -> text.replace("[Rosa Lind]", "[Rosa Lund]")),
                srt("a word is gone", text -> text.replace("every ", "")),
                chapters("it is no JSON", text -> text.replace("[", "")),
                chapters("it is of another version", text -> text.replace("1.2.0", "1.1.0")),
                chapters("it is of another audio", text -> text.replace(".wav", ".mp3")),
                chapters("a title is another", text -> text.replace("After 14", "After 15")),
                chapters(
                        "a chapter is late",
                        text -> text.replace("12.500,\n      \"endTime\"", "12.503,\n      \"endTime\"")),
                chapters("a chapter is gone", text -> text.replaceFirst("\\{\\s+\"startTime\": 0.000[^}]*\\},", "")),
                labels("a line is gone", text -> text.substring(text.indexOf('\n') + 1)),
                labels("a label is late", text -> text.replace("16.281973\t", "16.291973\t")),
                labels("a label is another", text -> text.replace("“My", "“Our")),
                labels("a tab is a space", text -> text.replaceFirst("\t", " ")),
                cue("it is of another audio", text -> text.replace(".wav", ".mp3")),
                cue("a title is another", text -> text.replace("Rosa Lind", "Rosa Lund")),
                cue("a track is late", text -> text.replace("00:12:37", "00:12:39")),
                cue("a track is counted twice", text -> text.replace("TRACK 03", "TRACK 02")),
                cue("an index is gone", text -> text.replace("    INDEX 01 00:22:41\n", "")),
                transcript("the title is gone", text -> text.substring(text.indexOf('\n') + 1)),
                transcript(
                        "a paragraph lacks a word",
                        text -> text.replace("dark years, Gull Point", "years, Gull Point")));
    }

    private static String cutWord(String vtt) {
        return vtt.replace("00:00:11.600\n", "00:00:10.000\n")
                .replace("shone on Friday.</v>", "sh</v>\n\n00:00:10.000 --> 00:00:11.600\none on Friday.");
    }

    private static Damage vtt(String what, UnaryOperator<String> change) {
        return file("captions (WebVTT): ", SampleEdition.SLUG + ".vtt", what, change, VTT);
    }

    private static Damage srt(String what, UnaryOperator<String> change) {
        return file("captions (SubRip): ", SampleEdition.SLUG + ".srt", what, change, SRT);
    }

    private static Damage chapters(String what, UnaryOperator<String> change) {
        return file("chapters.json: ", "chapters.json", what, change, CHAPTERS_JSON);
    }

    private static Damage labels(String what, UnaryOperator<String> change) {
        return file("labels.txt: ", "labels.txt", what, change, LABELS);
    }

    private static Damage cue(String what, UnaryOperator<String> change) {
        return file("cue sheet: ", SampleEdition.SLUG + ".cue", what, change, CUE_SHEET);
    }

    private static Damage transcript(String what, UnaryOperator<String> change) {
        return file("transcript: ", SampleEdition.SLUG + ".txt", what, change, TRANSCRIPT);
    }

    private static Damage file(String where, String name, String what, UnaryOperator<String> change, Rule rule) {
        return Damage.of(where + what, edition -> edition.text(name, change), rule);
    }
}
