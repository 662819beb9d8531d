declare module "virtual:reading-signs" {
  export const signs: import("./signs-schema.ts").Signs;
}
