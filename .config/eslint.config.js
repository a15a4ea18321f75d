import js from '@eslint/js';
import tseslint from 'typescript-eslint';
import { MAY_IMPORT, restrictedImports } from './rooms.js';

const globals = (...names) => Object.fromEntries(names.map((name) => [name, 'readonly']));

const everywhere = globals(
  ...['console', 'fetch', 'Request', 'Response', 'URL', 'URLSearchParams', 'AbortSignal', 'AbortController', 'Event', 'performance'],
  ...['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'queueMicrotask', 'structuredClone', 'TextDecoder'],
);
const node = globals('process', 'Buffer', 'setImmediate');

const rooms = Object.keys(MAY_IMPORT).map((room) => ({
  files: [`src/${room}/**/*.ts`],
  rules: { '@typescript-eslint/no-restricted-imports': ['error', restrictedImports(room)] },
}));

export default tseslint.config(
  // test/types is compiled against the built package, by its own test.
  { ignores: ['dist/', 'node_modules/', '.cache/', 'test/types/'] },
  { linterOptions: { noInlineConfig: true } },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: process.cwd() } },
    rules: {
      // `typeof import('…')` names what is loaded later.
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      // Ours are closures in object literals; the rule takes them for methods.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-restricted-syntax': [
        'error',
        { selector: 'TSEnumDeclaration', message: 'A union of strings needs no code.' },
        { selector: 'Decorator', message: 'Static properties are 1 kB smaller.' },
      ],
    },
  },
  // Vendors’ queues take Arguments, as their own snippets give them.
  { files: ['src/integrations/{google,clarity,bootstrap}.ts', 'test/unit/integrations/*.ts'], rules: { 'prefer-rest-params': 'off' } },
  // A database is as long as it is.
  { files: ['src/**/*.ts'], ignores: ['src/knowledge/open-cookie-database/**'], rules: { 'max-lines': ['warn', 200] } },
  ...rooms,
  {
    // A test looks into foreign windows and asserts by property; what matters is that it waits.
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-base-to-string': 'off',
      'no-loss-of-precision': 'off',
      'no-empty-pattern': 'off',
    },
  },
  {
    files: ['**/*.js'],
    languageOptions: { globals: { ...everywhere, ...node } },
  },
  {
    // Classic scripts of a page: their names, and those they use, are the window's.
    files: ['demo/**/*.js', 'test/bench/**/*.js'],
    rules: { 'no-undef': 'off', 'no-unused-vars': ['error', { vars: 'local' }] },
  },
);
