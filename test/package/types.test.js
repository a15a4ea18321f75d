import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import test from 'node:test';
import { installed } from './installed.js';

/** Compiles test/types against the installed package, its own declarations and those it refers to included. */
function compile(options) {
  const folder = join(installed(), 'types');
  cpSync('test/types', folder, { recursive: true });
  const compilerOptions = {
    ...{ strict: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true, noEmit: true, types: [] },
    ...{ target: 'ES2022', lib: ['ES2023', 'DOM', 'DOM.Iterable'], skipLibCheck: false },
    ...options,
  };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['*.ts'] }));
  const tsc = spawnSync(process.execPath, [resolve('node_modules/typescript/bin/tsc'), '-p', folder], { encoding: 'utf8' });
  return tsc.stdout.trim();
}

test('the types hold for whoever bundles', () => {
  assert.equal(compile({ module: 'ESNext', moduleResolution: 'bundler' }), '');
});

test('the types hold for Node', () => {
  assert.equal(compile({ module: 'NodeNext', moduleResolution: 'NodeNext' }), '');
});
