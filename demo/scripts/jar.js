/** Shows live what this page can see of the browser's stores, and what was there when consent was withdrawn. */
const SEEN_BEFORE = 'demo.before'; // for this tab only, and only once the visitor withdraws

const names = () => [
  ...document.cookie
    .split('; ')
    .filter(Boolean)
    .map((pair) => `${pair.split('=')[0]} (cookie)`),
  ...Object.keys(localStorage).map((key) => `${key} (local storage)`),
];

function list(selector, entries) {
  const place = document.querySelector(selector);
  if (place.dataset.shown === entries.join()) return;
  place.dataset.shown = entries.join();
  place.replaceChildren(...entries.map((entry) => Object.assign(document.createElement('li'), { textContent: entry })));
}

function show() {
  list('#jar', names());
  list('#before', JSON.parse(sessionStorage.getItem(SEEN_BEFORE) ?? '[]'));
}

// Before anyone else hears the click: what holds now is what the withdrawal will find. The panel's own button is deeper.
function remember(event) {
  const [clicked] = event.composedPath();
  if (!clicked.closest?.('[data-consent-action="withdraw"]')) return;
  sessionStorage.setItem(SEEN_BEFORE, JSON.stringify(names()));
}
addEventListener('click', remember, true);

show();
setInterval(show, 300); // no event tells a page of a cookie in every browser
