// What the page can do beyond being read. Without this script all of it is there, too.
const all = (selector, within = document) => [...within.querySelectorAll(selector)];
const main = document.querySelector('main');

// A link opens the folds that hold what it leads to.
function reveal(id) {
  const place = document.getElementById(id);
  if (!place) return;
  if (place.closest('.miss')) clear();
  for (let fold = place.closest('details'); fold; fold = fold.parentElement.closest('details')) fold.open = true;
  place.scrollIntoView();
}
addEventListener('hashchange', () => reveal(location.hash.slice(1)));
document.addEventListener('click', event => {
  const link = event.target.closest('a[href^="#"]');
  if (link) reveal(link.getAttribute('href').slice(1));
});

// On paper nothing is folded away.
let unfolded = [];
addEventListener('beforeprint', () => {
  unfolded = all('details:not([open])', main);
  unfolded.forEach(fold => { fold.open = true; });
});
addEventListener('afterprint', () => unfolded.forEach(fold => { fold.open = false; }));

// Tables of more than two rows are sorted by a column at a click on its title, back at a second, as they were at a third.
const natural = new Intl.Collator('en', { numeric: true });
const NUMBER = /^[+−-]?\d[\d,]*(\.\d+)?/;
const NUMBERS = /^([+−-]?\d[\d,]*(\.\d+)?( ?%)?)?$/;
const number = text => Number((NUMBER.exec(text)?.[0] ?? 'none').replace('−', '-').replaceAll(',', ''));
const asMade = new WeakMap();

function sort(title) {
  const body = title.closest('table').tBodies[0];
  if (!asMade.has(body)) asMade.set(body, [...body.rows]);
  const next = { none: 'ascending', ascending: 'descending', descending: 'none' }[title.ariaSort ?? 'none'];
  for (const other of title.parentElement.cells) other.removeAttribute('aria-sort');
  if (next !== 'none') title.ariaSort = next;
  const rows = asMade.get(body).map(row => [row, row.cells[title.cellIndex].textContent.trim()]);
  if (next !== 'none') {
    const counts = title.matches('.n') || rows.every(([, text]) => NUMBERS.test(text));
    const isNothing = text => (counts ? Number.isNaN(number(text)) : text === '');
    const compare = counts ? (a, b) => number(a) - number(b) : natural.compare;
    const turn = next === 'ascending' ? 1 : -1;
    rows.sort(([, a], [, b]) => isNothing(a) - isNothing(b) || (isNothing(a) ? 0 : turn * compare(a, b)));
  }
  const sorted = document.createDocumentFragment();
  rows.forEach(([row]) => sorted.append(row));
  body.append(sorted);
}
for (const table of all('table', main)) {
  if (table.tBodies[0].rows.length < 3) continue;
  for (const title of table.tHead.rows[0].cells) {
    if (title.textContent === '') continue;
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...title.childNodes);
    title.append(button);
  }
}
main.addEventListener('click', event => {
  const button = event.target.closest('thead button');
  if (button) sort(button.parentElement);
});

// Whoever has only a keyboard can scroll what is too wide.
const widths = new ResizeObserver(seen => {
  for (const { target } of seen) {
    if (target.scrollWidth > target.clientWidth) target.tabIndex = 0;
    else target.removeAttribute('tabindex');
  }
});
all('.wide', main).forEach(wide => widths.observe(wide));

// Searching leaves the parts, rows, items and folds that hold all the words, opens those folds, and marks the words.
const search = document.querySelector('.search');
const LINES = 'h2, h3, h4, h5, h6, p, caption, tbody tr, summary, dl > div, .boxes li';
const PARTS = 'section, figure, .wide:not(.picture), tbody tr, li, details';
let lines, opened = [];

const plain = text => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

// A line that is the heading of something is found together with all of it.
function headed(line) {
  if (line.matches('section > :first-child, summary, li > p:first-child')) return line.parentElement;
  return line.closest('figure > figcaption, table > caption')?.closest('figure, .wide') ?? null;
}

function mark(found, words) {
  if (!globalThis.Highlight) return;
  const marks = new Highlight();
  for (const line of found.slice(0, 1000)) {
    const texts = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const node = texts.currentNode, text = plain(node.data);
      if (text.length !== node.data.length) continue;
      for (const word of words) {
        for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
          marks.add(new StaticRange({ startContainer: node, startOffset: at, endContainer: node, endOffset: at + word.length }));
        }
      }
    }
  }
  CSS.highlights.set('found', marks);
}

function find(asked) {
  opened.forEach(fold => { fold.open = false; });
  opened = [];
  globalThis.CSS.highlights?.clear();
  const words = plain(asked).split(/\s+/).filter(word => word !== '');
  const output = search.querySelector('output');
  if (words.join('').length < 2) {
    all('.miss').forEach(part => part.classList.remove('miss'));
    output.textContent = '';
    return;
  }
  lines ??= all(LINES, main).filter(line => !line.closest('[aria-hidden]')).map(line => [line, plain(line.textContent)]);
  const found = lines.filter(([, text]) => words.every(word => text.includes(word))).map(([line]) => line);
  const kept = new Set(), whole = new Set();
  for (const line of found) {
    const head = headed(line);
    if (head) whole.add(head);
    for (let part = line; part !== main; part = part.parentElement) {
      kept.add(part);
      if (part.matches('details:not([open])') && part !== head) {
        part.open = true;
        opened.push(part);
      }
    }
  }
  for (const part of all(PARTS, main)) {
    if (whole.has(part.parentElement.closest(PARTS))) whole.add(part);
    part.classList.toggle('miss', !kept.has(part) && !whole.has(part));
  }
  for (const link of all('.side nav a')) {
    const place = document.getElementById(link.hash.slice(1));
    link.parentElement.classList.toggle('miss', place?.matches('.miss') ?? false);
  }
  mark(found, words);
  output.textContent = found.length === 0
    ? 'Not found'
    : `Found in ${found.length} ${found.length === 1 ? 'place' : 'places'}. The rest is hidden.`;
}

function clear() {
  if (!search) return;
  search.reset();
  find('');
}

if (search) {
  const input = search.querySelector('input');
  let waiting;
  input.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => find(input.value), 150);
  });
  search.addEventListener('submit', event => {
    event.preventDefault();
    find(input.value);
  });
  search.hidden = false;
  const toggle = search.querySelector('button');
  toggle.hidden = !main.querySelector('details');
  toggle.addEventListener('click', () => {
    const opens = toggle.textContent.startsWith('Open');
    all('details', main).forEach(fold => { fold.open = opens; });
    toggle.textContent = opens ? 'Close all folds' : 'Open all folds';
  });
}

// The contents say where on the page one is.
const side = document.querySelector('.side');
if (side) {
  const links = new Map(all('nav a', side).map(link => [document.getElementById(link.hash.slice(1)), link]));
  const inSight = new Set();
  let current;
  const sight = new IntersectionObserver(seen => {
    for (const { target, isIntersecting } of seen) {
      if (isIntersecting) inSight.add(target);
      else inSight.delete(target);
    }
    const now = links.get([...links.keys()].findLast(section => inSight.has(section)) ?? links.keys().next().value);
    if (now === current) return;
    current?.removeAttribute('aria-current');
    now.setAttribute('aria-current', 'location');
    current = now;
    side.scrollTop = now.offsetTop - side.clientHeight / 2;
  }, { rootMargin: '0px 0px -80% 0px' });
  links.forEach((link, section) => sight.observe(section));
  side.querySelector('details').open = matchMedia('(min-width: 64rem)').matches;
}

// A link from elsewhere may have led to a place on the page.
reveal(location.hash.slice(1));
