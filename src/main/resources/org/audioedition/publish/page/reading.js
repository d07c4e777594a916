
// Reading along: the sentence and the word that are heard, and the page that moves with them.

const wordMark = marker('heard-word');
const back = $('back');
const calm = matchMedia('(prefers-reduced-motion: reduce)');
let heard = -1;
let heardWord = -1;
let words = wordsOf(-1);
let strayed = false;
let stop = 0;
let reveals = 0;

const following = () => settings.follow && !strayed;

/** How much of the window's top and bottom is covered. */
const covered = () => ({ top: search.hidden ? 0 : search.offsetHeight, bottom: innerHeight - player.getBoundingClientRect().top });

/** Where an element is: above what can be seen (-1), in it (0), or below (1). */
const side = element => {
  const rect = element.getClientRects()[0] ?? element.getBoundingClientRect();
  const { top, bottom } = covered();
  return rect.top < top ? -1 : rect.bottom > innerHeight - bottom ? 1 : 0;
};

/** Acts once the page has stood still for some frames. */
const whenStill = (frames, action) => {
  let last = NaN;
  let still = 0;
  const look = () => {
    still = scrollY === last ? still + 1 : 0;
    last = scrollY;
    if (still < frames) {
      requestAnimationFrame(look);
    } else {
      action();
    }
  };
  look();
};

/**
 * Brings an element or a range where it is read best, unless it is about there; then looks again until it stays, or the reader
 * scrolls, because the height of what lies between has only been guessed at. What is far away is jumped to.
 */
const reveal = (element, looks = 20) => {
  const rect = element.getClientRects()[0] ?? element.getBoundingClientRect();
  const { top, bottom } = covered();
  const room = innerHeight - top - bottom;
  const turn = ++reveals;
  if (rect.top >= top + room * 0.1 && rect.bottom <= top + room * 0.75) {
    return;
  }
  const by = rect.top - top - room * 0.3;
  const jumps = calm.matches || Math.abs(by) > 2 * innerHeight;
  const before = scrollY;
  // Not scrollBy, which adds to a scroll that is still under way.
  scrollTo({ top: before + by, behavior: jumps ? 'instant' : 'smooth' });
  whenStill(jumps ? 1 : 8, () => turn === reveals && looks > 0 && scrollY !== before && reveal(element, looks - 1));
};

const showBack = () => {
  const away = strayed && heard >= 0 ? side(sentences[heard]) : 0;
  back.hidden = away === 0;
  back.classList.toggle('up', away < 0);
};

const stray = () => {
  strayed = true;
  reveals++;
  showBack();
};

const rejoin = () => {
  strayed = false;
  back.hidden = true;
  if (heard >= 0) {
    reveal(sentences[heard]);
  }
};

/** Lets one sentence be reached with Tab; the others are reached from it. */
const rove = i => {
  if (i === stop && sentences[i]?.tabIndex === 0) {
    return;
  }
  sentences[stop]?.removeAttribute('tabindex');
  sentences[stop]?.removeAttribute('role');
  stop = i;
  sentences[i]?.setAttribute('tabindex', '0');
  sentences[i]?.setAttribute('role', 'button');
};

const showWord = i => {
  heardWord = i;
  if (i < 0 || !settings.words) {
    wordMark.clear();
  } else {
    wordMark.show([rangeIn(sentences[heard], words.starts[i], words.ends[i])]);
  }
};

const showSentence = i => {
  showWord(-1);
  sentences[heard]?.classList.remove('heard');
  heard = i;
  words = wordsOf(i);
  if (i < 0) {
    return;
  }
  sentences[i].classList.add('heard');
  if (!article.contains(document.activeElement) || document.activeElement === article) {
    rove(i);
  }
  if (following()) {
    reveal(sentences[i]);
  } else {
    showBack();
  }
};

/** Shows what is heard now. */
const follow = () => {
  const ms = now();
  const i = cueAt(ms);
  if (i !== heard) {
    showSentence(i);
  }
  const word = lastUpTo(words.begins, ms);
  if (word !== heardWord) {
    showWord(word);
  }
};

const frame = () => {
  follow();
  if (!audio.paused) {
    requestAnimationFrame(frame);
  }
};
audio.addEventListener('play', frame);
audio.addEventListener('timeupdate', follow);
audio.addEventListener('seeked', follow);
addEventListener('place', follow);
back.addEventListener('click', rejoin);

// Only what a reader does with their hands counts as scrolling; the page moves for other reasons, too.
const scrollKeys = ['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End', ' ', 'Tab'];
addEventListener('wheel', stray, { passive: true });
addEventListener('touchmove', event => player.contains(event.target) || stray(), { passive: true });
addEventListener('mousedown', event => {
  if (event.button === 1 || event.clientX >= document.documentElement.clientWidth) {
    stray();
  }
});
addEventListener('keydown', event => {
  if (scrollKeys.includes(event.key) && !event.target.closest('.player, .options, dialog, .search, select, input')) {
    stray();
  }
});
addEventListener('scroll', () => strayed && showBack(), { passive: true });
addEventListener('resize', () => strayed && showBack());

const playFrom = i => {
  strayed = false;
  rove(i);
  toCue(i);
  play();
};

/** Moves the focus, not the audio. */
const step = by => {
  const i = Math.min(Math.max(0, stop + by), sentences.length - 1);
  rove(i);
  sentences[i].focus({ preventScroll: true });
  stray();
  reveal(sentences[i]);
};

article.addEventListener('click', event => {
  const sentence = event.target.closest('.s');
  if (sentence && !event.ctrlKey && !event.metaKey && getSelection().isCollapsed) {
    playFrom(places.get(sentence));
  }
});
