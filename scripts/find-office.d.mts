export function findOffice(program: "LibreOffice" | "Gnumeric"): string | undefined;
