/** The command line, read into a configuration. */
import { parseArgs } from 'node:util';
import type { AuditConfig } from './config.js';
import { REPORTER_NAMES, type ReporterName } from './report/reporters.js';
import type { ScenarioName } from './types/index.js';
import { UsageError } from './usage-error.js';

export const HELP = `temoin audit <url…>

Drives a browser through a site, before consent, after refusing, accepting and withdrawing, and under Global Privacy
Control, and says what was stored and sent, by whom, and whether it was allowed.

  --full                     all scenarios          --scenarios a,b      these alone
  --sitemap <url>            its pages, too         --crawl <n>          up to n pages that are linked
  --reporter <name[:file]>   ${REPORTER_NAMES.join(' ')}; may be repeated; default pretty
  --config <file>            default temoin-audit.config.{js,mjs,json}
  --inventory <file|page>    what the site declares: JSON, or what the widget on the page says
  --accept --reject --withdraw --settings --save <selector>     the site's own buttons
  --rule <id=level>          off, info, warn or error; may be repeated
  --fail-on <level>          default error          --strict             what is undeclared is an error
  --baseline <file>          known findings do not fail; --update-baseline writes it
  --host-map <host=address>  may be repeated; * is every host
  --browser-path <file>      also CHROME_PATH       --headed
  --locale --timezone --proxy --storage-state <file> --header <name: value>
  --quiet-ms --patience-ms --dwell-ms --banner-ms <n>           how long to wait
  --concurrency <n>          scenarios at a time; default 1
  --robots, --no-robots      default: followed, but on this machine
  --insecure                 take any certificate   --block-hits         stop third parties after noting them
  --evidence <folder>        with --har, --trace    --screenshots
  --source-file <file>       where sarif and github put findings; default package.json
  --no-color  --help

Exit code: 0 clean, 1 findings, 2 usage, 3 could not finish.
`;

const text = { type: 'string' } as const;
const many = { type: 'string', multiple: true } as const;
const flag = { type: 'boolean' } as const;

const OPTIONS = {
  ...{ config: text, scenarios: text, sitemap: text, crawl: text, inventory: text, baseline: text, 'fail-on': text, locale: text, timezone: text, proxy: text },
  ...{ accept: text, reject: text, withdraw: text, settings: text, save: text, 'browser-path': text, 'storage-state': text, evidence: text, 'source-file': text, now: text },
  ...{ 'quiet-ms': text, 'patience-ms': text, 'dwell-ms': text, 'banner-ms': text, concurrency: text },
  ...{ reporter: many, rule: many, 'host-map': many, header: many },
  ...{ full: flag, strict: flag, 'update-baseline': flag, headed: flag, robots: flag, 'no-robots': flag, insecure: flag, 'block-hits': flag, har: flag, trace: flag, screenshots: flag, 'no-color': flag, help: flag },
} as const;

export interface Reporting {
  name: ReporterName;
  /** Null: standard output. */
  file: string | null;
}

export interface CommandLine {
  help: boolean;
  configFile: string | undefined;
  config: AuditConfig;
  reporters: Reporting[];
  updateBaseline: boolean;
  color: boolean;
  sourceFile: string;
}

function number(name: string, value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  if (!/^\d+$/.test(value)) throw new UsageError(`--${name} must be a whole number, not “${value}”.`);
  return Number(value);
}

function pairs(name: string, values: readonly string[] | undefined, separator: string): Record<string, string> | undefined {
  if (!values) return undefined;
  return Object.fromEntries(
    values.map((value) => {
      const at = value.indexOf(separator);
      if (at < 1) throw new UsageError(`--${name} must be name${separator}value, not “${value}”.`);
      return [value.slice(0, at).trim(), value.slice(at + 1).trim()];
    }),
  );
}

function reporting(value: string): Reporting {
  const [name = '', ...file] = value.split(':');
  if (!REPORTER_NAMES.includes(name as ReporterName)) throw new UsageError(`The reporter “${name}” is unknown. Allowed: ${REPORTER_NAMES.join(', ')}.`);
  return { name: name as ReporterName, file: file.length ? file.join(':') : null };
}

/** Without what was not said. */
const said = <T extends object>(object: T): { [K in keyof T]?: Exclude<T[K], undefined> } => Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as { [K in keyof T]?: Exclude<T[K], undefined> };

function parse(args: string[]) {
  try {
    return parseArgs({ args, options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

export function commandLine(args: string[]): CommandLine {
  const { values, positionals } = parse(args);
  const browser = said({ path: values['browser-path'], headed: values.headed, locale: values.locale, timezone: values.timezone, proxy: values.proxy, storageState: values['storage-state'], headers: pairs('header', values.header, ':') });
  const consent = said({ accept: values.accept, reject: values.reject, withdraw: values.withdraw, settings: values.settings, save: values.save });
  const config = said({
    urls: positionals.length ? positionals : undefined,
    scenarios: values.scenarios?.split(',') as ScenarioName[] | undefined,
    ...{ full: values.full, strict: values.strict, insecure: values.insecure, blockHits: values['block-hits'], har: values.har, trace: values.trace, screenshots: values.screenshots, evidence: values.evidence },
    ...{ sitemap: values.sitemap, crawl: number('crawl', values.crawl), inventory: values.inventory, baseline: values.baseline, failOn: values['fail-on'] as AuditConfig['failOn'], now: values.now },
    ...{ quietMs: number('quiet-ms', values['quiet-ms']), patienceMs: number('patience-ms', values['patience-ms']), dwellMs: number('dwell-ms', values['dwell-ms']), bannerMs: number('banner-ms', values['banner-ms']), concurrency: number('concurrency', values.concurrency) },
    robots: values['no-robots'] ? false : values.robots,
    rules: pairs('rule', values.rule, '='),
    hostMap: pairs('host-map', values['host-map'], '='),
    consent: Object.keys(consent).length ? consent : undefined,
    browser: Object.keys(browser).length ? browser : undefined,
  }) as AuditConfig;
  return {
    help: values.help ?? false,
    configFile: values.config,
    config,
    reporters: (values.reporter ?? ['pretty']).map(reporting),
    updateBaseline: values['update-baseline'] ?? false,
    color: !values['no-color'] && !process.env['NO_COLOR'] && (process.stdout.isTTY || Boolean(process.env['FORCE_COLOR'])),
    sourceFile: values['source-file'] ?? 'package.json',
  };
}
