import type { Report } from '../types/index.js';
export declare const xml: (text: string) => string;
export declare function junit({ scenarios, findings }: Report): string;
