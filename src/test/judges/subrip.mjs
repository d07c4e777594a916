// What media-captions, strict, finds in a SubRip or WebVTT file: argv[2] is the file, argv[3] its type.
import { readFileSync } from "node:fs";
import { parseText } from "media-captions";

let errors = [], cues = [];
try {
  ({ errors, cues } = await parseText(readFileSync(process.argv[2], "utf8"), { type: process.argv[3], strict: true }));
} catch (error) {
  errors = [error];
}
console.log(JSON.stringify({ errors: errors.map(String), cues: cues.map((cue) => [cue.startTime, cue.endTime, cue.text]) }));
