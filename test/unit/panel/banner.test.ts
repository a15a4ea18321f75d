import { expect } from 'chai';
import en from '../../../src/locales/en.js';
import fr from '../../../src/locales/fr.js';
import { categories, category, clear, dismiss, stage } from './stage.js';

const LAYOUTS = ['bar', 'box', 'dialog'] as const;
const POSITIONS = ['bottom', 'top', 'bottom-start', 'bottom-end', 'center'] as const;

/** Everything that makes one button weigh more than another. */
const LOOKS = [
  ...['width', 'height', 'font-size', 'font-weight', 'font-family', 'color', 'background-color', 'border-top-color'],
  ...['border-top-width', 'border-top-left-radius', 'padding-left', 'padding-top', 'opacity', 'text-decoration-line'],
];

/** Lengths to the pixel: engines share out the last 64th as they like. */
const looksOf = (element: Element) =>
  LOOKS.map((name) => getComputedStyle(element).getPropertyValue(name).replace(/[\d.]+(?=px)/, (length) => String(Math.round(Number(length)))));

describe('banner', () => {
  afterEach(clear);

  for (const layout of LAYOUTS) {
    for (const theme of ['light', 'dark']) {
      it(`gives reject the looks of accept (EU-11): ${layout}, ${theme}`, () => {
        const { find } = stage({ layout }, { theme });
        const accept = find('[data-consent-action="accept-all"]')!;
        const reject = find('[data-consent-action="reject-all"]')!;
        expect(looksOf(reject)).to.deep.equal(looksOf(accept));
      });
    }
  }

  it('keeps the looks equal when one label is much longer than the other', () => {
    const { find } = stage({ layout: 'box', siteTexts: { acceptAll: 'Yes', rejectAll: 'Only what this site needs to work' } });
    const accept = find('[data-consent-action="accept-all"]')!.getBoundingClientRect();
    const reject = find('[data-consent-action="reject-all"]')!.getBoundingClientRect();
    expect(accept.width).to.be.closeTo(reject.width, 1);
    expect(accept.height).to.be.closeTo(reject.height, 1);
  });

  it('offers accept, reject and preferences in this order', () => {
    const { all } = stage();
    expect(all('[data-consent-action]').map((button) => button.dataset['consentAction'])).to.deep.equal([
      'accept-all',
      'reject-all',
      'preferences',
    ]);
  });

  it('sends what was pressed, and where', () => {
    const { press, decisions, views } = stage();
    press('accept-all');
    press('reject-all');
    press('preferences');
    expect(decisions.map(({ action, source }) => [action, source])).to.deep.equal([
      ['accept-all', 'banner'],
      ['reject-all', 'banner'],
    ]);
    expect(views).to.deep.equal(['preferences']);
  });

  it('names each optional category and says what it is for (FR-4, QC-2)', () => {
    const { all } = stage({ categories: categories('analytics', 'multimedia') });
    expect(all('[part=category]').map((item) => item.textContent)).to.deep.equal([
      'Visit measurement – Help us count visits and see which pages are viewed, so we can improve the site.',
      'Videos and external content – Let you see videos, maps and other content hosted by outside providers.',
    ]);
  });

  it('says nothing of videos where the site has none', () => {
    const { text } = stage({ categories: categories('analytics') });
    expect(text('[part~=banner]')).not.to.match(/video/i);
  });

  it('says what the site says a category is for, in its first sentence', () => {
    const first = (description: string) => stage({ categories: [category('analytics', { label: 'Matomo', description })] }).text('[part=category]');
    expect(first('Counts, on our own server. For a year.')).to.equal('Matomo – Counts, on our own server.');
    expect(first('Version 2.1 counts visits')).to.equal('Matomo – Version 2.1 counts visits');
    expect(first('統計を取ります。一年間。')).to.equal('Matomo – 統計を取ります。');
  });

  it('says that they are off, whatever the site says in its own intro (QC-2)', () => {
    const { text } = stage({}, { children: '<p slot="intro">We like statistics.</p>' });
    expect(text('[part=note]')).to.contain('They stay off until you turn them on.');
  });

  it('asks for nothing where there is nothing to choose', () => {
    const { find } = stage({ categories: categories() });
    expect(find('[data-consent-action="accept-all"]')).to.equal(null);
  });

  it('says that things stay on where the model is opt-out, with the same buttons', () => {
    const { find, text } = stage({ model: 'opt-out' });
    expect(text('[part=note]')).to.contain('They stay on until you turn them off.');
    expect(text('[part~=banner]')).not.to.contain('With your consent');
    // The button that comes back is called so there (Cal. Civ. 1798.135).
    expect(text('[part=note]')).to.contain('with “Do Not Sell or Share My Personal Information”');
    expect(find('[data-consent-action="reject-all"]')).not.to.equal(null);
  });

  it('can only be closed or customized where the model is notice; closed, it has been seen', () => {
    const { all, press, views, decisions } = stage({ model: 'notice', granted: { analytics: true, multimedia: true } });
    expect(all('button').map((button) => button.dataset['consentAction'])).to.deep.equal(['close', 'preferences']);
    press('close');
    expect(views).to.deep.equal([]);
    expect(decisions[0]).to.deep.include({ action: 'save', source: 'banner', choices: { analytics: true, multimedia: true } });
  });

  it('says who asks and links the policy', () => {
    const { text, find } = stage({ controller: 'Institut', policyUrl: 'https://example.org/privacy' });
    expect(text('[part=note]')).to.contain('Asked by Institut.');
    expect(find<HTMLAnchorElement>('[part=policy]')!.href).to.equal('https://example.org/privacy');
  });

  it('has no policy link without a policy', () => {
    expect(stage({ policyUrl: null }).find('a')).to.equal(null);
  });

  it('says that a refusal by Global Privacy Control is honoured (US-2)', () => {
    expect(stage({ gpcDenied: ['marketing'] }).text('[part~=banner]')).to.contain('opt-out preference signal is respected');
  });

  it('says that something has changed when it asks again, and that refusals are kept', () => {
    expect(stage({ reason: 'notice' }).text('[part~=banner]')).to.contain('Your earlier refusals are kept.');
    expect(stage({ reason: 'first' }).text('[part~=banner]')).not.to.contain('refusals are kept');
  });

  it('says what is new (EU-17), or how old the choice was that has run out', () => {
    const news = { categories: [category('essential'), category('analytics'), category('chat', { label: 'Chat' }), category('social')] };
    expect(stage({ ...news, reason: 'category', added: ['chat', 'social'] }).text('[part~=banner]')).to.contain('New: Chat and Social networks. Your earlier refusals are kept.');
    expect(stage({ expiredDays: 182 }).text('[part~=banner]')).to.contain('Your last choice was made more than 6 months ago.');
    expect(stage({ expiredDays: 30, texts: fr }).text('[part~=banner]')).to.contain('plus de 30 jours.');
    expect(stage().text('[part~=banner]')).not.to.match(/New:|ago/);
  });

  it('says what “accept all” does not turn on (QC-11)', () => {
    const { text } = stage({ categories: [category('essential'), category('health', { label: 'Health', description: 'Keeps it.', sensitive: true })] });
    expect(text('li')).to.equal('Health – Keeps it. Sensitive: “Accept all” does not turn this on.');
  });

  it('is a region named by its heading, of the level the site wants (A-1, A-20)', () => {
    const { surface, find } = stage({ headingLevel: 4 });
    const heading = find('[role=heading]')!;
    expect(surface().getAttribute('role')).to.equal('region');
    expect(surface().getAttribute('aria-labelledby')).to.equal(heading.id);
    expect(heading.getAttribute('aria-level')).to.equal('4');
  });

  it('leaves the focus where it is (A-2)', () => {
    const input = document.createElement('input');
    document.body.append(input);
    input.focus();
    stage();
    expect(document.activeElement).to.equal(input);
    input.remove();
  });

  it('cannot be trapped in a transformed, clipped corner of the page', () => {
    const corner = document.createElement('div');
    corner.style.cssText = 'transform: translate(40px, 40px); overflow: hidden; width: 50px; height: 50px';
    document.body.append(corner);
    const { surface } = stage({}, { parent: corner });
    const { left, right, bottom } = surface().getBoundingClientRect();
    expect([left, right, bottom]).to.deep.equal([0, document.documentElement.clientWidth, window.innerHeight]);
    corner.remove();
  });

  it('moves nothing on the page', () => {
    const before = document.documentElement.scrollHeight;
    stage();
    expect(document.documentElement.scrollHeight).to.equal(before);
  });

  it('comes back to the screen when it is moved in the document', () => {
    const { host, surface } = stage();
    const shown = surface().getBoundingClientRect().height;
    document.body.prepend(host);
    expect(surface().getBoundingClientRect().height).to.equal(shown).and.to.be.above(0);
  });

  for (const layout of LAYOUTS) {
    for (const position of POSITIONS) {
      it(`stands where it is told: ${layout}, ${position}`, () => {
        const { surface } = stage({ layout, position });
        const { left, right, top, bottom } = surface().getBoundingClientRect();
        const space = { start: left, end: document.documentElement.clientWidth - right, top, bottom: window.innerHeight - bottom };
        for (const side of Object.values(space)) expect(side).to.be.at.least(-0.5);
        if (position === 'top') expect(space.top).to.be.below(space.bottom + 1);
        if (position.startsWith('bottom')) expect(space.bottom).to.be.below(space.top + 1);
        if (layout === 'bar') return;
        if (position.endsWith('start')) expect(space.start).to.be.below(space.end + 1);
        else if (position.endsWith('end')) expect(space.end).to.be.below(space.start + 1);
        else expect(space.start).to.be.closeTo(space.end, 1);
      });
    }
  }

  it('stands at the other side where the language runs from right to left', () => {
    const { surface, show, panel } = stage({ layout: 'box', position: 'bottom-end' });
    show({ texts: { ...en, lang: 'ar', dir: 'rtl' } });
    expect(panel.lang).to.equal('ar');
    expect(surface().getBoundingClientRect().left).to.be.below(window.innerWidth / 2);
  });

  it('never cuts a label: long ones wrap', () => {
    const { all } = stage({ layout: 'box', siteTexts: { acceptAll: 'Accept everything that is listed above, without exception', customize: 'Donaudampfschifffahrtsgesellschaft'.repeat(2) } });
    for (const button of all('button')) expect(button.scrollWidth).to.be.at.most(button.clientWidth + 1);
  });

  it('as a modal, leaves the visitor undecided when it is dismissed', async () => {
    const { dialog, views, decisions } = stage({ layout: 'dialog' });
    expect(dialog().matches(':modal')).to.equal(true);
    await dismiss(dialog());
    expect([views, decisions]).to.deep.equal([[null], []]);
  });
});
