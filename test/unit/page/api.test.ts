import { expect } from 'chai';
import { same } from '../core/site.js';
import { earlier, leave, newName, until, visit, wait } from './visit.js';

const codeOf = (act: () => unknown): string | undefined => {
  try {
    act();
    return undefined;
  } catch (error) {
    return `${(error as Error).name} ${(error as { code: string }).code}`;
  }
};

describe('cookieConsent', () => {
  afterEach(leave);

  it('grants essential only before anything is known', async () => {
    const { api } = await visit({ attributes: null });
    expect(['essential', 'analytics', 'multimedia', 'nobody', ''].filter(api.granted)).to.deep.equal(['essential']);
    expect(api.record).to.equal(null);
  });

  it('is the same on the window as on the element', async () => {
    const { api, page, element, ready } = await visit();
    await ready();
    expect(page.cookieConsent).to.equal(api);
    const own = element() as HTMLElement & typeof api;
    for (const name of ['granted', 'acceptAll', 'decide', 'withdraw', 'show', 'hide', 'reset', 'audit', 'verify', 'export', 'whenGranted'] as const) expect(own[name], name).to.equal(api[name]);
    expect(own.version).to.match(/^\d+\.\d+\.\d+/);
    own.acceptAll();
    await until(() => own.record);
    expect(own.record).to.equal(api.record);
  });

  it('decides, tells and keeps', async () => {
    const { api, changed, last, ready } = await visit();
    await ready();
    api.decide({ analytics: true });
    await changed();
    expect(last('change')).to.deep.include({ granted: ['analytics'], revoked: [] });
    expect(same(api.record!)).to.deep.include({ choices: { analytics: true, multimedia: false }, action: 'save', source: 'api' });
    expect([api.granted('analytics'), api.granted('multimedia')]).to.deep.equal([true, false]);
    await until(() => api.history.length === 1);
    expect(await api.verify()).to.deep.include({ valid: true, records: 1 });
  });

  for (const [method, granted] of [['acceptAll', ['analytics', 'multimedia']], ['rejectAll', []], ['withdraw', []]] as const) {
    it(`${method}() is an answer, and takes the banner away`, async () => {
      const { api, changed, shown, element } = await visit();
      await shown('banner');
      api[method]();
      await changed();
      await shown(null);
      expect(['analytics', 'multimedia'].filter(api.granted)).to.deep.equal(granted);
      expect(element().getAttribute('state')).to.equal('decided');
    });
  }

  it('acceptAll() is an answer on a site with a sensitive category too: the banner leaves', async () => {
    const { api, changed, find, shown } = await visit({ children: '<consent-category name="health" sensitive></consent-category>' });
    await shown('banner');
    api.acceptAll();
    await changed();
    await wait(300);
    expect([api.granted('health'), find('cookie-consent')!.getAttribute('open')]).to.deep.equal([false, null]);
  });

  it('keeps a decision made before the element is there', async () => {
    const { api, put, changed } = await visit({ attributes: null });
    api.acceptAll();
    expect(api.granted('analytics')).to.equal(false);
    put();
    await changed();
    expect(api.granted('analytics')).to.equal(true);
  });

  it('shows nothing to who decided, or said not to, before the element is there', async () => {
    for (const call of ['acceptAll', 'hide'] as const) {
      const { api, put, ready, types, find } = await visit({ attributes: null });
      api[call]();
      put();
      await ready();
      await wait(200);
      expect([types().includes('show'), find('cookie-consent')!.hasAttribute('open')], call).to.deep.equal([false, false]);
    }
  });

  it('throws at once for an argument a developer got wrong', async () => {
    const { api, ready } = await visit();
    await ready();
    const wrong: [unknown, string][] = [
      [{ analytics: 'yes' }, 'ConsentError bad-argument'],
      [{ analytics: 1 }, 'ConsentError bad-argument'],
      [{ analytics: null }, 'ConsentError bad-argument'],
      [null, 'ConsentError bad-argument'],
      [undefined, 'ConsentError bad-argument'],
      ['analytics', 'ConsentError bad-argument'],
      [['analytics'], 'ConsentError bad-argument'],
      [true, 'ConsentError bad-argument'],
      [1, 'ConsentError bad-argument'],
      [{ nobody: true }, 'ConsentError unknown-name'],
      [{ analytics: true, nobody: true }, 'ConsentError unknown-name'],
    ];
    for (const [argument, code] of wrong) expect(codeOf(() => api.decide(argument as never)), JSON.stringify(argument)).to.equal(code);
    for (const view of ['Banner', '', 'bannerx', 'x', 1, {}]) expect(codeOf(() => api.show(view as never)), String(view)).to.equal('ConsentError bad-argument');
    expect(api.record).to.equal(null);
  });

  it('knows multimedia by its old name', async () => {
    const { api, ready, changed } = await visit();
    await ready();
    api.decide({ 'multimedia-player': true });
    await changed();
    expect([api.granted('multimedia'), api.granted('multimedia-player')]).to.deep.equal([true, true]);
  });

  it('decides on a service by itself', async () => {
    const { api, ready, changed } = await visit({ children: '<consent-category name="analytics"><consent-service name="matomo"></consent-service></consent-category>' });
    await ready();
    api.decide({ matomo: true });
    await changed();
    expect([api.granted('matomo'), api.granted('analytics')]).to.deep.equal([true, false]);
  });

  it('shows and hides without deciding', async () => {
    const { api, shown, heard } = await visit({ stored: earlier({ analytics: false, multimedia: false }) });
    api.show();
    await shown('preferences');
    api.hide();
    await shown(null);
    api.show('banner');
    await shown('banner');
    expect(heard.filter(({ type }) => type === 'show' || type === 'hide').map(({ type, detail }) => `${type} ${detail.view}`)).to.deep.equal(['show preferences', 'hide preferences', 'show banner']);
    expect(api.record!.action).to.equal('save');
  });

  it('forgets everything on reset, and asks again', async () => {
    const { api, shown, changed, cookieName, page } = await visit();
    api.acceptAll();
    await changed();
    await until(() => api.history.length);
    api.reset();
    await shown('banner');
    expect([api.record, api.history, api.granted('analytics'), page.document.cookie.includes(cookieName)]).to.deep.equal([null, [], false, false]);
  });

  it('exports all that is known as one document', async () => {
    const { api, ready, changed } = await visit({ attributes: { expires: '30' } });
    await ready();
    api.rejectAll();
    await changed();
    await until(() => api.history.length === 1);
    const receipt = same(api.export());
    expect(Object.keys(receipt).sort()).to.deep.equal(['exportedAt', 'history', 'origin', 'policy', 'record', 'shown', 'temoin', 'verify']);
    expect(receipt).to.deep.include({ temoin: api.version, origin: location.origin });
    expect(Object.keys(receipt.shown)).to.deep.equal([receipt.history[0]!.configHash]);
    expect([receipt.record!.id, receipt.policy!.expiresDays]).to.deep.equal([receipt.history[0]!.id, 30]);
  });

  it('audits what the page stores', async () => {
    const { api, ready, cookieName, changed } = await visit();
    await ready();
    api.rejectAll();
    await changed();
    const { findings, record } = await api.audit();
    expect(record!.id).to.equal(api.record!.id);
    expect(findings.find(({ name }) => name === cookieName)!.standing).to.equal('essential');
  });
});

describe('whenGranted', () => {
  afterEach(leave);

  it('resolves at once where it is granted already', async () => {
    const { api, ready } = await visit({ stored: earlier({ analytics: true, multimedia: false }) });
    await ready();
    expect((await api.whenGranted('analytics')).aborted).to.equal(false);
    await api.whenGranted('essential');
  });

  it('resolves once granted, and its signal aborts when withdrawn', async () => {
    const { api, ready, changed } = await visit({ attributes: { 'without-reload': '' } });
    await ready();
    let signal: AbortSignal | undefined;
    void api.whenGranted('analytics').then((given) => (signal = given));
    api.decide({ multimedia: true });
    await changed();
    await wait(100);
    expect(signal).to.equal(undefined);
    api.decide({ analytics: true });
    const given = await until(() => signal);
    expect(given.aborted).to.equal(false);
    api.withdraw();
    expect(given.aborted).to.equal(true);
  });

  it('resolves when it was asked before the page knew its record', async () => {
    const cookieName = newName();
    const { api, put } = await visit({ attributes: null, cookieName, stored: earlier({ analytics: true, multimedia: false }) });
    const promise = api.whenGranted('analytics');
    put();
    expect((await promise).aborted).to.equal(false);
  });
});
