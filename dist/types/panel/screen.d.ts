import type { Texts } from '../locales/texts.js';
import { type PageView } from './render.js';
import type { ViewName } from './view.js';
/** What the page says of itself. */
export interface ScreenPage extends Pick<PageView, 'reason' | 'warn'> {
    element: HTMLElement | undefined;
    settings: Pick<PageView, 'policy' | 'siteTexts'> | undefined;
    wanted: ViewName | null | undefined;
    action: PageView['action'] | undefined;
    granted(name: string): boolean;
    emit(type: string, detail: object): void;
}
export type Screen = ReturnType<typeof createScreen>;
/** `again`: for the page to draw with the language it now is in. */
export declare function createScreen(page: ScreenPage, again: () => void): {
    /** `next`: the texts from now on; default: those there are. */
    draw(next?: Texts | undefined): void;
};
