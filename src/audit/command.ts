/** `temoin audit`: the report goes to standard output, progress to standard error. */
import { writeFileSync } from 'node:fs';
import { audit, exitCode } from './audit.js';
import { writeBaseline } from './judge/accepted.js';
import { loadConfig } from './load-config.js';
import { commandLine, HELP } from './options.js';
import { REPORTERS } from './report/reporters.js';
import { CannotAudit, UsageError } from './usage-error.js';

const say = (text: string) => void process.stderr.write(`${text}\n`);

async function run(args: string[]): Promise<number> {
  const { help, configFile, config: said, reporters, updateBaseline, color, sourceFile } = commandLine(args);
  if (help) {
    process.stdout.write(HELP);
    return 0;
  }
  const loaded = await loadConfig(configFile, said);
  const wantsPictures = reporters.some(({ name }) => name === 'html');
  const config = wantsPictures ? { screenshots: true, ...loaded } : loaded;
  if (updateBaseline && !config.baseline) throw new UsageError('--update-baseline needs --baseline <file>.');
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

export async function auditCommand(args: string[]): Promise<number> {
  try {
    return await run(args);
  } catch (error) {
    if (error instanceof UsageError) {
      say(`${error.message}\n\ntemoin audit --help`);
      return 2;
    }
    say(error instanceof CannotAudit ? error.message : `The audit ended: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    return 3;
  }
}
