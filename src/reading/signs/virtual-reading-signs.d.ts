declare module "virtual:reading-signs" {
  export const signs: readonly import("./signs-schema.ts").QuestionSigns[];
}
