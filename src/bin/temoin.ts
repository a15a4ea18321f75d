#!/usr/bin/env node
/** The command line: one line a sub-command, each loaded only when it is called. */

export {};

const COMMANDS: Record<string, () => Promise<(args: string[]) => Promise<number>>> = {
  audit: async () => (await import('../audit/command.js')).auditCommand,
  verify: async () => (await import('../verify/command.js')).verifyCommand,
};

const [name = '', ...args] = process.argv.slice(2);
const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
if (command) process.exitCode = await (await command())(args);
else {
  console.error(`temoin <${Object.keys(COMMANDS).join('|')}> …   (temoin audit --help)`);
  process.exitCode = name === '--help' ? 0 : 2;
}
