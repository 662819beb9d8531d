// The content policy refuses code made from text, which zod tries when its first schema is made. Any part of the app may
// bring that schema, so the setting is left, before all of them, where zod looks for it; `config` would bring zod itself.
Object.assign(globalThis, { __zod_globalConfig: { jitless: true } });
