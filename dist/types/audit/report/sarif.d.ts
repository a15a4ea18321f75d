import type { Report } from '../types/index.js';
export declare function sarif({ findings, environment, scenarios }: Report, sourceFile: string): string;
