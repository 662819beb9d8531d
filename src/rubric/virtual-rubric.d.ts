declare module "virtual:rubric" {
  export const rubric: import("./schema.ts").Rubric;
}
