// @ts-check
import licence from "rollup-plugin-license";

const NAME = "THIRD-PARTY-LICENSES.txt";
const OWN = "first-rung";
const RULE = `\n\n${"-".repeat(72)}\n\n`;

/** @param {import("rollup-plugin-license").Dependency} dependency */
const notice = ({ name, version, license, licenseText }) =>
  `${name} ${version} (${license})\n\n${licenseText ?? ""}`.trim();

/**
 * Writes the licences of every library and font that a build carries, as one text beside it.
 * @param {string} root
 */
export const licencesPlugin = (root) => {
  let text = "";
  return [
    licence({
      cwd: root,
      thirdParty: (found) => {
        const notices = found.filter(({ name }) => name !== OWN).map(notice);
        text = `${notices.toSorted().join(RULE)}\n`;
      },
    }),
    {
      name: "licences",
      apply: "build",
      /** @this {import("vite").Rolldown.PluginContext} */
      generateBundle() {
        this.emitFile({ type: "asset", fileName: NAME, source: text });
      },
    },
  ];
};
