export declare const DEVELOPMENT_ORIGIN: string;
export declare function manifestFor(xml: string, origin: string): string;
