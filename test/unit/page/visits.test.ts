import { expect } from 'chai';
import { earlier, leave, until, visit, wait } from './visit.js';

const YES = { analytics: true, multimedia: true };
const NO = { analytics: false, multimedia: false };
const held = (name: string, what = name) => `<script type="text/plain" data-consent="${name}">told.push('${what}')</script>`;

describe('a first visit', () => {
  afterEach(leave);

  it('is ready without a record, then asks', async () => {
    const { shown, ready, last, types, element } = await visit();
    await shown('banner');
    await ready();
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

  it('names the way back in the language of the page, and as the law does where everything is on until refused', async () => {
    const stored = earlier(NO);
    const named = async (attributes: Record<string, string>) => {
      const { reopen, site } = await visit({ stored, attributes });
      await until(() => reopen()?.textContent);
      return [reopen()!.textContent, ...site.loaded];
    };
    expect(await named({ lang: 'fr-FR' })).to.deep.equal(['Gérer les témoins']);
    // The words of the tests' other languages are English.
    expect(await named({ lang: 'de' })).to.deep.equal(['Manage cookies', 'de']);
    expect(await named({ lang: 'fr', model: 'opt-out' })).to.deep.equal(['Ne pas vendre ni partager mes renseignements personnels', 'fr']);
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
