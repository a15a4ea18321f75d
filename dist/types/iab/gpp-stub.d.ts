/**
 * dist/temoin.gpp-stub.html, inline above everything that asks for `__gpp`: keeps the questions until temoin.gpp.js is there,
 * also those of frames (GPP CMP API §“stub”, §“iframes”). IAB Tech Lab has no package of it.
 */
type Callback = (answer: unknown, isSuccess: boolean) => void;
type Question = [command?: string, callback?: Callback, parameter?: unknown, version?: string];
interface Asked {
    __gppCall?: {
        command: string;
        parameter: unknown;
        version: string;
        callId: unknown;
    };
}
type Stub = ((...question: Question) => unknown) & {
    queue: Question[];
    events: object[];
};
declare const ping: {
    gppVersion: string;
    cmpStatus: string;
    cmpDisplayStatus: string;
    signalStatus: string;
    supportedAPIs: never[];
    cmpId: number;
    sectionList: never[];
    applicableSections: never[];
    gppString: string;
    parsedSections: {};
};
declare const gpp: () => ((...question: Question) => unknown);
