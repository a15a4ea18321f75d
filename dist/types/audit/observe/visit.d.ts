/** One profile on its way through a site: each step acts, waits until the page is at rest, and looks at what lies there. */
import type { BrowserContext, Page } from 'playwright-core';
import { Autoconsent } from '../consent/autoconsent.js';
import type { AuditConfig } from '../config.js';
import type { Banner, Granted, Observation, ScenarioName, Shot, Stored } from '../types/index.js';
import { Recorder } from './recorder.js';
export declare const NO_BANNER: Banner;
export declare class Visit {
    #private;
    readonly recorder: Recorder;
    readonly context: BrowserContext;
    readonly page: Page;
    readonly rules: Autoconsent | null;
    readonly config: AuditConfig;
    readonly pages: readonly string[];
    readonly stored: Stored[][];
    readonly shots: Shot[];
    readonly incomplete: string[];
    banner: Banner;
    skipped: string | null;
    /** The banner was back after a choice. */
    asksAgain: boolean;
    /** The banner was not back although it had to be. */
    mustAsk: boolean;
    policy: Observation['policy'];
    /** How long, in milliseconds, a banner that is not there may still appear: what the page has before it. */
    bannerMs: number;
    private constructor();
    static in(context: BrowserContext, config: AuditConfig, pages: readonly string[], wishes?: {
        scripts?: boolean;
    }): Promise<Visit>;
    get url(): string;
    step(name: string, granted: Granted, act: () => Promise<unknown>, { refuses, withdraws, page }?: {
        refuses?: boolean | undefined;
        withdraws?: boolean | undefined;
        page?: string | undefined;
    }): Promise<void>;
    rest(): Promise<void>;
    /** Goes to a page that has to be there. */
    go(url: string): Promise<void>;
    load(granted?: Granted): Promise<void>;
    reload(granted: Granted): Promise<void>;
    /** The other pages of the list, or else one that this page links to; false: there is none. */
    next(granted: Granted): Promise<boolean>;
    observation(scenario: ScenarioName): Observation;
}
