/** One page that needs nothing else: verdict, findings, what happened step by step with pictures, everything seen. */
import type { Finding, Observation, Report } from '../types/index.js';
import { xml } from './junit.js';
import { lifetime, verdictLine } from './pretty.js';

const STYLE = `:root{color-scheme:light dark;font:16px/1.5 system-ui,sans-serif}body{margin:0 auto;max-width:70rem;padding:1.5rem}h1,h2,h3{line-height:1.2}h2{margin-top:2.5rem}
.verdict{font-size:1.25rem;font-weight:600;border-inline-start:.4rem solid;padding-inline-start:.8rem}.verdict.clean{border-color:#1a7f4b}.verdict.findings{border-color:#c62828}.verdict.incomplete{border-color:#b26a00}
article{border:1px solid #8886;border-radius:.5rem;padding:.8rem 1rem;margin-block:.8rem}article h3{margin:0;font-size:1rem}.level{display:inline-block;min-width:4.5em}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.2rem 1rem;margin:.5rem 0 0}dt{font-weight:600}dd{margin:0;overflow-wrap:anywhere}
.scroll{overflow-x:auto}table{border-collapse:collapse;width:100%}caption{text-align:start;padding-block:.4rem}th,td{text-align:start;vertical-align:top;padding:.3rem .6rem;border-block-end:1px solid #8886;overflow-wrap:anywhere}
ol.steps{display:flex;flex-wrap:wrap;gap:1rem;list-style:none;padding:0}ol.steps li{flex:0 1 18rem}img{max-width:100%;border:1px solid #8886}figure{margin:0}code{font-family:ui-monospace,monospace;font-size:.9em}`;

const LABELS = { error: 'Error', warn: 'Warning', info: 'Note' } as const;

function finding({ level, rule, message, fix, by, pages, steps, accepted }: Finding): string {
  const rows: [string, string][] = [
    ['Fix', xml(fix)],
    ...(by ? [['By', `<code>${xml(`${by.script}:${by.line}:${by.column}`)}</code>`] as [string, string]] : []),
    ...(by && by.chain.length > 1 ? [['Chain', by.chain.map((part) => `<code>${xml(part)}</code>`).join(' ← ')] as [string, string]] : []),
    ...(steps.length ? [['Seen in', xml(steps.join(', '))] as [string, string]] : []),
    ...(pages.length ? [['Pages', xml(pages.join(', '))] as [string, string]] : []),
    ...(accepted ? [['Accepted', xml(accepted)] as [string, string]] : []),
  ];
  return `<article><h3><span class="level">${LABELS[level]}</span> <code>${rule}</code></h3><p>${xml(message)}</p><dl>${rows.map(([term, text]) => `<dt>${term}</dt><dd>${text}</dd>`).join('')}</dl></article>`;
}

function timeline({ scenario, url, steps, shots, banner, incomplete, skipped, writes, sent }: Observation): string {
  const list = steps.map((step, index) => {
    const shot = shots.find((one, place) => one.step === step.name && (place === index || shots.length !== steps.length));
    const wrote = new Set(writes.filter((write) => write.step === index).map(({ name }) => name)).size;
    const hosts = new Set(sent.filter((request) => request.step === index).map(({ host }) => host)).size;
    const picture = shot ? `<img alt="The page after “${xml(step.name)}”" src="data:image/jpeg;base64,${shot.image}">` : '';
    return `<li><figure>${picture}<figcaption><strong>${xml(step.name)}</strong><br>${wrote} written, ${hosts} hosts asked</figcaption></figure></li>`;
  });
  const why = incomplete.length ? `<p>Incomplete: ${xml(incomplete.join('; '))}</p>` : skipped ? `<p>Skipped: ${xml(skipped)}</p>` : '';
  return `<section><h3>${xml(scenario)}, <code>${xml(url.split(/[?#]/)[0] ?? '')}</code></h3><p>${banner.adapter ? `Banner: ${xml(banner.adapter)}` : 'No banner'}</p>${why}<ol class="steps">${list.join('')}</ol></section>`;
}

export function html(report: Report, observations: readonly Observation[]): string {
  const { inventory, findings, environment, verdict, urls } = report;
  const rows = inventory.map((item) => `<tr><th scope="row">${xml(item.name)}</th><td>${xml(item.kind)}</td><td>${xml(item.host)}</td><td>${xml([item.purpose, item.vendor].filter(Boolean).join(', '))}</td><td>${lifetime(item.declaredSeconds)}</td><td>${xml(item.by ? `${item.by.script}:${item.by.line}` : '')}</td><td>${xml(item.seen.join(', '))}</td><td>${item.allowed ? 'yes' : 'no'}</td></tr>`);
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Consent audit: ${xml(verdictLine(report))}</title><style>${STYLE}</style></head>
<body><main><h1>Consent audit</h1>
<p class="verdict ${verdict}">${xml(verdictLine(report))}</p>
<p>${urls.map((url) => `<code>${xml(url)}</code>`).join(', ')}</p>
<h2>Findings</h2>${findings.length ? findings.map(finding).join('\n') : '<p>None.</p>'}
<h2>What happened</h2>${observations.map(timeline).join('\n')}
<h2>Everything that was seen</h2><div class="scroll" tabindex="0" role="region" aria-label="Everything that was seen"><table><caption>Values are not kept.</caption><thead><tr><th scope="col">Name</th><th scope="col">Kind</th><th scope="col">Host</th><th scope="col">Purpose</th><th scope="col">Asked lifetime</th><th scope="col">By</th><th scope="col">Seen in</th><th scope="col">Allowed</th></tr></thead><tbody>${rows.join('\n')}</tbody></table></div>
<h2>How</h2><p>${xml(`${environment.browser}; third-party cookies ${environment.thirdPartyCookies}; ${environment.locale}, ${environment.timezone}; temoin ${environment.temoin}. What a browser could see; not legal advice.`)}</p>${environment.notes.map((note) => `<p><strong>${xml(note)}</strong></p>`).join('')}
</main></body></html>
`;
}
