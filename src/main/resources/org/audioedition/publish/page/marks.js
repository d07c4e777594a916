
// Marks on text: the browser's own highlights where it has them, which leave the text alone, else an element around it.

const names = '.who';

/** The text nodes of an element that hold what is written, without speakers' names. */
const textsOf = element => {
  const texts = [];
  const skip = node => node.nodeType === Node.ELEMENT_NODE && node.matches(names)
    ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT;
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, skip);
  while (walker.nextNode()) {
    if (walker.currentNode.nodeType === Node.TEXT_NODE) {
      texts.push(walker.currentNode);
    }
  }
  return texts;
};

/** The range from one offset in an element's text to another. */
const rangeIn = (element, start, end) => {
  const range = document.createRange();
  let at = 0;
  for (const text of textsOf(element)) {
    const next = at + text.length;
    if (start >= at && start < next) {
      range.setStart(text, start - at);
    }
    if (end > at && end <= next) {
      range.setEnd(text, end - at);
      return range;
    }
    at = next;
  }
  return range;
};

const native = typeof Highlight === 'function' && CSS.highlights;

// Not in the style sheet: there they are faults to validators of CSS, which do not know them yet.
const young = new CSSStyleSheet();
young.replaceSync(`@media screen {
  .chapter > :is(p, blockquote) { contain-intrinsic-block-size: auto 8em; }
  ::highlight(heard-word) { background: var(--word); color: var(--ink); text-decoration: underline 3px var(--heard-line); text-underline-offset: .2em; }
  ::highlight(hit) { background: var(--hit); color: var(--ink); text-decoration: underline dotted 2px; }
  ::highlight(hit-now) { background: var(--hit-now); color: var(--on-accent); text-decoration: underline 2px; }
  @media (forced-colors: active) { ::highlight(heard-word), ::highlight(hit-now) { background: Highlight; color: HighlightText; } }
}`);
document.adoptedStyleSheets = [young];

/** A kind of mark; show(ranges, first) marks these, the first alone where elements have to do. */
const marker = name => {
  if (native) {
    return { show: ranges => CSS.highlights.set(name, new Highlight(...ranges)), clear: () => CSS.highlights.delete(name) };
  }
  let mark;
  const clear = () => {
    if (mark) {
      const parent = mark.parentNode;
      mark.replaceWith(...mark.childNodes);
      parent.normalize();
      mark = undefined;
    }
  };
  const show = ([range]) => {
    clear();
    if (range && range.startContainer === range.endContainer) {
      mark = document.createElement('mark');
      mark.className = name;
      range.surroundContents(mark);
    }
  };
  return { show, clear };
};
