import type { Plugin } from "vite";

/** Only what the page itself brought: no other host, no code from text, no frames, no forms that are sent. */
const POLICY = [
  "default-src 'self'",
  "img-src 'self' data: blob:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/** Writes the content security policy into the built page; the dev server's own inline scripts would break it. */
export const contentPolicyPlugin = (): Plugin => ({
  name: "first-rung-content-policy",
  apply: "build",
  transformIndexHtml: () => [
    { tag: "meta", attrs: { "http-equiv": "Content-Security-Policy", content: POLICY }, injectTo: "head-prepend" },
  ],
});
