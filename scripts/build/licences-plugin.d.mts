import type { Plugin } from "vite";

export declare const licencesPlugin: (root: string) => Plugin[];
