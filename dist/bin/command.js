import { writeFileSync } from 'node:fs';
import { f as REPORTER_NAMES, U as UsageError, C as CannotAudit, l as loadConfig, c as audit, a as REPORTERS, w as writeBaseline, e as exitCode } from './reporters.js';
import { parseArgs } from 'node:util';
import 'node:dns/promises';
import 'node:crypto';
import 'node:os';
import 'node:path';
import 'node:module';
import 'node:url';
import 'node:timers/promises';
import 'node:child_process';

const HELP = `temoin audit <url\u2026>

Drives a browser through a site, before consent, after refusing, accepting and withdrawing, and under Global Privacy
Control, and says what was stored and sent, by whom, and whether it was allowed.

  --full                     all scenarios          --scenarios a,b      these alone
  --sitemap <url>            its pages, too         --crawl <n>          up to n pages that are linked
  --reporter <name[:file]>   ${REPORTER_NAMES.join(" ")}; may be repeated; default pretty
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
const text = { type: "string" };
const many = { type: "string", multiple: true };
const flag = { type: "boolean" };
const OPTIONS = {
  ...{ config: text, scenarios: text, sitemap: text, crawl: text, inventory: text, baseline: text, "fail-on": text, locale: text, timezone: text, proxy: text },
  ...{ accept: text, reject: text, withdraw: text, settings: text, save: text, "browser-path": text, "storage-state": text, evidence: text, "source-file": text, now: text },
  ...{ "quiet-ms": text, "patience-ms": text, "dwell-ms": text, "banner-ms": text, concurrency: text },
  ...{ reporter: many, rule: many, "host-map": many, header: many },
  ...{ full: flag, strict: flag, "update-baseline": flag, headed: flag, robots: flag, "no-robots": flag, insecure: flag, "block-hits": flag, har: flag, trace: flag, screenshots: flag, "no-color": flag, help: flag }
};
function number(name, value) {
  if (value === void 0) return void 0;
  if (!/^\d+$/.test(value)) throw new UsageError(`--${name} must be a whole number, not \u201C${value}\u201D.`);
  return Number(value);
}
function pairs(name, values, separator) {
  if (!values) return void 0;
  return Object.fromEntries(
    values.map((value) => {
      const at = value.indexOf(separator);
      if (at < 1) throw new UsageError(`--${name} must be name${separator}value, not \u201C${value}\u201D.`);
      return [value.slice(0, at).trim(), value.slice(at + 1).trim()];
    })
  );
}
function reporting(value) {
  const [name = "", ...file] = value.split(":");
  if (!REPORTER_NAMES.includes(name)) throw new UsageError(`The reporter \u201C${name}\u201D is unknown. Allowed: ${REPORTER_NAMES.join(", ")}.`);
  return { name, file: file.length ? file.join(":") : null };
}
const said = (object) => Object.fromEntries(Object.entries(object).filter(([, value]) => value !== void 0));
function parse(args) {
  try {
    return parseArgs({ args, options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
function commandLine(args) {
  const { values, positionals } = parse(args);
  const browser = said({ path: values["browser-path"], headed: values.headed, locale: values.locale, timezone: values.timezone, proxy: values.proxy, storageState: values["storage-state"], headers: pairs("header", values.header, ":") });
  const consent = said({ accept: values.accept, reject: values.reject, withdraw: values.withdraw, settings: values.settings, save: values.save });
  const config = said({
    urls: positionals.length ? positionals : void 0,
    scenarios: values.scenarios?.split(","),
    ...{ full: values.full, strict: values.strict, insecure: values.insecure, blockHits: values["block-hits"], har: values.har, trace: values.trace, screenshots: values.screenshots, evidence: values.evidence },
    ...{ sitemap: values.sitemap, crawl: number("crawl", values.crawl), inventory: values.inventory, baseline: values.baseline, failOn: values["fail-on"], now: values.now },
    ...{ quietMs: number("quiet-ms", values["quiet-ms"]), patienceMs: number("patience-ms", values["patience-ms"]), dwellMs: number("dwell-ms", values["dwell-ms"]), bannerMs: number("banner-ms", values["banner-ms"]), concurrency: number("concurrency", values.concurrency) },
    robots: values["no-robots"] ? false : values.robots,
    rules: pairs("rule", values.rule, "="),
    hostMap: pairs("host-map", values["host-map"], "="),
    consent: Object.keys(consent).length ? consent : void 0,
    browser: Object.keys(browser).length ? browser : void 0
  });
  return {
    help: values.help ?? false,
    configFile: values.config,
    config,
    reporters: (values.reporter ?? ["pretty"]).map(reporting),
    updateBaseline: values["update-baseline"] ?? false,
    color: !values["no-color"] && !process.env["NO_COLOR"] && (process.stdout.isTTY || Boolean(process.env["FORCE_COLOR"])),
    sourceFile: values["source-file"] ?? "package.json"
  };
}

const say = (text) => void process.stderr.write(`${text}
`);
async function run(args) {
  const { help, configFile, config: said, reporters, updateBaseline, color, sourceFile } = commandLine(args);
  if (help) {
    process.stdout.write(HELP);
    return 0;
  }
  const loaded = await loadConfig(configFile, said);
  const wantsPictures = reporters.some(({ name }) => name === "html");
  const config = wantsPictures ? { screenshots: true, ...loaded } : loaded;
  if (updateBaseline && !config.baseline) throw new UsageError("--update-baseline needs --baseline <file>.");
  const { report, observations } = await audit(config, { progress: say });
  for (const { name, file } of reporters) {
    const text = REPORTERS[name](report, { observations, color: color && file === null, sourceFile });
    if (file) writeFileSync(file, text);
    else process.stdout.write(text);
  }
  if (updateBaseline && config.baseline) {
    writeBaseline(config.baseline, report);
    say(`${config.baseline}: ${report.findings.length} findings are known now`);
    return 0;
  }
  return exitCode(report, config);
}
async function auditCommand(args) {
  try {
    return await run(args);
  } catch (error) {
    if (error instanceof UsageError) {
      say(`${error.message}

temoin audit --help`);
      return 2;
    }
    say(error instanceof CannotAudit ? error.message : `The audit ended: ${error instanceof Error ? error.stack ?? error.message : String(error)}`);
    return 3;
  }
}

export { auditCommand };
