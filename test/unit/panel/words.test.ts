import { expect } from 'chai';
import fr from '../../../src/locales/fr.js';
import type { Notice } from '../../../src/panel/notice.js';
import { category, clear, stage, wait } from './stage.js';

const SITE = {
  texts: fr,
  siteTexts: { alwaysOn: 'Toujours actif' },
  categories: [
    category('essential', { label: 'Cookies essentiels' }),
    category('analytics', { label: 'Cookies analyse' }),
    category('multimedia', { label: 'Multimedia Player' }),
  ],
  policyUrl: '/confidentialite',
};

const CHILDREN = `
  <span slot="title">Paramètre des cookies</span>
  <p slot="intro">L’Institut utilise
    des cookies.</p>
  <p slot="preferences-intro">Choisissez vos cookies.</p>
  <p slot="footer">Institut, 2026</p>`;

const slotted = (root: ShadowRoot, name: string) =>
  root.querySelector<HTMLSlotElement>(`slot[name="${name}"]`)!.assignedElements().map((element) => element.textContent);

describe('words of the site', () => {
  afterEach(clear);

  it('take the place of the panel’s own, by children and attributes alone', () => {
    const { root, show, all } = stage(SITE, { children: CHILDREN });
    expect(slotted(root, 'title')).to.deep.equal(['Paramètre des cookies']);
    expect(all('[part=category] b').map((label) => label.textContent)).to.deep.equal(['Cookies analyse', 'Multimedia Player']);
    show({ name: 'preferences' });
    expect(slotted(root, 'title')).to.deep.equal(['Paramètre des cookies']);
    expect(slotted(root, 'preferences-intro')).to.deep.equal(['Choisissez vos cookies.']);
    expect(slotted(root, 'footer')).to.deep.equal(['Institut, 2026']);
    expect(all('.label')[0]!.textContent.replace(/\s+/g, ' ')).to.contain('Cookies essentiels (Toujours actif)');
  });

  it('replace any text, one by one', () => {
    const { text } = stage({ siteTexts: { acceptAll: 'Fine with me', categories: { analytics: { description: 'Counts.' } } } });
    expect(text('[data-consent-action="accept-all"]')).to.equal('Fine with me');
    expect(text('[data-consent-action="reject-all"]')).to.equal('Reject all');
    expect(text('[part=category]')).to.equal('Visit measurement – Counts.');
  });

  it('name a category the panel has no words for', () => {
    const { all, show } = stage({ categories: [category('newsletter'), category('chat', { label: 'Chat' })] });
    expect(all('[part=category]').map((item) => item.textContent.trim())).to.deep.equal(['newsletter', 'Chat']);
    show({ name: 'preferences' });
    expect(all('[part=category]').map((item) => item.textContent.trim())).to.deep.equal(['newsletter', 'Chat']);
  });

  it('reach the language’s own sentences', () => {
    expect(stage({ siteTexts: { reopen: 'My cookies' } }).text('[part=note]')).to.contain('with “My cookies”');
  });

  it('are read out in their own language', () => {
    const { panel } = stage({ texts: fr });
    expect([panel.lang, panel.dir]).to.deep.equal(['fr', 'ltr']);
  });
});

describe('notice of a decision', () => {
  afterEach(clear);

  it('holds exactly what the banner said, in its order, slotted words among it', () => {
    const { press, decisions } = stage({ ...SITE, controller: 'l’Institut' }, { children: CHILDREN });
    press('reject-all');
    expect(decisions[0]!.notice).to.deep.equal({
      lang: 'fr',
      text: [
        'Paramètre des cookies',
        'L’Institut utilise des cookies.',
        `Cookies analyse – ${fr.categories.analytics.description}`,
        'Multimedia Player – Permettent de voir des vidéos, des cartes et d’autres contenus hébergés par des fournisseurs externes.',
        fr.staysOff,
        'Vous pouvez modifier vos choix en tout temps avec «\u00a0Gérer les témoins\u00a0», au bas de chaque page.',
        'Demande faite par l’Institut.',
        'Politique de confidentialité',
        'Tout accepter Tout refuser Personnaliser',
      ].join(' '),
      links: [new URL('/confidentialite', location.href).href],
    });
  });

  it('holds the long descriptions and the services when the decision is made in the preferences', () => {
    const { press, decisions } = stage({ ...SITE, name: 'preferences' });
    press('save');
    const { text } = decisions[0]!.notice as Notice;
    expect(text).to.match(/^Gérer les témoins/);
    expect(text).to.contain(`Cookies essentiels (Toujours actif) ${fr.categories.essential.description}`);
    expect(text).to.contain(fr.categories.multimedia.description.replace('{abroad}', fr.abroad));
    expect(text).to.contain('Tout accepter Tout refuser Enregistrer mes choix');
  });

  it('does not hold what was said of the decision before', async () => {
    const { press, show, decisions } = stage(SITE);
    press('accept-all');
    show({ name: null, status: 'accepted' });
    await wait(300);
    show({ name: 'banner' });
    press('accept-all');
    expect(decisions[1]!.notice).to.deep.equal(decisions[0]!.notice);
  });

  it('is the same for the same screen', () => {
    const notices = [0, 1].map(() => {
      const { press, decisions } = stage(SITE, { children: CHILDREN });
      press('accept-all');
      clear();
      return JSON.stringify(decisions[0]!.notice);
    });
    expect(notices[0]).to.equal(notices[1]);
  });
});
