import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import test from 'node:test';
import { ESLint } from 'eslint';
import { MAY_IMPORT } from '../../.config/rooms.js';

const eslint = new ESLint({ overrideConfigFile: '.config/eslint.config.js' });
const fileIn = (room) =>
  existsSync(`src/${room}`) ? readdirSync(`src/${room}`).find((name) => name.endsWith('.ts')) : undefined;
const built = Object.keys(MAY_IMPORT).filter(fileIn);

/** Whether the lint rules let a room say this line; the file's name is real, its text is not. */
async function allows(room, line) {
  const [result] = await eslint.lintText(line, { filePath: `src/${room}/${fileIn(room)}` });
  return !result.messages.some(({ ruleId }) => ruleId === '@typescript-eslint/no-restricted-imports');
}

for (const room of built) {
  test(`${room}/ imports only the rooms of the table`, async () => {
    for (const other of Object.keys(MAY_IMPORT).filter((name) => name !== room)) {
      const whole = MAY_IMPORT[room].includes(other);
      const types = whole || MAY_IMPORT[room].includes(`${other}:types`);
      const from = `from '../${other}/x.js'`;
      assert.equal(await allows(room, `import { x } ${from}; x();`), whole, `${room} → ${other}`);
      assert.equal(await allows(room, `import type { X } ${from}; export type Y = X;`), types, `${room} → ${other} types`);
    }
  });

  test(`${room}/ imports Lit only if it is the panel, js-cookie only if it is storage`, async () => {
    assert.equal(await allows(room, `import { html } from 'lit'; html;`), room === 'panel');
    assert.equal(await allows(room, `import { map } from 'lit/directives/map.js'; map;`), room === 'panel');
    assert.equal(await allows(room, `import Cookies from 'js-cookie'; Cookies;`), room === 'storage');
  });
}
