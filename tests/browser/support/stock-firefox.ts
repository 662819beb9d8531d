import { createRequire } from "node:module";

/** A message of WebDriver BiDi, as far as it is looked at here. */
interface Message {
  readonly id?: number | undefined;
  readonly type?: string;
  readonly method?: string;
  readonly params?: Readonly<Record<string, unknown>> & {
    readonly features?: Readonly<Record<string, unknown>>;
    readonly page?: Readonly<Record<string, number>>;
  };
  readonly result?: { readonly contexts?: readonly { readonly context: string }[] };
}

/** Playwright's way to a browser. */
interface Transport {
  readonly send: (message: Message) => void;
  readonly onmessage?: (message: Message) => void;
}

/** What @playwright/test drives browsers with, and brings along. */
const CORE = "playwright-core/lib/coreBundle";

interface Core {
  readonly server: { readonly WebSocketTransport: { readonly prototype: { send: Transport["send"] } } };
}

/** Firefox's own setting of the colours that pages are asked for. */
const setColours = (scheme: unknown): string =>
  `Services.prefs.setIntPref("layout.css.prefers-color-scheme.content-override", ${scheme === "dark" ? 0 : 1})`;

const PUT_IN = "window.__pw_bidiInsertText(";

/** A file that is saved is known by its address, where Firefox has no other name for it. */
const withDownload = (message: Message): Message =>
  message.method?.startsWith("browsingContext.download") === true
    ? { ...message, params: { download: message.params?.["url"], ...message.params } }
    : message;

/**
 * Text that a test fills in comes as typed text does. Playwright's own way there sets a field's value, which React takes
 * for its own doing.
 */
const asTyped = (message: Message): Message => {
  if (message.method !== "script.callFunction") return message;
  const way = JSON.stringify(message);
  return way.includes(PUT_IN) ? JSON.parse(way.replace(PUT_IN, "document.execCommand('insertText', false, ")) : message;
};

/** Playwright says how large paper is in inches, and Firefox reads centimetres. */
const inCentimetres = (message: Message): Message => {
  if (message.method !== "browsingContext.print") return message;
  const page = Object.entries(message.params?.page ?? {}).map(([side, inches]) => [side, inches * 2.54]);
  return { ...message, params: { ...message.params, page: Object.fromEntries(page) } };
};

/** What Playwright sends to one Firefox, with what that doesn't know done in its own way. */
const sender = (transport: Transport, send: Transport["send"]): Transport["send"] => {
  const hear = transport.onmessage;
  const waiting = new Map<number | undefined, (answer: Message) => void>();
  const onmessage: Transport["onmessage"] = (message) => {
    const answered = waiting.get(message.id);
    if (answered === undefined) hear?.(withDownload(message));
    else answered(message);
  };
  Object.assign(transport, { onmessage });
  const ask = (method: string, params: Message["params"]): Promise<Message> =>
    new Promise((resolve) => {
      // Far above Playwright's own.
      const id = 1e9 + waiting.size;
      waiting.set(id, resolve);
      send.call(transport, { id, method, ...(params && { params }) });
    });
  const colour = async ({ id, params }: Message): Promise<void> => {
    const { result } = await ask("browsingContext.getTree", { "moz:scope": "chrome", maxDepth: 0 });
    await ask("script.evaluate", {
      expression: setColours(params?.features?.["prefers-color-scheme"]),
      target: { context: result?.contexts?.[0]?.context },
      awaitPromise: false,
    });
    hear?.({ type: "success", id });
  };
  return (message) => {
    if (message.method === "emulation.setMediaFeaturesOverride") void colour(message);
    else send.call(transport, inCentimetres(asTyped(message)));
  };
};

/**
 * Lets Playwright drive a Firefox that is on this computer. Before version 159 that knows neither how to ask pages for
 * dark colours nor a name for a file that a page saves.
 */
export const driveStockFirefox = (): void => {
  const require = createRequire(createRequire(import.meta.url).resolve("@playwright/test"));
  const { server }: Core = require(CORE);
  const { prototype } = server.WebSocketTransport;
  const { send } = prototype;
  const senders = new WeakMap<Transport, Transport["send"]>();
  prototype.send = function (this: Transport, message) {
    const known = senders.get(this) ?? sender(this, send);
    senders.set(this, known);
    known(message);
  };
};
