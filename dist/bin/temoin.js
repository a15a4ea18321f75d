#!/usr/bin/env node
const COMMANDS = {
  audit: async () => (await import('./command.js')).auditCommand,
  verify: async () => (await import('./command2.js')).verifyCommand
};
const [name = "", ...args] = process.argv.slice(2);
const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : void 0;
if (command) process.exitCode = await (await command())(args);
else {
  console.error(`temoin <${Object.keys(COMMANDS).join("|")}> \u2026   (temoin audit --help)`);
  process.exitCode = name === "--help" ? 0 : 2;
}
