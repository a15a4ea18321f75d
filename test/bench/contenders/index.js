/** Who is compared. Each is set up as its own documentation says, with a banner, preferences, a script and a video. */
import { klaro } from './klaro.js';
import { orejime } from './orejime.js';
import { temoin } from './temoin.js';
import { temoinAll } from './temoin-all.js';
import { temoinPreloaded } from './temoin-preloaded.js';
import { vanillaCookieConsent } from './vanilla-cookieconsent.js';

/**
 * @typedef {object} Contender
 * @property {string} name
 * @property {Record<string, string | { text: string }>} files Name → where it is from the repository's root, or its text.
 * @property {(hasVideo: boolean) => string} head
 * @property {(hasVideo: boolean) => string} body First in the body.
 * @property {(source: string) => string} external A held script with an address.
 * @property {(code: string) => string} inline A held script without one.
 * @property {(id: string) => string} video A held YouTube frame.
 * @property {string} accept Selector of the banner's button.
 * @property {string} reject
 */

/** The same page with nothing to hold anything back. */
export const bare = {
  name: 'bare',
  files: {},
  head: () => '',
  body: () => '',
  external: (source) => `<script src="${source}"></script>\n`,
  inline: (code) => `<script>${code}</script>\n`,
  video: (id) =>
    `<iframe src="https://www.youtube-nocookie.com/embed/${id}" width="560" height="315" title="Ice going out"></iframe>`,
};

/** temoin first: the others are compared with it. */
export const contenders = [temoin, temoinPreloaded, temoinAll, vanillaCookieConsent, klaro, orejime];
