import type { Category } from '../core/policy.js';
import { type Words } from './wording.js';
export declare const services: (category: Category, words: Words) => import("lit-html").TemplateResult<1>;
