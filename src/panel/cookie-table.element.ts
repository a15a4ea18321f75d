import { namesIn } from '../core/names.js';
import type { Category, Service } from '../core/policy.js';
import { styles } from './cookie-table.styles.js';
import { countryOf } from './facts.js';
import { follow, type InPageHost } from './in-page-host.js';
import { safeAddress } from './looks.js';
import { categoryWords, durationOf, isOptional, textsFor, wordsOf, type Words } from './wording.js';

declare global {
  interface HTMLElementTagNameMap {
    'cookie-table': CookieTable;
  }
}

type Content = string | Node | undefined;

/** An element with its role spelled out: as cards, a table's own would be lost on some assistive technology. A caption may have none. */
function make(name: string, role: string | null, part: string, ...content: Content[]): HTMLElement {
  const element = document.createElement(name);
  if (role) element.setAttribute('role', role);
  element.setAttribute('part', part);
  element.append(...content.filter((item) => item !== undefined));
  return element;
}

const namesOf = ({ cookies, storage }: Pick<Category, 'cookies' | 'storage'>) => [cookies, storage].flatMap(namesIn).join(', ');

/**
 * What the site declares, as a table: name, provider, purpose, duration, country (Planet49 §§75–81, CNIL 2020-092).
 * It says what `<cookie-consent>` says, so the two can't drift apart.
 *
 * @element cookie-table
 * @csspart table
 * @csspart caption
 * @csspart head - A head of a column.
 * @csspart category - The name of a category, over its rows.
 * @csspart cell
 */
export class CookieTable extends HTMLElement {
  /** Set before the first element exists. */
  static host: InPageHost;

  #stop = (): void => {};

  connectedCallback(): void {
    if (!this.shadowRoot) this.attachShadow({ mode: 'open' }).adoptedStyleSheets = [styles];
    this.#stop = follow(() => void this.#draw());
    void this.#draw();
  }

  disconnectedCallback(): void {
    this.#stop();
  }

  async #draw(): Promise<void> {
    const { page, prepare } = CookieTable.host;
    const [, { default: near }] = await prepare(this);
    // temoin.all.js leaves out of its languages what only this table says: a language's own file has it all.
    const { default: all } = await page.load(`./locales/${near.lang.replace(/-.*/, '')}`);
    const texts = textsFor(this, all);
    if (!this.isConnected) return;
    const { policy, siteTexts } = page.settings;
    const words = wordsOf({ texts, siteTexts });
    const heads = [words.name, words.provider, words.purpose, words.duration, words.country];
    const row = (...cells: Content[]) =>
      make('tr', 'row', 'row', ...heads.map((head, at) => {
        const made = make(at ? 'td' : 'th', at ? 'cell' : 'rowheader', 'cell', cells[at] ?? '–');
        made.dataset['head'] = head;
        return made;
      }));
    const ownRow = row(page.settings.cookie.name, words.thisSite, words.ownCookie, durationOf(policy.expiresDays, words));
    const body = (category: Category) => {
      const { label } = categoryWords(category, { texts, siteTexts });
      const name = make('th', 'rowheader', 'category', label);
      name.setAttribute('colspan', `${heads.length}`);
      const isEssential = !isOptional(category);
      const rows = [...(namesOf(category) ? [row(namesOf(category))] : []), ...category.services.map((service) => row(...cellsOf(service, words)))];
      return make('tbody', 'rowgroup', 'group', make('tr', 'row', 'row', name), ...(isEssential ? [ownRow] : []), ...rows);
    };
    const table = make(
      'table',
      'table',
      'table',
      make('caption', null, 'caption', words.table),
      make('thead', 'rowgroup', 'heads', make('tr', 'row', 'row', ...heads.map((head) => make('th', 'columnheader', 'head', head)))),
      ...policy.categories.map(body),
    );
    Object.assign(table, { lang: words.lang, dir: words.dir });
    this.shadowRoot!.replaceChildren(table);
  }
}

function cellsOf(service: Service, words: Words): Content[] {
  const { name, label = name, provider } = service;
  const by = [label, provider].filter((known, at, all) => known && all.indexOf(known) === at).join(', ');
  const address = safeAddress(service.policyUrl ?? service['policy-url'] ?? '');
  const link = document.createElement('a');
  if (address && (service.policyUrl ?? service['policy-url'])) {
    link.href = address;
    link.append(by);
  }
  return [namesOf(service) || label, link.href ? link : by, service.purpose, service.expires, countryOf(service, words)];
}

/** Registers `<cookie-table>`; never throws when it is there already. */
export function define(host: InPageHost): void {
  CookieTable.host = host;
  if (!customElements.get('cookie-table')) customElements.define('cookie-table', CookieTable);
}
