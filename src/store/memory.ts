/* What this device remembers for its reader. It never leaves the device, and may be refused: then nothing is remembered. */

const prefix = 'across-the-river/';

export function remember(key: string, value: unknown): void {
  try {
    localStorage.setItem(prefix + key, JSON.stringify(value));
  } catch {
    // Storage is denied or full.
  }
}

export function recall(key: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(prefix + key) ?? 'null') as unknown;
  } catch {
    return null;
  }
}
