
// The sleep timer: after so many minutes, or when the chapter ends.

const sleep = $('sleep');
let wake;
let lastChapter;

sleep.append(new Option('Off', ''), ...[5, 10, 15, 30, 45, 60].map(minutes => new Option(`${minutes} minutes`, minutes)),
  new Option('At the end of the chapter', 'chapter'));

const setSleep = value => {
  const minutes = Number(value);
  wake = minutes ? Date.now() + minutes * 60_000 : undefined;
  lastChapter = value === 'chapter' ? chapterAt(now()) : undefined;
  $('sleep-left').textContent = '';
};

const fallAsleep = () => {
  audio.pause();
  sleep.value = '';
  setSleep('');
  say('The sleep timer has paused the audio.');
};

const checkSleep = () => {
  if (wake !== undefined) {
    const left = wake - Date.now();
    $('sleep-left').textContent = `${Math.max(0, Math.ceil(left / 60_000))} min left`;
    if (left <= 0) {
      fallAsleep();
    }
  } else if (lastChapter !== undefined && !audio.paused && now() >= chapterEnd(lastChapter)) {
    seek(chapterEnd(lastChapter));
    fallAsleep();
  }
};

sleep.addEventListener('change', () => setSleep(sleep.value));
audio.addEventListener('timeupdate', checkSleep);
// Who goes elsewhere wants to hear that chapter to its end.
addEventListener('place', () => {
  lastChapter = lastChapter === undefined ? undefined : chapterAt(now());
});
