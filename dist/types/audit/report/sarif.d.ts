import type { Report } from '../types.js';
export declare function sarif({ findings, environment, scenarios }: Report, sourceFile: string): string;
