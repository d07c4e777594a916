
// The strip at the top of the player: chapters, speakers, and how far the audio has come.

const strip = $('strip');
const slider = $('seek');
const bubble = $('bubble');
let runs = [];
let palette = [];
let shownChapter = -1;
let shownCue = -2;

/** Who is heard in each pixel's time, and where, so that a long edition costs no more to draw than a short one. */
const measure = () => {
  const width = strip.clientWidth;
  runs = [];
  for (let x = 0; x < width; x++) {
    const ms = ((x + 0.5) / width) * edition.duration;
    const cue = edition.cues[cueAt(ms)];
    const person = cue && ms <= cue[1] + 400 ? cue[2] : 0;
    const last = runs.at(-1);
    if (last?.person === person) {
      last.end = x + 1;
    } else {
      runs.push({ person, begin: x, end: x + 1 });
    }
  }
  palette = [...$('voices').children].map(person => getComputedStyle(person).color);
};

const draw = () => {
  const scale = devicePixelRatio || 1;
  const width = strip.clientWidth;
  const height = strip.clientHeight;
  strip.width = width * scale;
  strip.height = height * scale;
  const pen = strip.getContext('2d');
  pen.scale(scale, scale);
  const played = (now() / edition.duration) * width;
  for (const { person, begin, end } of runs) {
    // A narrator's line is low and a speaker's high, for eyes that do not tell the colours apart.
    const tall = person === 0 ? 6 : height;
    for (const [from, to, alpha] of [[begin, Math.min(end, played), 1], [Math.max(begin, played), end, 0.55]]) {
      pen.globalAlpha = alpha;
      pen.fillStyle = palette[person];
      pen.fillRect(from, (height - tall) / 2, Math.max(0, to - from), tall);
    }
  }
  const marks = chapterBegins.length < width / 6 ? chapterBegins.slice(1) : [];
  pen.globalCompositeOperation = 'destination-out';
  pen.globalAlpha = 1;
  for (const begin of marks) {
    pen.fillRect(Math.round((begin / edition.duration) * width) - 1, 0, 2, height);
  }
};

const describe = ms => `${digits(ms)} of ${digits(edition.duration)}, ${edition.chapters[chapterAt(ms)][1]}`;

const showChapter = i => {
  const links = $('chapters').querySelectorAll('a');
  links[shownChapter]?.removeAttribute('aria-current');
  links[i]?.setAttribute('aria-current', 'true');
  shownChapter = i;
  $('chapter').textContent = edition.chapters[i][1];
  tellSession();
};

const showSpeaker = i => {
  shownCue = i;
  const person = edition.cues[i]?.[2] ?? 0;
  const name = $('speaker');
  name.className = person ? $('voices').children[person].className : '';
  name.textContent = person ? edition.people[person] : '';
};

const showPlace = () => {
  const ms = now();
  $('elapsed').textContent = digits(ms);
  if (document.activeElement !== slider) {
    slider.setAttribute('aria-valuetext', describe(ms));
  }
  slider.value = ms;
  if (chapterAt(ms) !== shownChapter) {
    showChapter(chapterAt(ms));
  }
  if (cueAt(ms) !== shownCue) {
    showSpeaker(cueAt(ms));
  }
  draw();
};

const slide = ms => {
  seek(ms);
  slider.setAttribute('aria-valuetext', describe(ms));
};

slider.max = edition.duration;
slider.addEventListener('input', () => slide(Number(slider.value)));
slider.addEventListener('keydown', event => {
  const by = { ArrowLeft: -5000, ArrowDown: -5000, ArrowRight: 5000, ArrowUp: 5000, PageDown: -60_000, PageUp: 60_000 }[event.key];
  if (by) {
    event.preventDefault();
    slide(Math.min(Math.max(0, now() + by), edition.duration));
  }
});
slider.addEventListener('pointermove', event => {
  const box = slider.getBoundingClientRect();
  const part = Math.min(Math.max(0, (event.clientX - box.left) / box.width), 1);
  const ms = part * edition.duration;
  bubble.hidden = false;
  bubble.textContent = `${digits(ms)} · ${edition.chapters[chapterAt(ms)][1]}`;
  bubble.style.left = `${Math.min(Math.max(0, part * box.width - bubble.offsetWidth / 2), box.width - bubble.offsetWidth)}px`;
});
slider.addEventListener('pointerleave', () => { bubble.hidden = true; });
audio.addEventListener('timeupdate', showPlace);
audio.addEventListener('seeked', showPlace);
addEventListener('place', showPlace);

const redraw = () => {
  measure();
  draw();
};
new ResizeObserver(redraw).observe(strip);
