import { expect } from 'chai';
import { earlier, leave, until, visit, wait } from './visit.js';

const YES = { analytics: true, marketing: true };
const NO = { analytics: false, marketing: false };
const SITE = { categories: 'analytics marketing', integrations: 'microsoft' };
/** Says what the queue held when it ran. */
const held = `<script type="text/plain" data-consent="marketing">told.push('ran', ...uetq)</script>`;

const DENIED = ['consent', 'default', { ad_storage: 'denied' }];
const update = (ad_storage: string) => ['consent', 'update', { ad_storage }];
const queue = (page: object) => (page as { uetq: unknown[] }).uetq;
/** What was said last is in the queue before it is anywhere else. */
const said = (page: object) => JSON.parse(JSON.stringify(queue(page))) as unknown[];

describe('a page with integrations', () => {
  afterEach(leave);

  it('is told its default before anybody is asked', async () => {
    const { page, shown, site } = await visit({ attributes: SITE });
    await shown('banner');
    expect(said(page)).to.deep.equal(DENIED);
    expect(site.loaded).to.include('integrations');
  });

  it('is told of a choice before what was held runs, each once', async () => {
    const { page, shown, press, changed } = await visit({ attributes: { ...SITE, 'without-reload': '' }, body: held });
    await shown('banner');
    press('accept-all');
    await until(() => page.told.length);
    const granted = [...DENIED, ...update('granted')];
    expect(JSON.parse(JSON.stringify(page.told))).to.deep.equal(['ran', ...granted]);
    await changed();
    page.cookieConsent.withdraw();
    await changed(2);
    await wait(100);
    expect(said(page)).to.deep.equal([...granted, ...update('denied')]);
  });

  it('is told of an earlier choice before what was held runs', async () => {
    const { page } = await visit({ attributes: SITE, stored: earlier(YES), body: held });
    await until(() => page.told.length);
    expect(JSON.parse(JSON.stringify(page.told))).to.deep.equal(['ran', ...DENIED, ...update('granted')]);
  });

  it('is told of a refusal, at once, and of an earlier one', async () => {
    const { page, shown, press, changed } = await visit({ attributes: SITE });
    await shown('banner');
    press('reject-all');
    await changed();
    expect(said(page)).to.deep.equal([...DENIED, ...update('denied')]);
    const later = await visit({ attributes: SITE, stored: earlier(NO) });
    await later.ready();
    expect(said(later.page)).to.deep.equal([...DENIED, ...update('denied')]);
  });

  it('is told of a denial before what it declares is removed', async () => {
    const { page, changed, ready } = await visit({ attributes: { ...SITE, 'without-reload': '' }, children: '<consent-category name="marketing" storage="ads-key"></consent-category>', stored: earlier(YES) });
    await ready();
    localStorage.setItem('ads-key', '1');
    const seen: unknown[] = [];
    (page as unknown as { uetq: object }).uetq = { push: (...what: unknown[]) => seen.push([what[1], localStorage.getItem('ads-key')]) };
    page.cookieConsent.withdraw();
    await changed();
    expect(JSON.parse(JSON.stringify(seen))).to.deep.equal([['update', '1']]);
    expect(localStorage.getItem('ads-key')).to.equal(null);
  });

  it('takes calls of the site’s own that come while it waits', async () => {
    const { page, api, changed } = await visit({ attributes: SITE, prepare: (early) => void early.setTimeout(() => early.cookieConsent.acceptAll()) });
    await changed();
    await until(() => queue(page).length > 3);
    expect(api.granted('marketing')).to.equal(true);
    expect(said(page)).to.deep.equal([...DENIED, ...update('granted')]);
  });

  it('begins without them where they cannot be had, and says so', async () => {
    const { page, shown, last, press } = await visit({ attributes: SITE, missing: ['integrations'], body: held.replace(', ...uetq', '') });
    await shown('banner');
    expect(last('error')?.error?.code).to.equal('not-loaded');
    expect(page.told).to.deep.equal([]);
    press('accept-all');
    await until(() => page.told.length);
    expect(page.told).to.deep.equal(['ran']);
  });

  it('names what is no integration, and goes on with those that are', async () => {
    const { page, warnings, shown } = await visit({ attributes: { ...SITE, integrations: 'microsoft constructor facebook' } });
    await shown('banner');
    await until(() => warnings.length);
    expect(warnings.join()).to.contain('integrations="microsoft constructor facebook" is not allowed, microsoft is used. Allowed: adobe,');
    expect(said(page)).to.deep.equal(DENIED);
  });

  it('begins once, though the element changes while it waits', async () => {
    const { page, element, shown, press } = await visit({ attributes: SITE, body: held });
    element().setAttribute('layout', 'box');
    await wait(0);
    element().setAttribute('layout', 'dialog');
    await shown('banner');
    press('accept-all');
    await until(() => page.told.length);
    await wait(100);
    expect(page.told.filter((what) => what === 'ran')).to.have.lengthOf(1);
    expect(said(page)).to.deep.equal([...DENIED, ...update('granted')]);
  });

  it('fetches nothing of them where a site has none', async () => {
    const { site, shown } = await visit();
    await shown('banner');
    expect(site.loaded).not.to.include('integrations');
  });
});
