declare module "virtual:rubric" {
  export const rubric: import("./schema.ts").Rubric;
}

declare module "virtual:rubric-background" {
  export const background: import("./background/background-schema.ts").Background;
}

declare module "virtual:rubric-in-brief" {
  export const inBrief: import("./schema.ts").Rubric["about"];
}
