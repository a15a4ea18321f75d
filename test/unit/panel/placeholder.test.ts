import { expect } from 'chai';
import en from '../../../src/locales/en.js';
import fr from '../../../src/locales/fr.js';
import type { ConsentPlaceholder } from '../../../src/panel/placeholder.element.js';
import type { DecisionEvent, EmbedView } from '../../../src/panel/view.js';
import '../../../src/panel/placeholder.element.js';
import { category, service } from './stage.js';

const VIEW: EmbedView = {
  texts: en,
  siteTexts: {},
  categories: [category('multimedia', { services: [service('youtube', { label: 'YouTube' })] })],
  names: ['multimedia'],
  kind: 'video',
  title: 'The hackathon',
  service: 'YouTube',
  provider: 'Google',
  link: 'https://www.youtube.com/watch?v=aqz-KE-bpKQ',
  poster: null,
};

let frame: HTMLElement;

function place(view: Partial<EmbedView> = {}, width = 640) {
  frame.style.cssText = `position: relative; width: ${width}px; aspect-ratio: 16 / 9`;
  const placeholder = document.createElement('consent-placeholder') as ConsentPlaceholder;
  placeholder.style.cssText = 'position: absolute; inset: 0';
  frame.replaceChildren(placeholder);
  placeholder.view = { ...VIEW, ...view };
  const root = placeholder.shadowRoot!;
  return { placeholder, root, find: <E extends Element = HTMLElement>(selector: string) => root.querySelector<E>(selector)! };
}

describe('placeholder', () => {
  beforeEach(() => document.body.append((frame = document.createElement('div'))));
  afterEach(() => frame.remove());

  it('says what it is, who hosts it and who receives what (VID-2)', () => {
    const { find } = place();
    expect(find('[part=title]').textContent).to.equal('Video: The hackathon');
    expect(find('[part=intro]').textContent).to.equal(
      'This content is hosted by YouTube. Showing it sends information, including your IP address, to Google.',
    );
  });

  it('is a group named by the title (A-19)', () => {
    const { find } = place();
    expect(find('[role=group]').getAttribute('aria-labelledby')).to.equal(find('[part=title]').id);
  });

  it('plays this one at the first press, and decides nothing by it (VID-3, VID-4)', () => {
    const { find } = place();
    const heard: string[] = [];
    for (const type of ['embed-once', 'consent-decision']) frame.addEventListener(type, () => heard.push(type));
    find('[data-consent-action=embed-once]').click();
    expect(heard).to.deep.equal(['embed-once']);
  });

  it('sends a decision with what it said when all are allowed', () => {
    const { find } = place({ texts: fr });
    let event: DecisionEvent | undefined;
    frame.addEventListener('consent-decision', (heard) => (event = heard));
    find('[data-consent-action=embed-always]').click();
    expect(event!.decision).to.deep.equal({
      action: 'embed',
      source: 'embed',
      notice: {
        lang: 'fr',
        text: [
          'Vidéo\u00a0: The hackathon',
          'Ce contenu est hébergé par YouTube. L’afficher transmet des renseignements, dont votre adresse IP, à Google.',
          'Lire cette vidéo Toujours autoriser\u00a0: Vidéos et contenus externes Ouvrir sur YouTube (nouvel onglet)',
        ].join(' '),
        links: [VIEW.link],
      },
    });
  });

  it('links the thing itself without telling where the visitor comes from', () => {
    const link = place().find<HTMLAnchorElement>('a');
    expect([link.href, link.target, link.rel]).to.deep.equal([VIEW.link, '_blank', 'noopener noreferrer']);
  });

  it('asks nothing of the provider: its only picture is the site’s own (VID-1)', () => {
    expect(place().root.querySelector('img, iframe, link')).to.equal(null);
    const poster = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';
    expect(place({ poster }).find<HTMLImageElement>('img').src).to.equal(poster);
  });

  for (const width of [240, 360, 640, 1200]) {
    it(`fills the reserved box and changes nothing of it: ${width} px wide`, () => {
      const { placeholder, find } = place({}, width);
      const box = placeholder.getBoundingClientRect();
      expect([box.width, box.height]).to.deep.equal([width, frame.getBoundingClientRect().height]);
      expect(box.height).to.be.closeTo((width * 9) / 16, 1);
      const group = find('[role=group]');
      expect(group.scrollWidth).to.be.at.most(group.clientWidth);
      const play = find('[data-consent-action=embed-once]').getBoundingClientRect();
      expect(play.bottom, 'the play button is in view').to.be.at.most(box.bottom);
      expect(play.height, 'target size (A-8)').to.be.at.least(24);
    });
  }

  it('takes the focus on its first button', () => {
    const { placeholder, root, find } = place();
    placeholder.focus();
    expect(root.activeElement).to.equal(find('[data-consent-action=embed-once]'));
  });

  it('is light or dark as the page is', () => {
    const colour = (scheme: string) => {
      document.documentElement.style.colorScheme = scheme;
      return getComputedStyle(place().find('[role=group]')).color;
    };
    expect(colour('light')).not.to.equal(colour('dark'));
    document.documentElement.style.colorScheme = '';
  });

  it('says the service’s name where the embed has no title', () => {
    expect(place({ title: '' }).find('[part=title]').textContent).to.equal('Video: YouTube');
  });
});
