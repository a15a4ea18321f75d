// The hosts that guard knows by itself: the most seen of third-party-web, under the category a site would ask for.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** Its category → ours. What a site may well need without asking (CDNs, hosting, payment) is left out: nobody's consent opens it. */
const CATEGORIES = {
  analytics: 'analytics',
  'tag-manager': 'analytics',
  ad: 'marketing',
  marketing: 'marketing',
  social: 'social',
  video: 'multimedia',
  'customer-success': 'preferences',
};

/** How many providers a category: beyond, a site declares its own. */
const MOST_SEEN = 60;

export function hostTable() {
  const { entities } = require('third-party-web');
  const table = {};
  for (const entity of [...entities].sort((a, b) => b.totalOccurrences - a.totalOccurrences)) {
    const category = CATEGORIES[entity.categories[0]];
    if (category && (table[category] ??= []).length < MOST_SEEN) table[category].push(entity.domains);
  }
  return Object.fromEntries(Object.entries(table).map(([category, domains]) => [category, [...new Set(domains.flat())].join(' ')]));
}

export const thirdPartyHosts = (fileName) => ({
  name: 'third-party-hosts',
  generateBundle() {
    const { version } = JSON.parse(readFileSync('node_modules/third-party-web/package.json', 'utf8'));
    const licence = readFileSync('node_modules/third-party-web/LICENSE', 'utf8').trim();
    const source = `/*! Hosts from third-party-web ${version}\n\n${licence} */\nwindow[Symbol.for('temoin.hosts')]?.(${JSON.stringify(hostTable())});\n`;
    this.emitFile({ type: 'asset', fileName, source });
  },
});
