import { config } from "zod";

// The content policy refuses code made from text; zod would try it when its first schema is made.
config({ jitless: true });
