import { defineConfig } from "vite";

/** Serves the built page to the tests. Nobody waits on this computer's network, so packing each file would only take time. */
export default defineConfig({
  base: "./",
  build: { outDir: "dist/page" },
  plugins: [
    {
      name: "unpacked",
      configurePreviewServer: ({ middlewares }) => {
        middlewares.use((request, _, next) => {
          delete request.headers["accept-encoding"];
          next();
        });
      },
    },
  ],
});
