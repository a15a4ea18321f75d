import { expect } from 'chai';
import en from '../../../src/locales/en.js';
import { categories, category, clear, dismiss, service, stage, wait } from './stage.js';

const RECORD = { id: '0b9f2c1e', decidedAt: '2026-11-22T17:41:37.196Z' };

const open = (changes: Parameters<typeof stage>[0] = {}, site: Parameters<typeof stage>[1] = {}) =>
  stage({ name: 'preferences', ...changes }, site);

describe('preferences', () => {
  afterEach(clear);

  it('ticks nothing for who has not decided (EU-10, QC-3)', () => {
    const { all } = open();
    const boxes = all<HTMLInputElement>('input[type=checkbox]');
    expect(boxes.map(({ name, checked }) => [name, checked])).to.deep.equal([
      ['analytics', false],
      ['multimedia', false],
    ]);
  });

  it('shows what is stored for who has (EU-18)', () => {
    const { box } = open({ granted: { analytics: true }, reason: null });
    expect([box('analytics').checked, box('multimedia').checked]).to.deep.equal([true, false]);
  });

  it('says that essential is always on, without a control for it (A-6)', () => {
    const { all, box } = open();
    expect(all('[part=category]')[0]!.textContent).to.match(/Essential\s*\(Always on\)/);
    expect(box('essential')).to.equal(null);
  });

  it('is a native modal dialog, named by its heading (A-5)', () => {
    const { dialog, find } = open({ headingLevel: 3 });
    expect(dialog().matches(':modal')).to.equal(true);
    expect(dialog().getAttribute('aria-labelledby')).to.equal(find('[role=heading][aria-level="3"]')!.id);
  });

  it('puts the focus on its title, not on a choice', () => {
    const { root, find } = open();
    expect(root.activeElement).to.equal(find('[part=title]'));
  });

  it('gives the focus back when it closes', () => {
    const opener = document.createElement('button');
    document.body.append(opener);
    opener.focus();
    const { show } = open();
    expect(document.activeElement).not.to.equal(opener);
    show({ name: null });
    expect(document.activeElement).to.equal(opener);
    opener.remove();
  });

  it('gives the focus back to the banner’s button when it was opened from there', () => {
    const { show, find, root } = stage();
    find('[data-consent-action=preferences]')!.focus();
    show({ name: 'preferences' });
    show({ name: 'banner' });
    expect(root.activeElement).to.equal(find('[data-consent-action=preferences]'));
  });

  it('grants nothing by Escape, whatever is ticked (EU-2)', async () => {
    const { box, dialog, views, decisions } = open();
    box('analytics').click();
    await dismiss(dialog());
    expect([views, decisions]).to.deep.equal([['banner'], []]);
  });

  it('grants nothing by its cross (FR-3)', () => {
    const { box, press, views, decisions } = open();
    box('analytics').click();
    press('close');
    expect([views, decisions]).to.deep.equal([['banner'], []]);
  });

  it('leaves to the page, not to the banner, who has decided already', () => {
    const { press, views } = open({ reason: null });
    press('close');
    expect(views).to.deep.equal([null]);
  });

  it('is not closed by a press beside a control: what was ticked would be lost', () => {
    const { dialog, views } = open();
    dialog().click();
    expect(views).to.deep.equal([]);
  });

  it('says nothing about closing when the page takes it away', async () => {
    const { show, views } = open();
    show({ name: null });
    await wait(50);
    expect(views).to.deep.equal([]);
  });

  it('saves a yes or a no for every optional category', () => {
    const { box, press, decisions } = open();
    box('multimedia').click();
    press('save');
    const [{ action, source, choices }] = decisions as [(typeof decisions)[0]];
    expect([action, source, choices]).to.deep.equal(['save', 'preferences', { analytics: false, multimedia: true }]);
  });

  it('keeps what the visitor has ticked when something changes outside', () => {
    const { box, show } = open();
    box('analytics').click();
    show({ granted: { multimedia: true } });
    expect([box('analytics').checked, box('multimedia').checked]).to.deep.equal([true, true]);
  });

  it('forgets what was ticked and not saved', () => {
    const { box, show } = open();
    box('analytics').click();
    show({ name: null });
    show({ name: 'preferences' });
    expect(box('analytics').checked).to.equal(false);
  });

  it('holds a category denied by Global Privacy Control off, and says why (US-1, US-2)', () => {
    const { box, find } = open({ categories: categories('marketing'), gpcDenied: ['marketing'], granted: { marketing: true } });
    const marketing = box('marketing');
    expect([marketing.checked, marketing.disabled]).to.deep.equal([false, true]);
    expect(find(`#${marketing.getAttribute('aria-describedby')!}`)!.textContent).to.contain(en.gpc);
  });

  it('describes each box by its category’s description', () => {
    const { box, find } = open();
    const { analytics } = en.categories;
    expect(find(`#${box('analytics').getAttribute('aria-describedby')!}`)!.textContent.trim()).to.equal(analytics.description);
    expect(box('analytics').labels![0]!.textContent.trim()).to.equal(analytics.label);
  });

  it('says who is behind a category, where, for how long, and with which cookies (QC-4, EU-3)', () => {
    const youtube = service('youtube', {
      label: 'YouTube',
      provider: 'Google LLC',
      country: 'United States',
      expires: '6 months',
      purpose: 'Playing videos',
      policyUrl: 'https://policies.example/privacy',
      cookies: ['YSC'],
      storage: ['yt-remote-*'],
    });
    const { find, all } = open({ categories: [category('multimedia', { services: [youtube] })] });
    expect(find('summary')!.textContent).to.equal('Show details (1 service)');
    const facts = all('dt').map((term) => [term.textContent, term.nextElementSibling!.textContent]);
    expect(Object.fromEntries(facts)).to.deep.equal({
      Provider: 'Google LLC',
      Purpose: 'Playing videos',
      Duration: '6 months',
      Country: 'United States',
      Cookies: 'YSC, yt-remote-*',
    });
    expect(find<HTMLAnchorElement>('details a')!.href).to.equal('https://policies.example/privacy');
  });

  it('leaves out what is not known of a service', () => {
    const { find } = open({ categories: [category('multimedia', { services: [service('youtube')] })] });
    expect(find('details li')!.textContent.trim()).to.equal('youtube');
  });

  it('names the cookies of a category that has no services', () => {
    const { text } = open({ categories: [category('analytics', { cookies: ['_ga', '_ga_*'] })] });
    expect(text('dd')).to.equal('_ga, _ga_*');
  });

  it('says what refusing means, and how long a choice is kept (FR-6, QC-4)', () => {
    const { text } = open({ expiresDays: 395 });
    expect(text('[part=intro]')).to.contain('Refusing does not stop you from using the site.');
    expect(text('fieldset + [part=note]')).to.match(/^Your choice is kept for 13 months, whether you accept or refuse\./);
  });

  it('gives the number and the date of the choice, and says what a withdrawal cannot do (VID-6)', () => {
    const { find } = open({ record: RECORD, reason: null });
    const receipt = find('[data-consent-action=withdraw]')!.previousElementSibling!.textContent;
    expect(receipt).to.contain('Choice made on November 22, 2026. Record number: 0b9f2c1e.').and.to.contain('only they can delete');
    expect(open().text('dialog')).not.to.contain('Record number');
  });

  it('offers to withdraw once there is a decision, and not before', () => {
    expect(open({ reason: 'first' }).find('[data-consent-action=withdraw]')).to.equal(null);
    const { press, decisions } = open({ reason: null, record: RECORD });
    press('withdraw');
    expect(decisions[0]).to.include({ action: 'withdraw', source: 'preferences' });
  });

  it('gives reject the looks of accept here too (EU-11)', () => {
    const { find } = open();
    const looks = (action: string) => {
      const button = find(`[data-consent-action="${action}"]`)!;
      const { color, backgroundColor, fontWeight, borderTopColor } = getComputedStyle(button);
      const { width, height } = button.getBoundingClientRect();
      return [Math.round(width), Math.round(height), color, backgroundColor, fontWeight, borderTopColor];
    };
    expect(looks('reject-all')).to.deep.equal(looks('accept-all'));
  });

  it('links a mail address and a web address for help as what they are', () => {
    const mail = open({ contact: 'privacy@example.org' }).find<HTMLAnchorElement>('[part=note] a')!;
    const web = open({ contact: 'https://example.org/help' }).find<HTMLAnchorElement>('[part=note] a')!;
    expect([mail.href, web.href]).to.deep.equal(['mailto:privacy@example.org', 'https://example.org/help']);
    expect(mail.parentElement!.textContent).to.contain('officer: privacy@example.org.');
  });

  it('shows the end of the site’s footer clear of the buttons', () => {
    const { host, dialog, find } = open({}, { children: '<p slot="footer">Institut</p>' });
    dialog().scrollTop = 10_000;
    const footer = host.querySelector('p')!.getBoundingClientRect();
    expect(find('.actions')!.getBoundingClientRect().top - footer.bottom).to.be.at.least(10);
  });

  it('leaves alone what the site put into its slots', () => {
    const { host, decisions } = open({}, { children: '<button slot="footer" data-consent-action="accept-all">Site’s own</button>' });
    host.querySelector('button')!.click();
    expect(decisions).to.deep.equal([]);
  });
});
