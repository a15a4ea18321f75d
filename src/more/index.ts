import type { Page } from '../page/page.js';
export const begin = (page: Page): void => void page;
