/** Milliseconds a file of the site may take, its last byte included. Nothing of ours is larger than 300 kB. */
export const patience = 8000;

/** The one place of the panels that asks for a file: whatever does not come in time, or at all, is an error. */
export async function ask(url: string, options: RequestInit = {}): Promise<Response> {
  const answer = await fetch(url, { ...options, signal: AbortSignal.timeout(patience) });
  if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
  return answer;
}

/** A page in place of a data file is not JSON, and so an error too. `again`: what the browser has kept of it is of no use. */
export async function askJson<T>(url: string, again = false): Promise<T> {
  const answer = await ask(url, again ? { cache: 'reload' } : {});
  return (await answer.json()) as T;
}
