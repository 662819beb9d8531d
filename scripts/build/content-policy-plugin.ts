import { createHash } from "node:crypto";
import type { Plugin } from "vite";

const digest = (script: string): string => `'sha256-${createHash("sha256").update(script).digest("base64")}'`;

/** The scripts and styles that stand in the page itself. */
const inlineScripts = (html: string): readonly string[] =>
  [...html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g)].map(([, script = ""]) => script);
const inlineStyles = (html: string): readonly string[] =>
  [...html.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, style = ""]) => style);

/**
 * Only what the page itself brought: no other host, no code from text, no frames, no forms that are sent. A script or a style that
 * the build wrote into the page is allowed by its digest, and by nothing else.
 */
const policyFor = (html: string): string =>
  [
    "default-src 'self'",
    `script-src ${["'self'", ...inlineScripts(html).map(digest)].join(" ")}`,
    `style-src ${["'self'", ...inlineStyles(html).map(digest)].join(" ")}`,
    "img-src 'self' data: blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");

/** Writes the content security policy into the built page; the dev server's own inline scripts would break it. */
export const contentPolicyPlugin = (): Plugin => ({
  name: "first-rung-content-policy",
  apply: "build",
  transformIndexHtml: {
    order: "post",
    handler: (html) => [
      {
        tag: "meta",
        attrs: { "http-equiv": "Content-Security-Policy", content: policyFor(html) },
        injectTo: "head-prepend" as const,
      },
    ],
  },
});
