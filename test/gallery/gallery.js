/**
 * `npm run gallery`: states × languages × widths × themes, photographed in Chromium, in one page to look through:
 * .cache/gallery/index.html. For people; nothing is asserted. Needs a built dist/.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright';
import { launchOptions } from '../helpers/browsers.js';

const FOLDER = '.cache/gallery';
const STATES = ['banner', 'box', 'dialog', 'preferences', 'details', 'in-page', 'placeholder'];
const WIDTHS = { phone: [320, 640], tablet: [768, 1024], screen: [1280, 800] };
const themes = ['', ...readdirSync('dist/themes').map((file) => file.replace('.css', ''))];
const languages = readdirSync('dist/locales').map((file) => file.replace('.js', ''));

/** Every state in every width and scheme in two languages; every language once, small; every theme once, large. */
const shots = [
  ...STATES.flatMap((state) => Object.keys(WIDTHS).flatMap((width) => ['light', 'dark'].map((scheme) => ({ state, width, scheme, lang: width === 'phone' ? 'fr' : 'en', theme: '' })))),
  ...languages.flatMap((lang) => ['banner', 'preferences'].map((state) => ({ state, width: 'phone', scheme: 'light', lang, theme: '' }))),
  ...themes.flatMap((theme) => ['banner', 'preferences'].flatMap((state) => ['light', 'dark'].map((scheme) => ({ state, width: 'screen', scheme, lang: 'en', theme })))),
];

const page = ({ state, scheme, lang, theme }) => `<!doctype html><html lang="${lang}" style="color-scheme: ${scheme}"><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>Gallery</title>
${theme && `<link rel="stylesheet" href="/dist/themes/${theme}.css">`}<script src="/dist/temoin.js" async></script>
<body style="font-family: sans-serif; margin: 1rem"><cookie-consent theme="${scheme}" policy-url="/p" controller="Institut" contact="privacy@example.org"
categories="analytics multimedia marketing" layout="${/box|dialog/.test(state) ? state : 'bar'}" ${/in-page|placeholder/.test(state) ? 'without-banner' : ''}>
<consent-category name="analytics"><consent-service name="a" label="Counter" provider="Counter Inc." country="US" abroad cookies="_c"></consent-service>
<consent-service name="b" label="Map of clicks" provider="Heat SA" country="FR"></consent-service></consent-category></cookie-consent>
${state === 'in-page' ? '<consent-preferences></consent-preferences><cookie-table></cookie-table>' : ''}
${state === 'placeholder' ? '<consent-embed src="https://youtu.be/aqz-KE-bpKQ" title="Big Buck Bunny"></consent-embed>' : '<h1>Lorem ipsum</h1><p>Dolor sit amet.</p>'}</body></html>`;

/** What to wait for, and to press, until a state is on screen. */
const STEPS = {
  preferences: ['consent-panel [data-consent-action=preferences]'],
  details: ['consent-panel [data-consent-action=preferences]', 'consent-panel summary'],
};
const SEEN = { 'in-page': 'cookie-table table', placeholder: 'consent-placeholder button' };

rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
const server = spawn('node', ['demo/server.js', '--no-build'], { env: { ...process.env, PORT: '8456' } });
const browser = await chromium.launch(launchOptions('chromium'));
const figures = [];
try {
  for (const [at, shot] of shots.entries()) {
    const [width, height] = WIDTHS[shot.width];
    const context = await browser.newContext({ viewport: { width, height }, colorScheme: shot.scheme });
    const tab = await context.newPage();
    await tab.route('**/gallery.html', (route) => route.fulfill({ contentType: 'text/html', body: page(shot) }));
    await tab.goto('http://localhost:8456/gallery.html');
    await tab.locator(SEEN[shot.state] ?? 'consent-panel [part~=banner]').first().waitFor();
    for (const step of STEPS[shot.state] ?? []) await tab.locator(step).first().click();
    if (STEPS[shot.state]) await tab.locator('consent-panel dialog').waitFor();
    const name = `${at}.png`;
    await tab.screenshot({ path: `${FOLDER}/${name}`, fullPage: shot.state === 'in-page' });
    await context.close();
    const words = [shot.state, shot.lang, shot.width, shot.scheme, shot.theme].filter(Boolean).join(' · ');
    figures.push(`<figure><img src="${name}" alt="" width="${width / 2}" loading="lazy"><figcaption>${words}</figcaption></figure>`);
    process.stdout.write(`\r${at + 1} of ${shots.length}`);
  }
} finally {
  await browser.close();
  server.kill();
}
writeFileSync(
  `${FOLDER}/index.html`,
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>temoin, seen</title><style>body{font:14px sans-serif;margin:2rem;display:flex;flex-wrap:wrap;gap:1.5rem;align-items:start;background:#888}figure{margin:0}img{display:block;background:#fff}</style>${figures.join('\n')}</html>`,
);
console.log(`\n${FOLDER}/index.html`);
