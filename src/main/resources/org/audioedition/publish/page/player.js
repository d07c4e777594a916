
// The audio, and every way to move in it.

const audio = $('audio');
const GRACE = 1500;

/** Now, with as much added as a seek may fall short of the time that was asked for. */
const now = () => audio.currentTime * 1000 + 5;

const seek = ms => {
  audio.currentTime = Math.min(Math.max(0, ms), edition.duration) / 1000;
  dispatchEvent(new CustomEvent('place'));
};

const toCue = i => seek(cueBegins[Math.min(Math.max(0, i), cueBegins.length - 1)] ?? 0);
const toChapter = i => seek(chapterBegins[Math.min(Math.max(0, i), chapterBegins.length - 1)]);

const play = () => audio.play().catch(reason => {
  if (reason.name !== 'AbortError') {
    say('The audio cannot be played here.', true);
  }
});

const jumps = {
  play: () => audio.paused ? play() : audio.pause(),
  secondsBack: () => seek(now() - 10_000),
  secondsOn: () => seek(now() + 30_000),
  // Back first means the beginning of what is heard.
  sentenceBack: () => { const i = cueAt(now()); toCue(now() - cueBegins[i] > GRACE ? i : i - 1); },
  sentenceOn: () => toCue(cueAt(now()) + 1),
  chapterBack: () => { const i = chapterAt(now()); toChapter(now() - chapterBegins[i] > 2 * GRACE ? i : i - 1); },
  chapterOn: () => {
    const i = chapterAt(now());
    return i + 1 < chapterBegins.length ? toChapter(i + 1) : seek(edition.duration);
  },
};

const speeds = Array.from({ length: 26 }, (_, i) => (i + 5) / 10);
const speed = $('speed');
speed.append(...speeds.map(rate => new Option(`${rate}×`, rate)));

const setSpeed = rate => {
  const near = speeds.reduce((best, each) => Math.abs(each - rate) < Math.abs(best - rate) ? each : best, 1);
  audio.preservesPitch = audio.webkitPreservesPitch = true;
  audio.defaultPlaybackRate = audio.playbackRate = near;
  speed.value = near;
  choose('speed', near);
};
const faster = steps => {
  setSpeed(settings.speed + steps / 10);
  say(`Speed ${settings.speed}`);
};

speed.addEventListener('change', () => setSpeed(Number(speed.value)));
setSpeed(settings.speed);

const wire = { play: 'play', 'seconds-back': 'secondsBack', 'seconds-on': 'secondsOn', 'sentence-back': 'sentenceBack',
  'sentence-on': 'sentenceOn', 'chapter-back': 'chapterBack', 'chapter-on': 'chapterOn' };
for (const [id, jump] of Object.entries(wire)) {
  $(id).addEventListener('click', () => jumps[jump]());
}

const showPlaying = () => {
  $('play').setAttribute('aria-label', audio.paused ? 'Play' : 'Pause');
  $('play').classList.toggle('playing', !audio.paused);
};
audio.addEventListener('play', showPlaying);
audio.addEventListener('pause', showPlaying);
$('source').addEventListener('error', () => say('The audio cannot be loaded. Is its file beside this page?', true));
audio.addEventListener('error', () => say('The audio cannot be loaded. Is its file beside this page?', true));

// The buttons on headphones, lock screens and keyboards.
const session = navigator.mediaSession;
if (session) {
  const handlers = { play, pause: () => audio.pause(), seekbackward: jumps.secondsBack, seekforward: jumps.secondsOn,
    previoustrack: jumps.chapterBack, nexttrack: jumps.chapterOn, seekto: details => seek(details.seekTime * 1000) };
  for (const [action, handler] of Object.entries(handlers)) {
    try {
      session.setActionHandler(action, handler);
    } catch {
      // This browser has no such button.
    }
  }
}

const tellSession = () => {
  if (session && Number.isFinite(audio.duration)) {
    const title = edition.chapters[chapterAt(now())][1];
    if (session.metadata?.title !== title) {
      session.metadata = new MediaMetadata({ title, artist: edition.byline, album: edition.title });
    }
    const position = Math.min(audio.currentTime, audio.duration);
    session.setPositionState?.({ duration: audio.duration, playbackRate: audio.playbackRate, position });
  }
};
for (const event of ['play', 'pause', 'seeked', 'ratechange', 'loadedmetadata']) {
  audio.addEventListener(event, tellSession);
}
