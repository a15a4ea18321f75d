/** What is on screen, drawn anew whenever the page says so. */
import type { Decision } from '../core/decision.js';
import type { Texts } from '../locales/texts.js';
import { type PageState } from './render.js';
import type { ViewName } from './view.js';
/** What the page says of itself, and is asked for. */
export interface ScreenPage extends PageState {
    wanted: ViewName | null | undefined;
    load(name: 'temoin.second-layer'): Promise<unknown>;
    emit(type: string, detail: object): void;
    fail(error: unknown): void;
}
export type Screen = ReturnType<typeof createScreen>;
/**
 * `show`: for the page to draw, with the language it now is in; `whenReady` calls back once `consent-ready` has been told:
 * what is on screen before is told after it, to whoever listens at the end of the page.
 */
export declare function createScreen(page: ScreenPage, show: (view: ScreenPage['wanted']) => void, decide: (decision: Decision) => void, whenReady: (act: () => void) => void): {
    /** `next`: the texts from now on; the first time there must be some. */
    draw(next?: Texts): void;
};
