/** Workflow commands of GitHub Actions: an annotation a finding. */
import type { Report } from '../types/index.js';
export declare const github: ({ findings }: Report, sourceFile: string) => string;
