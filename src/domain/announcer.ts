/** `action` answers what the reader just did; `ambient` tells how things stand and can wait, or be overtaken. */
export type Priority = 'action' | 'ambient';

/** `topic` is what a message speaks of: a newer one on the same topic takes its place. */
export type Announcement = { readonly topic: string; readonly text: string; readonly priority: Priority };

export type Announcer = {
  /** What stands in the live region. */
  readonly said: Announcement | null;
  readonly waiting: readonly Announcement[];
};

export const silent: Announcer = { said: null, waiting: [] };

const rank: Readonly<Record<Priority, number>> = { action: 0, ambient: 1 };

/**
 * Takes a message in. An action overtakes whatever ambient message still waits: the view it told of is gone.
 * An ambient message that says what was said last is dropped.
 */
export function hear({ said, waiting }: Announcer, message: Announcement): Announcer {
  const ambient = message.priority === 'ambient';
  const kept = waiting.filter(({ topic, priority }) => topic !== message.topic && (ambient || priority === 'action'));
  const repeated = ambient && kept.length === 0 && said?.text === message.text;
  return { said, waiting: repeated || message.text === '' ? kept : [...kept, message] };
}

/** Says the next message: actions first, each in the order it came. With nothing to say nothing changes. */
export function speak({ said, waiting }: Announcer): Announcer {
  const [next] = waiting.toSorted((a, b) => rank[a.priority] - rank[b.priority]);
  return next ? { said: next, waiting: waiting.filter((message) => message !== next) } : { said, waiting };
}
