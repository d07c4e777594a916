
// How the page looks, and where its controls are when there is little room.

const root = document.documentElement;
const contrast = matchMedia('(prefers-contrast: more)');
const narrow = matchMedia('(max-width: 45rem)');

const setTheme = theme => {
  choose('theme', theme);
  $('theme').value = theme;
  root.dataset.theme = theme === 'auto' && contrast.matches ? 'contrast' : theme;
  redraw();
};

const setFace = face => {
  choose('face', face);
  $('face').value = face;
  root.dataset.face = face;
};

const setSize = size => {
  choose('size', Math.min(Math.max(70, size), 250));
  root.style.setProperty('--size', settings.size / 100);
  $('size-shown').textContent = `${settings.size} %`;
};

const setCheck = (name, value) => {
  choose(name, value);
  $(name).checked = value;
};

const setFollow = value => {
  setCheck('follow', value);
  if (value) {
    rejoin();
  }
};

const setWords = value => {
  setCheck('words', value);
  showWord(heardWord);
};

$('theme').addEventListener('change', event => setTheme(event.target.value));
$('face').addEventListener('change', event => setFace(event.target.value));
$('smaller').addEventListener('click', () => setSize(settings.size - 10));
$('larger').addEventListener('click', () => setSize(settings.size + 10));
$('follow').addEventListener('change', event => setFollow(event.target.checked));
$('words').addEventListener('change', event => setWords(event.target.checked));
$('everywhere').addEventListener('change', event => setCheck('everywhere', event.target.checked));
for (const query of [contrast, matchMedia('(prefers-color-scheme: dark)')]) {
  query.addEventListener('change', () => setTheme(settings.theme));
}

// A narrow window keeps the most used controls in the bar, and the others among the options.
const spare = [...document.querySelectorAll('#controls .wide')]
  .map(node => ({ node, parent: node.parentNode, next: node.nextSibling })).reverse();
const beside = $('beside');

const arrange = () => {
  for (const { node, parent, next } of spare) {
    if (narrow.matches) {
      $('narrow-tools').prepend(node);
    } else {
      parent.insertBefore(node, next);
    }
  }
};

const besideFits = matchMedia('(min-width: 60rem)');
const toCurrentChapter = () => $('chapters').querySelector('[aria-current]')?.focus();
const arrangeBeside = () => {
  if (besideFits.matches) {
    beside.removeAttribute('popover');
    $('open-chapters').removeAttribute('popovertarget');
  } else {
    beside.setAttribute('popover', 'auto');
    $('open-chapters').setAttribute('popovertarget', 'beside');
  }
};
$('open-chapters').addEventListener('click', () => besideFits.matches && toCurrentChapter());
beside.addEventListener('toggle', event => event.newState === 'open' && toCurrentChapter());

const openHelp = () => {
  $('options').hidePopover();
  $('help').showModal();
};
$('open-help').addEventListener('click', openHelp);

// What has the focus is never behind the bar.
new ResizeObserver(() => root.style.setProperty('--bar', `${player.offsetHeight}px`)).observe(player);
