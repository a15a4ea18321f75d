// What tiny websites are made of.

export const html = (body, head = '') => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A site</title>${head}</head><body><h1>A site</h1>${body}</body></html>`;

/** temoin, as a site owner puts it in. */
export const WIDGET = '<script src="/temoin/temoin.js" async></script>';
export const widget = (categories = 'analytics marketing multimedia', inside = '') => `${WIDGET}<cookie-consent categories="${categories}">${inside}</cookie-consent><a href="#cookie-consent">Cookie settings</a>`;

/** The address of a script on a host, which does this. */
export const at = (host, code, more = '') => `https://${host}/s.js?js=${encodeURIComponent(code)}${more}`;

export const script = (src) => `<script src="${src}"></script>`;
export const inline = (code) => `<script>${code}</script>`;
export const held = (src, category = 'analytics') => `<script type="text/plain" data-consent="${category}" data-src="${src}"></script>`;
export const heldInline = (code, category = 'analytics') => `<script type="text/plain" data-consent="${category}">${code}</script>`;

const DAY = 86_400;
export const cookie = (name, { value = 'GA1.1.1234567890.1764000000', days = 90, more = '' } = {}) => `document.cookie=${JSON.stringify(`${name}=${value}; path=/; max-age=${days * DAY}${more}`)};`;

/**
 * A banner of nobody's: three buttons and a key in localStorage. `given` runs on each page after yes, `refused` after no.
 */
export function banner({ given = '', refused = '', late = '', reject = 'Reject all', rejectStyle = '', keep = true, settings = true, cover = false } = {}) {
  return `<div id="cookie-banner" role="dialog" aria-label="Cookies" hidden style="position:fixed;background:#fff;color:#111;${cover ? 'inset:0' : 'inset:auto 0 0 0'}">
<p>We use cookies.</p><button data-choice="yes">Accept all</button>${reject ? `<button data-choice="no" style="${rejectStyle}">${reject}</button>` : ''}</div>
${settings ? '<button id="opener">Cookie settings</button>' : ''}<script>
const bar = document.getElementById('cookie-banner');
const choice = ${keep ? "localStorage.getItem('cookie_consent.choice')" : 'null'};
bar.hidden = Boolean(choice);
const given = () => { ${given} };
const refused = () => { ${refused} };
if (choice === 'yes') given();
if (choice === 'no') { ${late} }
bar.addEventListener('click', ({ target }) => {
  const chosen = target.dataset.choice;
  if (!chosen) return;
  const before = localStorage.getItem('cookie_consent.choice');
  localStorage.setItem('cookie_consent.choice', chosen);
  bar.hidden = true;
  if (chosen === 'yes') given();
  if (chosen === 'no') refused(before);
});
document.getElementById('opener')?.addEventListener('click', () => (bar.hidden = false));
</script>`;
}

/** Adds a script to the page now. */
export const load = (src) => `document.head.append(Object.assign(document.createElement('script'),{src:${JSON.stringify(src)}}));`;
