
// Search in the article.

const find = $('find');
const hitMark = marker('hit');
const hitNow = marker('hit-now');
const MOST_SHOWN = 1000;
let texts;
let hits = [];
let hit = -1;

/** As readers type: without case, accents, or the printer's kind of apostrophe; as many units as before. */
const folded = text => text.replace(/\s/g, ' ').replace(/[^\0-\x7f]/g, unit => {
  const plain = unit.replace(/[‘’]/, "'").replace(/[“”„]/, '"').replace(/[–—]/, '-');
  return plain.normalize('NFD')[0];
}).replace(/[A-Z]/g, unit => unit.toLowerCase()).replace(/[^\0-\x7f]/g, unit => {
  const lower = unit.toLowerCase();
  return lower.length === 1 ? lower : unit;
});

const blocks = () => texts ??= [...article.querySelectorAll('.chapter > [id], blockquote > [id], .announced, #article > h1')]
  .map(block => ({ block, text: folded(textsOf(block).map(text => text.data).join('')) }));

const rangeOf = ({ block, start, end }) => rangeIn(block, start, end);

const goTo = i => {
  hit = i;
  $('found').textContent = hits.length ? `${i + 1} of ${hits.length}` : find.value.trim() ? 'Not found' : '';
  if (i < 0) {
    hitNow.clear();
    return;
  }
  const range = rangeOf(hits[i]);
  const at = range.startContainer.parentElement;
  stray();
  reveal(range);
  showBack();
  hitNow.show([range]);
  const sentence = at.closest('.s');
  if (sentence) {
    rove(places.get(sentence));
  }
};

const seekText = () => {
  const wanted = folded(find.value.trim());
  hitNow.clear();
  hits = [];
  if (wanted) {
    for (const { block, text } of blocks()) {
      for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) {
        hits.push({ block, start: at, end: at + wanted.length });
      }
    }
  }
  if (native) {
    hitMark.show(hits.slice(0, MOST_SHOWN).map(rangeOf));
  }
  goTo(hits.length ? 0 : -1);
};

const turn = by => hits.length && goTo((hit + by + hits.length) % hits.length);

const openSearch = () => {
  search.hidden = false;
  find.focus();
  find.select();
};

const closeSearch = () => {
  search.hidden = true;
  hitMark.clear();
  hitNow.clear();
  if (hit >= 0 && hits.length) {
    sentences[stop].focus({ preventScroll: true });
  } else {
    $('open-search').focus();
  }
};

find.addEventListener('input', seekText);
search.addEventListener('submit', event => event.preventDefault());
search.addEventListener('keydown', event => {
  if (event.key === 'Escape') {
    event.preventDefault();
    closeSearch();
  } else if (event.key === 'Enter' && event.target === find) {
    event.preventDefault();
    turn(event.shiftKey ? -1 : 1);
  }
});
$('find-back').addEventListener('click', () => turn(-1));
$('find-on').addEventListener('click', () => turn(1));
$('find-play').addEventListener('click', () => hits.length && playFrom(stop));
$('find-close').addEventListener('click', closeSearch);
$('open-search').addEventListener('click', () => {
  $('options').hidePopover();
  openSearch();
});
