/** Workflow commands of GitHub Actions: an annotation a finding. */
import type { Report } from '../types/index.js';

const data = (text: string) => text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
const property = (text: string) => data(text).replace(/:/g, '%3A').replace(/,/g, '%2C');

const COMMANDS = { error: 'error', warn: 'warning', info: 'notice' } as const;

export const github = ({ findings }: Report, sourceFile: string): string =>
  findings
    .filter(({ accepted }) => accepted === null)
    .map(({ level, rule, message, fix }) => `::${COMMANDS[level]} file=${property(sourceFile)},line=1,title=${property(rule)}::${data(`${message} ${fix}`)}\n`)
    .join('');
