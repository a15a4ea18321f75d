export declare function listenForOpeners(): void;
