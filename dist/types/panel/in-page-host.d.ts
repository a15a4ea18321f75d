import type { Decision } from '../core/decision.js';
import type { Texts } from '../locales/texts.js';
import type { ScreenPage } from './screen.js';
import type { PageState, renderPanel } from './render.js';
/** What an element in the page needs of temoin. */
export interface InPageHost {
    page: Omit<ScreenPage, 'load' | 'settings'> & {
        settings: NonNullable<PageState['settings']> & {
            readonly cookie: {
                readonly name: string;
            };
        };
        load(name: 'temoin.second-layer'): Promise<unknown>;
        load(name: `./locales/${string}`): Promise<{
            default: Texts;
        }>;
    };
    /** The panel's code, and the texts of an element's language. */
    prepare(element: Element): Promise<readonly [panel: {
        renderPanel: typeof renderPanel;
    }, locale: {
        default: Texts;
    }]>;
    decide(decision: Decision): void;
}
/** Calls back when what an element shows may have changed: a decision anywhere, or a language. Answers with how to stop. */
export declare function follow(draw: () => void): () => void;
