export interface Store {
    /** Stands before a name where a site declares it: `storage="idb:visits cache:player-*"`. */
    prefix: string;
    names(): Promise<string[]>;
    remove(name: string): Promise<unknown>;
}
export declare const STORES: readonly Store[];
/** The patterns that are meant for one store, without its prefix; '': as they are, for keys. */
export declare const patternsFor: (prefix: string, declared: unknown) => string[];
