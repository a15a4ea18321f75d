/**
 * The head of every demo page: a lamp for each category, lit while it is granted, and a button that forgets the
 * choice, since all these pages share one. Only the demo needs this file.
 */
function light() {
  for (const lamp of document.querySelectorAll('#lamps [data-category]')) {
    lamp.dataset.granted = String(window.cookieConsent?.granted(lamp.dataset.category) ?? false);
  }
}

for (const type of ['consent-ready', 'consent-change']) document.addEventListener(type, light);
light();

document.addEventListener('click', ({ target }) => {
  if (!target.closest?.('#forget')) return;
  window.cookieConsent?.reset();
  location.reload();
});
