export function findOffice(): string | undefined;
