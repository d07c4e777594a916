
// The keyboard. Letters act only where they cannot surprise somebody who dictates (WCAG 2.2, 2.1.4).

const keys = {
  p: jumps.play,
  ArrowLeft: jumps.secondsBack,
  ArrowRight: jumps.secondsOn,
  j: jumps.sentenceOn,
  k: jumps.sentenceBack,
  '[': jumps.chapterBack,
  ']': jumps.chapterOn,
  ',': () => faster(-1),
  '.': () => faster(1),
  f: () => {
    setFollow(!following());
    say(settings.follow ? 'Following' : 'Not following');
  },
  w: () => setWords(!settings.words),
  '/': openSearch,
  c: () => $('open-chapters').click(),
  o: () => $('options').togglePopover(),
  l: () => copyLink(),
  '?': openHelp,
};

const onSentence = { j: () => step(1), k: () => step(-1), Enter: () => playFrom(stop), ' ': () => playFrom(stop) };

addEventListener('keydown', event => {
  const target = event.target;
  if (event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented || target.closest('dialog, input, select')) {
    return;
  }
  const sentence = target.closest('.s');
  const inside = sentence || target.closest('.player, .options');
  if (!inside && !settings.everywhere) {
    return;
  }
  const name = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  let action = (sentence && onSentence[name]) ?? keys[name];
  if (name === ' ' && !target.closest('button, a, .s')) {
    action = jumps.play;
  }
  if (action) {
    event.preventDefault();
    action();
  }
});
