import { banner, cookie, html, inline } from '../kit.js';

// Nobody's manager, with settings: one box ticked in advance, one not, and one that cannot be changed.
const dialog = (given) => `<div id="cookie-dialog" role="dialog" aria-label="Cookie settings" hidden style="position:fixed;inset:auto 0 0 0;background:#fff">
<label><input type="checkbox" checked disabled> Essential</label><label><input type="checkbox" name="ads" checked> Marketing</label><label><input type="checkbox" name="stats"> Statistics</label><button id="save">Save preferences</button></div>
${inline(`
const dialog = document.getElementById('cookie-dialog');
const kept = () => (localStorage.getItem('cookie_consent.choice') ?? '').split(' ');
const run = () => { ${given} };
document.getElementById('more').onclick = () => (dialog.hidden = false);
document.getElementById('save').onclick = () => { localStorage.setItem('cookie_consent.choice', [...dialog.querySelectorAll(':checked[name]')].map(({ name }) => name).join(' ') || 'no'); dialog.hidden = bar.hidden = true; run(); };
run();`)}`;

const page = (given) => html(banner().replace('</button></div>', '</button><button id="more">Manage preferences</button></div>') + dialog(given));
const stats = `if (kept().includes('stats')) { ${cookie('_ga')} }`;

export default {
  full: true,
  expect: ['category-leak'],
  scenarios: ['partial:analytics'],
  dirty: { '/': page(`${stats} if (kept().includes('stats')) { ${cookie('_fbp')} }`) },
  clean: { '/': page(`${stats} if (kept().includes('ads')) { ${cookie('_fbp')} }`) },
};
