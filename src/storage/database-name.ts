/** What this browser knows our store by. */
export const DATABASE_NAME = "first-rung";
