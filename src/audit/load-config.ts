/** The configuration's file, and the inventory's. */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AuditConfig, InventoryCategory } from './config.js';
import { UsageError } from './usage-error.js';

const NAMES = ['temoin-audit.config.js', 'temoin-audit.config.mjs', 'temoin-audit.config.json'];

async function read(file: string): Promise<unknown> {
  if (!existsSync(file)) throw new UsageError(`There is no file ${file}.`);
  try {
    if (file.endsWith('.json')) return JSON.parse(readFileSync(file, 'utf8'));
    return ((await import(pathToFileURL(resolve(file)).href)) as { default?: unknown }).default;
  } catch (error) {
    throw new UsageError(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** The named one, or the first of the usual names; command line options win over it. */
export async function loadConfig(named: string | undefined, said: AuditConfig): Promise<AuditConfig> {
  const file = named ?? NAMES.find((name) => existsSync(name));
  const loaded = file ? await read(file) : {};
  if (typeof loaded !== 'object' || loaded === null) throw new UsageError(`${file} must export a configuration.`);
  const config = loaded as AuditConfig;
  // Settings that are objects come together.
  const both = <K extends 'browser' | 'rules' | 'hostMap' | 'consent'>(key: K) => (config[key] || said[key] ? { [key]: { ...config[key], ...said[key] } } : {});
  return { ...config, ...said, ...both('browser'), ...both('rules'), ...both('hostMap'), ...both('consent') };
}

/** `{ categories }`, the JSON child of `<cookie-consent>`, or a page that holds one. */
export async function withInventory(config: AuditConfig): Promise<AuditConfig> {
  const { inventory } = config;
  if (typeof inventory !== 'string' || inventory === 'page') return config;
  const found = /\.html?$/.test(inventory) ? inPage(inventory) : await read(inventory);
  const categories = Array.isArray(found) ? found : (found as { categories?: unknown } | null)?.categories;
  if (!Array.isArray(categories)) throw new UsageError(`${inventory} holds no “categories”.`);
  return { ...config, inventory: { categories: categories as InventoryCategory[] } };
}

function inPage(file: string): unknown {
  if (!existsSync(file)) throw new UsageError(`There is no file ${file}.`);
  const [, json] = /<cookie-consent\b[\s\S]*?<script[^>]*type=["']?application\/json["']?[^>]*>([\s\S]*?)<\/script>/i.exec(readFileSync(file, 'utf8')) ?? [];
  if (!json) throw new UsageError(`${file} has no <cookie-consent> with JSON in it; audit the page with --inventory page instead.`);
  try {
    return JSON.parse(json);
  } catch {
    throw new UsageError(`The JSON in ${file} cannot be read.`);
  }
}
