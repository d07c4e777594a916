
// Links into the edition: #t=12.5, ?t=1:02:03, #c2, #b7; and the place where the reader was.

const placeName = `place:${edition.key}`;

/** The time that an address names, or undefined. */
const timeIn = url => {
  const time = /[#?&]t=(?:npt:)?([\d.]+(?::[\d.]+){0,2})/.exec(url.hash) ?? /[?&]t=([\d.]+(?::[\d.]+){0,2})/.exec(url.search);
  return time ? time[1].split(':').reduce((sum, part) => sum * 60 + Number(part), 0) * 1000 : undefined;
};

/** When the chapter or the paragraph is heard that an address names, or undefined. */
const beginIn = url => {
  const target = $(url.hash.slice(1));
  const chapter = [...article.querySelectorAll('.chapter')].indexOf(target);
  const first = target?.matches('#article [id]') ? target.querySelector('.s') : null;
  return chapter >= 0 ? chapterBegins[chapter] : cueBegins[places.get(first)];
};

const goToAddress = () => {
  const url = new URL(location.href);
  const ms = beginIn(url) ?? timeIn(url);
  if (!Number.isFinite(ms)) {
    return false;
  }
  // A click on a chapter has been there already.
  if (Math.abs(ms - now()) > 1000) {
    seek(ms);
  }
  rejoin();
  return true;
};

const linkToNow = () => {
  const url = new URL(location.href);
  url.search = '';
  url.hash = `t=${Math.floor(audio.currentTime * 10) / 10}`;
  return url.href;
};

const copyLink = async () => {
  const link = linkToNow();
  try {
    await navigator.clipboard.writeText(link);
    say('The link is copied.');
  } catch {
    $('link-row').hidden = false;
    $('link').value = link;
    $('options').showPopover();
    $('link').select();
  }
};

$('copy').addEventListener('click', copyLink);
$('chapters').addEventListener('click', event => {
  const link = event.target.closest('a');
  if (link) {
    strayed = false;
    toChapter([...$('chapters').querySelectorAll('a')].indexOf(link));
    if (beside.popover) {
      beside.hidePopover();
    }
  }
});

const remember = () => save(placeName, audio.ended ? 0 : Math.round(audio.currentTime * 1000));
let remembered = 0;
audio.addEventListener('timeupdate', () => {
  if (Math.abs(audio.currentTime - remembered) > 5) {
    remembered = audio.currentTime;
    remember();
  }
});
audio.addEventListener('pause', remember);
addEventListener('pagehide', remember);
addEventListener('hashchange', goToAddress);

// Everything is there: the page comes alive.
audio.controls = false;
$('controls').hidden = false;
setFace(settings.face);
setSize(settings.size);
for (const name of ['follow', 'words', 'everywhere']) {
  $(name).checked = settings[name];
}
narrow.addEventListener('change', arrange);
besideFits.addEventListener('change', arrangeBeside);
arrange();
arrangeBeside();
setTheme(settings.theme);
rove(0);
if (!goToAddress()) {
  const place = load(placeName);
  if (place > 5000 && place < edition.duration - 5000) {
    strayed = true;
    seek(place);
    say(`Continues at ${digits(place)}`);
  }
}
showPlace();
root.dataset.ready = '';
