/** `npx temoin verify receipt.json`: checks a receipt offline and says in plain words what it found. */
import { readFile, stat } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { checkHistory } from '../receipt/check-history.js';
import { readReceipt } from '../receipt/read-receipt.js';
import { explain } from './explain.js';

const USAGE = `Usage: temoin verify [--json] <receipt.json …>
  Checks receipts that a visitor downloaded, or that cookieConsent.export() gave. Nothing is sent anywhere.
  --json   the findings as JSON
  Exit: 0 as written, 1 something is wrong, 2 a file cannot be read.`;

/** More than any receipt, read no further. */
const LARGEST_BYTES = 20_000_000;

async function textOf(file: string): Promise<string> {
  const { size } = await stat(file);
  if (size > LARGEST_BYTES) throw new Error('it is larger than any receipt');
  return readFile(file, 'utf8');
}

/** One file's exit code. */
async function verifyFile(file: string, isJson: boolean): Promise<number> {
  const text = await textOf(file).catch((error: unknown) => error as Error);
  const receipt = text instanceof Error ? text.message : readReceipt(text);
  if (typeof receipt === 'string') {
    console.error(`${file} cannot be read as a receipt: ${receipt}.`);
    return 2;
  }
  const found = await checkHistory(receipt);
  console.log(isJson ? JSON.stringify({ file, ...found }, null, 2) : explain(file, receipt, found).join('\n'));
  return found.valid ? 0 : 1;
}

export async function verifyCommand(args: string[]): Promise<number> {
  let parsed;
  try {
    parsed = parseArgs({ args, allowPositionals: true, options: { json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } } });
  } catch (error) {
    console.error(`${(error as Error).message}\n${USAGE}`);
    return 2;
  }
  const { values, positionals } = parsed;
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  if (!positionals.length) {
    console.error(USAGE);
    return 2;
  }
  const codes: number[] = [];
  for (const file of positionals) codes.push(await verifyFile(file, values.json ?? false));
  return Math.max(...codes);
}
