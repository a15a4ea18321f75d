import { expect } from 'chai';
import { RIVALS } from '../../../src/takeover/rivals.js';

const NOW = Date.parse('2026-11-26T12:00:00Z');

/** What is read of a text, as an object; null for no choice, and for JSON that is none. */
function read(rival: string, text: string) {
  try {
    const old = RIVALS[rival]!.format(text, NOW);
    return old && { answers: Object.fromEntries(old.answers), decidedAt: old.decidedAt === undefined ? null : new Date(old.decidedAt).toISOString() };
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** As seen in browsers (the four that are on npm: test/e2e/takeover.spec.ts runs them), or documented by their makers. */
const KEPT: readonly [rival: string, text: string, answers: Record<string, boolean | null>, decidedAt?: string][] = [
  [
    'cookieconsent',
    '{"categories":["necessary","analytics"],"revision":0,"data":null,"consentTimestamp":"2026-10-01T08:00:00.000Z","consentId":"5a0d2a53-1ae5-4b5d-a0cc-7c9e4d0f3a11","services":{"necessary":[],"analytics":["ga"],"marketing":[]},"languageCode":"en","lastConsentTimestamp":"2026-11-01T09:30:00.000Z","expirationTime":1810000000000}',
    { necessary: true, analytics: true, marketing: false },
    '2026-11-01T09:30:00.000Z',
  ],
  ['cookieconsent', '{"categories":["necessary"],"revision":0,"data":null,"rfc_cookie":false,"consent_date":"2026-10-01T08:00:00.000Z","consent_uuid":"u","last_consent_update":"2026-10-02T08:00:00.000Z"}', { necessary: true }, '2026-10-02T08:00:00.000Z'],
  ['cookieconsent', '{"level":["necessary","analytics"],"consent_date":"2026-10-01T08:00:00.000Z"}', { necessary: true, analytics: true }, '2026-10-01T08:00:00.000Z'],
  ['klaro', '{"google-analytics":true,"youtube":false}', { 'google-analytics': true, youtube: false }],
  ['orejime', '{"essential":true,"analytics":false}', { essential: true, analytics: false }],
  ['tarteaucitron', '!gtag=true!youtube=false!facebookpixel=wait', { gtag: true, youtube: false, facebookpixel: null }],
  ['osano', 'allow', { allow: true }],
  ['osano', 'deny', { allow: false }],
  ['cookieyes', 'consentid:bVJk,consent:yes,action:yes,necessary:yes,functional:no,analytics:yes,performance:no,advertisement:no,other:no', { necessary: true, functional: false, analytics: true, performance: false, advertisement: false, other: false }],
  ['cookieyes', 'consentid:bVJk,consent:no,action:yes,necessary:yes,analytics:no,lastRenewedDate:1762000000000', { necessary: true, analytics: false }, '2025-11-01T12:26:40.000Z'],
  ['cookiebot', "{stamp:'aB3+/Q==',necessary:true,preferences:false,statistics:true,marketing:false,method:'explicit',ver:1,utc:1790000000000,region:'ca-qc'}", { necessary: true, preferences: false, statistics: true, marketing: false }, '2026-09-21T14:13:20.000Z'],
  ['axeptio', '{"$$token":"x","$$date":"2026-10-01T08:00:00.000Z","$$cookiesVersion":{"name":"site-en","identifier":"6"},"google_analytics":true,"facebook_pixel":false,"$$googleConsentMode":{"version":2,"analytics_storage":"granted"},"$$completed":true}', { google_analytics: true, facebook_pixel: false }, '2026-10-01T08:00:00.000Z'],
];

/** Written before there is any choice, out of date by its own account, implied, or spoilt. */
const NONE: readonly [rival: string, text: string][] = [
  ['cookieconsent', '{"categories":["necessary"],"services":{},"expirationTime":1000}'],
  ['cookieconsent', '{"categories":[]}'],
  ['cookieconsent', '{"categories":"analytics"}'],
  ['cookieconsent', '["analytics"]'],
  ['cookieconsent', 'true'],
  ['klaro', '{}'],
  ['klaro', '{"ga":"yes","youtube":1}'],
  ['klaro', 'null'],
  ['klaro', '{"ga":tr'],
  ['orejime', '[true]'],
  ['tarteaucitron', '!gtag=wait!youtube=wait'],
  ['tarteaucitron', 'gtag=true'],
  ['tarteaucitron', '!gtag=true<script>'],
  ['tarteaucitron', ''],
  ['osano', 'dismiss'],
  ['osano', 'allow deny'],
  ['cookieyes', 'consentid:bVJk,consent:,action:,necessary:,analytics:'],
  ['cookieyes', 'consentid:bVJk,consent:no,action:no,necessary:yes,analytics:yes'],
  ['cookieyes', 'analytics:yes'],
  ['cookiebot', "{stamp:'aB3',necessary:true,preferences:true,statistics:true,marketing:true,method:'implied',ver:1,utc:1790000000000,region:'us'}"],
  ['cookiebot', '0'],
  ['cookiebot', '-1'],
  ['cookiebot', "statistics:true,method:'explicit'"],
  ['axeptio', '{"google_analytics":true}'],
  ['axeptio', '{"google_analytics":true,"$$completed":false}'],
  ['axeptio', '{"$$completed":true}'],
];

describe('what another consent manager has kept', () => {
  for (const [rival, text, answers, decidedAt = null] of KEPT) it(`is read: ${rival}, ${text.slice(0, 60)}`, () => expect(read(rival, text)).to.deep.equal({ answers, decidedAt }));

  for (const [rival, text] of NONE) it(`is no choice: ${rival}, ${text.slice(0, 60) || 'nothing'}`, () => expect(read(rival, text)).to.equal(null));

  it('is read of no other’s text', () => {
    for (const [rival] of KEPT)
      for (const [other, text] of KEPT) {
        // Two that write yes and no by name and nothing else are the same.
        if (rival === other || /klaro|orejime/.test(rival)) continue;
        expect(read(rival, text), `${rival} of ${other}`).to.equal(null);
      }
  });
});
