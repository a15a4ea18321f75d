// A banner nobody has written a rule for, in 30 languages: its buttons are found by what they are called.
import assert from 'node:assert/strict';
import test, { after } from 'node:test';
import { audit } from '../../dist/audit/index.js';
import { launchOptions } from '../helpers/browsers.js';
import { banner, cookie, html } from './kit.js';
import { startServer } from './server.js';

const skip = !launchOptions('chromium') && 'no Chromium';

// language | the text | accept | reject | settings, as sites in that language have them.
const BANNERS = `
en|We use cookies.|Accept all cookies|Reject all cookies|Manage preferences
fr|Nous utilisons des témoins.|Tout accepter|Continuer sans accepter|Gérer mes choix
de|Wir verwenden Cookies.|Alle akzeptieren|Nur notwendige|Cookie-Einstellungen
es|Usamos cookies.|Aceptar todas|Rechazar todas|Configurar cookies
it|Usiamo i cookie.|Accetta tutti|Rifiuta tutti|Personalizza
pt|Usamos cookies.|Aceitar todos|Rejeitar todos|Definições de cookies
nl|Wij gebruiken cookies.|Alles accepteren|Alles weigeren|Cookie-instellingen
sv|Vi använder kakor.|Godkänn alla|Endast nödvändiga|Anpassa
da|Vi bruger cookies.|Tillad alle|Afvis alle|Indstillinger
nb|Vi bruker informasjonskapsler.|Godta alle|Bare nødvendige|Tilpass
fi|Käytämme evästeitä.|Hyväksy kaikki|Vain välttämättömät|Evästeasetukset
is|Við notum vafrakökur.|Samþykkja allar|Hafna öllum|Stillingar
pl|Używamy plików cookie.|Akceptuję|Odrzuć wszystkie|Ustawienia plików cookie
cs|Používáme cookies.|Přijmout vše|Odmítnout vše|Nastavení cookies
sk|Používame súbory cookie.|Prijať všetko|Odmietnuť všetko|Nastavenia cookies
hu|Sütiket használunk.|Összes elfogadása|Összes elutasítása|Beállítások
ro|Folosim cookie-uri.|Acceptă tot|Respinge tot|Setări cookie
bg|Използваме бисквитки.|Приемам всички|Отказвам|Настройки на бисквитките
el|Χρησιμοποιούμε cookies.|Αποδοχή όλων|Απόρριψη όλων|Ρυθμίσεις cookies
hr|Koristimo kolačiće.|Prihvati sve|Odbij sve|Postavke kolačića
sl|Uporabljamo piškotke.|Sprejmi vse|Zavrni vse|Nastavitve piškotkov
sr|Користимо колачиће.|Прихвати све|Одбиј све|Подешавања колачића
lt|Naudojame slapukus.|Priimti visus|Atmesti visus|Slapukų nustatymai
lv|Mēs izmantojam sīkdatnes.|Pieņemt visas|Noraidīt visas|Sīkdatņu iestatījumi
et|Kasutame küpsiseid.|Nõustu kõigiga|Keeldu kõigist|Küpsiste seaded
uk|Ми використовуємо файли cookie.|Прийняти всі|Відхилити всі|Налаштування файлів cookie
ru|Мы используем куки.|Принять все|Отклонить все|Настройки cookie
tr|Çerez kullanıyoruz.|Tümünü kabul et|Tümünü reddet|Çerez ayarları
ga|Úsáidimid fianáin.|Glac le gach ceann|Diúltaigh do gach ceann|Socruithe fianán
ca|Fem servir galetes.|Accepta-ho tot|Rebutja-ho tot|Configuració de galetes
`;

const ALL = process.env.AUDIT_ALL === '1';
/** One of each kind: accents, another word for cookie, Greek, Cyrillic, a dotted capital. */
const IN_CI = ['fr', 'nb', 'el', 'uk', 'tr'];

const banners = BANNERS.trim().split('\n').map((line) => line.split('|'));
const languages = banners.filter(([language]) => ALL || IN_CI.includes(language));

const page = ([language, text, accept, reject, settings]) =>
  html(banner({ given: cookie('_ga') }).replace('We use cookies.', text).replace('Accept all', accept).replace('Reject all', reject).replaceAll('Cookie settings', settings).replace('aria-label="Cookies"', '')).replace('lang="en"', `lang="${language}"`);

const urlOf = (language) => `https://${language}.test/`;

let server;
let report;
if (!skip) {
  server = await startServer(new Map(languages.map((one) => [`${one[0]}.test`, { '/': page(one) }])));
  ({ report } = await audit({ urls: languages.map(([language]) => urlOf(language)), scenarios: ALL ? ['reject', 'withdraw'] : ['reject'], hostMap: server.hostMap, insecure: true, concurrency: 4, patienceMs: 60_000, browser: { path: launchOptions('chromium').executablePath } }));
}
after(() => server?.close());

test('there are 30 of them', () => assert.equal(new Set(banners.map(([language]) => language)).size, 30));

for (const [language, , accept, reject] of languages) {
  test(`${language}: “${accept}” and “${reject}”${ALL ? ', and the way back' : ''}`, { skip }, () => {
    const scenarios = report.scenarios.filter(({ url }) => url === urlOf(language));
    for (const { name, outcome, why, adapter } of scenarios) assert.deepEqual({ name, outcome, why, adapter }, { name, outcome: 'done', why: [], adapter: 'names' });
    const found = report.findings.filter(({ host, level, rule }) => host === urlOf(language).slice(8, -1) && level !== 'info' && rule !== 'withdraw-residue');
    assert.deepEqual(found.map(({ message }) => message), []);
  });
}
