declare module "virtual:rubric" {
  export const rubric: import("./schema.ts").Rubric;
}

declare module "virtual:background" {
  export const background: import("./background/background-schema.ts").Background;
}

declare module "virtual:in-brief" {
  export const inBrief: import("./schema.ts").Rubric["about"];
}
