declare module "virtual:rubric" {
  import type { Rubric } from "./schema.ts";
  export const rubric: Rubric;
}
