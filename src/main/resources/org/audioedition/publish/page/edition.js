
// The edition: what is heard when. Times are milliseconds.

const $ = id => document.getElementById(id);

const edition = JSON.parse($('edition').textContent);
const article = $('article');
const sentences = [...article.querySelectorAll('.s')];
const places = new Map(sentences.map((sentence, i) => [sentence, i]));
const cueBegins = edition.cues.map(cue => cue[0]);
// A sentence is marked a little before it is heard, as a chapter begins a little before its first word.
const LEAD = 250;
const cueShown = cueBegins.map((begin, i) => Math.max(edition.cues[i - 1]?.[1] ?? 0, begin - LEAD));
const chapterBegins = edition.chapters.map(chapter => chapter[0]);

/** The index of the last number in an ascending list that is not above a value; -1 if all are. */
const lastUpTo = (list, value) => {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle] <= value) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low - 1;
};

const cueAt = ms => lastUpTo(cueShown, ms);
const chapterAt = ms => Math.max(0, lastUpTo(chapterBegins, ms));
const chapterEnd = i => chapterBegins[i + 1] ?? edition.duration;

/** The words of a sentence, as offsets into its text and times. */
const wordsOf = i => {
  const words = { starts: [], ends: [], begins: [] };
  const cue = edition.cues[i] ?? [];
  let at = 0;
  let time = cue[0];
  for (let n = 3; n + 2 < cue.length; n += 3) {
    words.starts.push(at += cue[n]);
    words.ends.push(at += cue[n + 1]);
    words.begins.push(time += cue[n + 2]);
  }
  return words;
};

/** A time as 1:02:03 or 2:03. */
const digits = ms => {
  const seconds = Math.floor(ms / 1000);
  const two = number => String(number).padStart(2, '0');
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor(seconds / 60) % 60;
  return hours ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
};

const player = $('player');
const search = $('search');
const status = $('status');
let statusTimer;

/** Says something in passing, to eyes and to screen readers; for good if it stays. */
const say = (words, stays = false) => {
  clearTimeout(statusTimer);
  status.textContent = words;
  statusTimer = stays ? undefined : setTimeout(() => { status.textContent = ''; }, 5000);
};
