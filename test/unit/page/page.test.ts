import { expect } from 'chai';
import { earlier, leave, newName, remember, until, visit, wait } from './visit.js';

const YES = { analytics: true, multimedia: true };
const NO = { analytics: false, multimedia: false };
const held = (name: string, what = name) => `<script type="text/plain" data-consent="${name}">told.push('${what}')</script>`;

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
