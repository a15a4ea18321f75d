import { expect } from 'chai';
import { ensure } from '../../../src/page/begin.js';
import { polluted } from '../core/site.js';
import { earlier, leave, newName, remember, until, visit, wait } from './visit.js';

const YES = { analytics: true, multimedia: true };
const NO = { analytics: false, multimedia: false };
const held = (name: string, what = name) => `<script type="text/plain" data-consent="${name}">told.push('${what}')</script>`;

describe('a first visit', () => {
  afterEach(leave);

  it('is ready without a record, then asks', async () => {
    const { shown, last, types, element } = await visit();
    await shown('banner');
    expect(last('ready')).to.deep.equal({ record: null });
    expect(types()).to.deep.equal(['ready', 'show']);
    expect(element().getAttribute('state')).to.equal('undecided');
  });

  it('runs what was held once the visitor says yes, and nothing else', async () => {
    const { page, shown, press } = await visit({ body: held('analytics') + held('nobody') });
    await shown('banner');
    expect(page.told).to.deep.equal([]);
    press('accept-all');
    await until(() => page.told.length);
    await wait(100);
    expect(page.told).to.deep.equal(['analytics']);
  });

  it('speaks the page’s language', async () => {
    const { site, shown } = await visit({ attributes: { lang: 'fr-CA' } });
    await shown('banner');
    expect(site.loaded).to.include('fr').and.not.to.include('en');
  });

  it('follows a change of the language', async () => {
    const { element, shown } = await visit();
    await shown('banner');
    const text = () => element().shadowRoot!.querySelector('consent-panel')!.textContent;
    expect(text()).to.contain('Accept all');
    element().lang = 'fr';
    await until(() => text().includes('Tout accepter'));
  });

  it('does not ask where there is nothing to choose', async () => {
    const { element, ready, reopen } = await visit({ attributes: { categories: '' } });
    await ready();
    await wait(200);
    expect([element().hasAttribute('open'), reopen()]).to.deep.equal([false, null]);
  });

  it('warns of a name nobody declared, once', async () => {
    const { warnings, shown, api } = await visit({ body: held('anlytics') });
    await shown('banner');
    await until(() => warnings.length);
    api.show('preferences');
    await shown('preferences');
    await wait(100);
    expect(warnings).to.have.lengthOf(1);
    expect(warnings[0]).to.contain('anlytics');
  });

  it('is denied, and told, when the panel cannot be fetched', async () => {
    const { api, last, ready } = await visit({ missing: ['panel'] });
    await ready();
    await until(() => last('error'));
    expect([last('error')!.error!.name, last('error')!.error!.code]).to.deep.equal(['ConsentError', 'not-loaded']);
    expect(api.granted('analytics')).to.equal(false);
  });

  it('is denied, and told, when what a decision needs cannot be fetched', async () => {
    const { api, last, ready } = await visit({ missing: ['ledger'] });
    await ready();
    api.acceptAll();
    await until(() => last('error'));
    await wait(50);
    expect([last('error')!.error!.code, api.granted('analytics')]).to.deep.equal(['not-loaded', false]);
  });
});

describe('a later visit', () => {
  afterEach(leave);

  it('fetches nothing, and runs what was allowed', async () => {
    const { page, site, last, ready, element } = await visit({ stored: earlier({ analytics: true, multimedia: false }), body: held('analytics') + held('multimedia') });
    await ready();
    await until(() => page.told.length);
    await wait(200);
    expect([page.told, site.loaded]).to.deep.equal([['analytics'], []]);
    expect(last('ready')!.record!.choices).to.include({ analytics: true });
    expect(element().getAttribute('state')).to.equal('decided');
  });

  it('runs what comes after a script that throws, or cannot be parsed', async () => {
    const theirs: unknown[] = [];
    const prepare = (page: Window) => page.addEventListener('error', (event) => theirs.push(event.message));
    const { page } = await visit({ stored: earlier(YES), prepare, body: held('analytics', 'first').replace('told', 'throw new Error("theirs");told') + held('analytics').replace('told', '{{{') + held('analytics', 'last') });
    await until(() => page.told.length);
    expect([page.told, theirs.length]).to.deep.equal([['last'], 2]);
  });

  it('offers the way back, where the page has none of its own', async () => {
    const stored = earlier(NO);
    const { reopen, shown } = await visit({ stored });
    (await until(reopen)).click();
    await shown('preferences');
    for (const body of ['<button data-consent-action="preferences">Cookies</button>', '<a href="/legal#cookie-consent">Cookies</a>']) {
      const other = await visit({ stored, body });
      await other.ready();
      expect(other.reopen(), body).to.equal(null);
    }
    const without = await visit({ stored, attributes: { 'without-reopen': '' } });
    await without.ready();
    expect(without.reopen()).to.equal(null);
  });

  it('asks again for a new notice, and runs nothing meanwhile', async () => {
    const { page, shown } = await visit({ stored: earlier(YES), attributes: { 'notice-version': '2' }, body: held('analytics') });
    await shown('banner');
    await wait(100);
    expect(page.told).to.deep.equal([]);
  });

  it('leaves who refused alone when the notice is new', async () => {
    const { element, ready } = await visit({ stored: earlier(NO), attributes: { 'notice-version': '2' } });
    await ready();
    await wait(200);
    expect(element().hasAttribute('open')).to.equal(false);
  });

  it('denies a withdrawal’s categories even when what a decision needs cannot be fetched', async () => {
    const { api, last, ready } = await visit({ stored: earlier(YES), missing: ['ledger'] });
    await ready();
    api.withdraw();
    await until(() => last('error'));
    expect(api.granted('analytics')).to.equal(false);
  });

  it('under Global Privacy Control denies what sells, whatever is stored', async () => {
    const prepare = (page: Window) => void Object.defineProperty(page.navigator, 'globalPrivacyControl', { value: true, configurable: true });
    const { page, api, ready } = await visit({ stored: earlier({ analytics: true, marketing: true }), attributes: { categories: 'analytics marketing' }, body: held('marketing') + held('analytics'), prepare });
    await ready();
    await until(() => page.told.length);
    await wait(100);
    expect([page.told, api.granted('marketing')]).to.deep.equal([['analytics'], false]);
  });
});

describe('a withdrawal', () => {
  afterEach(leave);

  it('reloads the page when a script of that category has run', async () => {
    const { api, page, ready, reloaded } = await visit({ stored: earlier(YES), body: held('analytics') });
    await ready();
    await until(() => page.told.length);
    const again = reloaded();
    api.withdraw();
    await again;
  });

  it('does not reload when no script of that category has run, or the site says not to', async () => {
    for (const attributes of [{}, { 'without-reload': '' }] as Record<string, string>[]) {
      const { api, page, ready, changed } = await visit({ stored: earlier(YES), attributes, body: 'without-reload' in attributes ? held('analytics') : '<img data-consent="analytics" data-src="data-none" alt="">' });
      await ready();
      await wait(150);
      api.withdraw();
      await changed();
      await wait(1500);
      expect('told' in page).to.equal(true);
    }
  });

  it('takes back what was open', async () => {
    const { api, find, ready, changed } = await visit({ stored: earlier(YES), body: '<div class="held" data-consent="multimedia"><!--<p>theirs</p>--></div>' });
    await ready();
    await until(() => find('.held p'));
    api.withdraw();
    await changed();
    expect(find('.held')!.innerHTML).to.equal('<!--<p>theirs</p>-->');
  });
});

describe('openers', () => {
  afterEach(leave);

  it('decide, from any depth inside', async () => {
    const { find, api, changed, ready } = await visit({
      body: '<button data-consent-action="accept-all"><b><i>Yes</i></b></button><button data-consent-action="reject-all">No</button><a href="#x" data-consent-action="withdraw">Back</a>',
    });
    await ready();
    find('i')!.click();
    await changed(1);
    expect(api.record).to.include({ action: 'accept-all', source: 'opener' });
    find('[data-consent-action="reject-all"]')!.click();
    await changed(2);
    expect(api.record!.action).to.equal('reject-all');
    find('a')!.click();
    await changed(3);
    expect(api.record!.action).to.equal('withdraw');
  });

  for (const body of ['<button data-consent-action="preferences">Cookies</button>', '<a href="#cookie-consent">Cookies</a>', '<a href="/legal#cookie-consent">Cookies</a>', '<button data-consent-action="made-up">Cookies</button>']) {
    it(`open the preferences: ${body}`, async () => {
      const { find, ready, shown, page } = await visit({ stored: earlier(NO), body });
      await ready();
      find('button, a')!.click();
      await shown('preferences');
      expect(page.location.pathname).to.equal('/test/unit/page/site.html');
    });
  }

  it('open the preferences when the link was followed from another page', async () => {
    const { shown } = await visit({ stored: earlier(NO), hash: '#cookie-consent' });
    await shown('preferences');
  });

  it('leave every other click alone', async () => {
    const { find, ready, element, page } = await visit({ stored: earlier(NO), body: '<button>Buy</button><a href="#cookie-consent-2">Other</a>' });
    await ready();
    find('button')!.click();
    find('a')!.click();
    await wait(100);
    expect([element().hasAttribute('open'), page.location.hash]).to.deep.equal([false, '#cookie-consent-2']);
  });
});

describe('one page', () => {
  afterEach(leave);

  it('has one <cookie-consent>: a second does nothing, and says so', async () => {
    const { put, ready, warnings, types, page } = await visit();
    await ready();
    put();
    await until(() => warnings.length);
    expect(warnings.join()).to.contain('one <cookie-consent> a page');
    expect(types().filter((type) => type === 'ready')).to.have.lengthOf(1);
    expect(page.document.querySelectorAll('cookie-consent[open]').length).to.be.at.most(1);
  });

  it('keeps its state, and gates the new content, when its body is swapped', async () => {
    const { page, api, ready, put, changed, cookieName } = await visit();
    await ready();
    api.decide({ analytics: true });
    await changed();
    const next = page.document.createElement('body');
    next.innerHTML = held('analytics', 'new') + held('multimedia');
    page.document.body.replaceWith(next);
    put({ 'cookie-name': cookieName });
    await until(() => page.told.length);
    await wait(100);
    expect([page.told, api.granted('analytics')]).to.deep.equal([['new'], true]);
  });

  it('follows a change of its categories: a new one is asked about', async () => {
    const { element, ready, shown, api } = await visit({ stored: earlier(YES) });
    await ready();
    element().setAttribute('categories', 'analytics multimedia chat');
    await shown('banner');
    expect([api.granted('chat'), api.granted('analytics')]).to.deep.equal([false, true]);
  });

  it('follows what another tab decides', async () => {
    const cookieName = newName();
    const here = await visit({ cookieName, stored: earlier(NO), body: held('analytics') });
    const there = await visit({ cookieName });
    await here.ready();
    await there.ready();
    there.api.acceptAll();
    await here.changed();
    expect(here.last('change')).to.deep.include({ granted: ['analytics', 'multimedia'] });
    await until(() => here.page.told.length);
    there.api.withdraw();
    await here.changed(2);
    expect(here.api.granted('analytics')).to.equal(false);
  });

  it('reads again what is stored when it comes back from the back/forward cache', async () => {
    const { page, api, ready, cookieName, changed } = await visit({ stored: earlier(YES, { id: 'before' }) });
    await ready();
    remember(cookieName, earlier(NO, { id: 'after' }));
    await until(() => page.document.cookie.includes('after'));
    page.dispatchEvent(new page.PageTransitionEvent('pageshow', { persisted: true }));
    await changed();
    expect(api.granted('analytics')).to.equal(false);
  });

  it('may have the script twice: the second says so and changes nothing', async () => {
    const { site, api, ready, warnings } = await visit();
    await ready();
    expect(site.define()).to.equal(api);
    await until(() => warnings.length);
    expect(warnings.join()).to.contain('twice');
  });
});

describe('the script’s own attributes', () => {
  afterEach(leave);

  /** The element made from a script tag; this page has no definition of it, so it does nothing. */
  function made(dataset: Record<string, string>): Element {
    const script = document.createElement('script');
    Object.assign(script.dataset, dataset);
    ensure(script);
    const element = document.querySelector('body > cookie-consent')!;
    element.remove();
    return element;
  }

  it('make the element', () => {
    const element = made({ categories: 'analytics', policyUrl: '/privacy', lang: 'fr', withoutReopen: '', headingLevel: '3' });
    expect(Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]))).to.deep.equal({
      categories: 'analytics',
      'policy-url': '/privacy',
      lang: 'fr',
      'without-reopen': '',
      'heading-level': '3',
    });
  });

  it('make nothing where the page has an element of its own', () => {
    const own = document.createElement('cookie-consent');
    document.body.append(own);
    expect(made({ categories: 'analytics' })).to.equal(own);
    expect(own.hasAttribute('categories')).to.equal(false);
  });

  it('take nothing from a polluted Object.prototype (B2)', () => {
    polluted({ ignoreGpc: '' }, () => expect(made({}).hasAttribute('ignore-gpc')).to.equal(false));
  });
});
