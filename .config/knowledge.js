import { readFileSync } from 'node:fs';
import thirdPartyWeb from 'third-party-web';

const DATA = 'src/audit/data/open-cookie-database';

/** What third-party-web calls a company's business, and what the auditor calls it; the rest stays unclassified. */
const PURPOSES = {
  ad: 'marketing',
  marketing: 'marketing',
  social: 'marketing',
  analytics: 'analytics',
  'tag-manager': 'analytics',
  video: 'multimedia',
  'customer-success': 'functional',
  cdn: 'delivery',
  hosting: 'delivery',
  'consent-provider': 'necessary',
};

/** One line a company: purpose, name, domains. */
function hosts() {
  const lines = thirdPartyWeb.entities
    .filter(({ category }) => category in PURPOSES)
    .map(({ name, category, domains }) => [PURPOSES[category], name, domains.map((domain) => domain.replace(/^\*\./, '')).sort().join(' ')].join('\t'));
  return lines.sort().join('\n');
}

const modules = {
  'temoin:hosts': hosts,
  'temoin:cookies': () => readFileSync(`${DATA}/cookies.tsv`, 'utf8').trim(),
};

/** The auditor's knowledge of hosts and cookies, as text in the bundle; the licences and the report’s schema go with it. */
export const knowledge = () => ({
  name: 'knowledge',
  resolveId: (id) => (id in modules ? `\0${id}` : null),
  load: (id) => (id.startsWith('\0temoin:') ? `export default ${JSON.stringify(modules[id.slice(1)]())};` : null),
  generateBundle() {
    this.emitFile({ type: 'asset', fileName: 'audit/report.schema.json', source: readFileSync('src/audit/report.schema.json', 'utf8') });
    const web = readFileSync('node_modules/third-party-web/LICENSE', 'utf8');
    const source = [
      ['Data of third-party-web (MIT): names, domains and categories of companies.', web],
      ['Data of the Open Cookie Database, https://github.com/jkwakman/Open-Cookie-Database (Apache-2.0). Changed: reduced to name, category, platform and domains.', readFileSync(`${DATA}/LICENSE`, 'utf8')],
    ];
    this.emitFile({ type: 'asset', fileName: 'audit/data-licences.txt', source: source.map((part) => part.join('\n\n')).join('\n\n') });
  },
});
