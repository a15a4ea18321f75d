import { expect } from 'chai';
import { guess, guessHost } from '../../../src/knowledge/index.js';

const say = (name: string) => {
  const { provider, category, confidence, source } = guess(name) ?? {};
  return provider ? `${provider}, ${category}, ${confidence}, ${source}` : null;
};

describe('what is known of a name', () => {
  // The raw database takes the first for Meta's, the second for Marfeel's, and knows nothing of the third.
  const known: Record<string, string> = {
    sessionid: 'Django, essential, medium, temoin',
    _session_id: 'Ruby on Rails, essential, medium, temoin',
    csrftoken: 'Django, essential, medium, temoin',
    PHPSESSID: 'PHP, essential, high, temoin',
    cc_cookie: 'vanilla-cookieconsent, essential, high, temoin',
    'cookie_consent.history': 'temoin, essential, high, temoin',
    _ga: 'Google Analytics, analytics, medium, temoin',
    _ga_G12345: 'Google Analytics, analytics, high, temoin',
    _fbp: 'Meta, marketing, high, temoin',
    YSC: 'YouTube, multimedia, medium, temoin',
    '_pk_id.1.1fff': 'Matomo, analytics, high, temoin',
    _hjSessionUser_123: 'Hotjar, analytics, high, temoin',
    ph_abc_posthog: 'PostHog, analytics, high, temoin',
    tarteaucitron: 'tarteaucitron, essential, high, temoin',
    ajs_anonymous_id: 'Segment, analytics, high, temoin',
  };
  for (const [name, what] of Object.entries(known)) {
    it(`${name}: ${what}`, () => {
      expect(say(name)).to.equal(what);
    });
  }

  it('is nothing for a name nobody knows, and for part of one', () => {
    for (const name of ['my_very_own_key', '', 'xPHPSESSID', 'PHPSESSIDx', '__proto__', 'constructor']) expect(guess(name), name).to.equal(null);
  });

  it('is never more than medium, and never essential, out of the Open Cookie Database', () => {
    const found = ['_gh_sess', 'wistia', 'lang', 'token', 'SERVERID', 'muxData', 'nlbi', 'tp_x', 'cookiePreferences', '_gaexp', 'AWSELB'].map(guess).filter((one) => one?.source === 'Open Cookie Database');
    expect(found.length).to.be.above(1);
    for (const one of found) expect([one!.confidence === 'high', one!.category === 'essential']).to.deep.equal([false, false]);
  });

  it('goes by a host’s own name, its subdomains included', () => {
    expect(guessHost('www.google-analytics.com')?.provider).to.equal('Google Analytics');
    expect(guessHost('doubleclick.net')?.category).to.equal('marketing');
    for (const host of ['notdoubleclick.net', 'doubleclick.net.example', 'example.org', '']) expect(guessHost(host), host).to.equal(null);
  });
});
