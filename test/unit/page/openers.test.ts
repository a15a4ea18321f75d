import { expect } from 'chai';
import { earlier, leave, visit, wait } from './visit.js';

const NO = { analytics: false, multimedia: false };

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
