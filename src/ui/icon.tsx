const paths = {
  close: 'M6 6l12 12M18 6L6 18',
  back: 'M15 5l-7 7 7 7',
  next: 'M9 5l7 7-7 7',
  arrow: 'M4 12h16M14 6l6 6-6 6',
  layers: 'M12 4l9 5-9 5-9-5zM3 14l9 5 9-5',
  plus: 'M12 5v14M5 12h14',
  minus: 'M5 12h14',
  extent: 'M4 9V4h5M20 9V4h-5M4 15v5h5M20 15v5h-5',
  north: 'M12 3l5 17-5-4-5 4z',
  swap: 'M8 4v16M8 20l-4-4M8 20l4-4M16 20V4M16 4l-4 4M16 4l4 4',
  locate: 'M12 2v4M12 18v4M2 12h4M18 12h4M12 7a5 5 0 1 0 0 10 5 5 0 0 0 0-10z',
  filter: 'M4 6h16M7 12h10M10 18h4',
  measure: 'M3 15L15 3l6 6L9 21zM7 11l2.5 2.5M10.5 7.5L12 9M13.5 4.5L15 6',
  list: 'M8 6h13M8 12h13M8 18h13M3 6h1M3 12h1M3 18h1',
  moon: 'M20 14a8 8 0 1 1-10-10 6.5 6.5 0 0 0 10 10z',
  sun: 'M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM12 2v3M12 19v3M2 12h3M19 12h3M5 5l2 2M17 17l2 2M19 5l-2 2M7 17l-2 2',
  up: 'M5 15l7-7 7 7',
  down: 'M5 9l7 7 7-7',
  years: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 7v5l3.5 2',
  play: 'M8 5l11 7-11 7z',
  pause: 'M8 5v14M16 5v14',
  speak: 'M4 9v6h4l5 4V5L8 9zM16 9a4 4 0 0 1 0 6M18.5 6.5a8 8 0 0 1 0 11',
  bin: 'M5 7h14M10 7V4h4v3M7 7l1 13h8l1-13',
  edit: 'M4 20l1-4L16 5l3 3L8 19zM14 7l3 3',
  text: 'M4 6h16M4 10h16M4 14h16M4 18h10',
  bar: 'M3 14h18v6H3zM6 17h8',
  compare: 'M12 3v18M8 8l-4 4 4 4M16 8l4 4-4 4',
  share: 'M12 3v12M7.5 7.5L12 3l4.5 4.5M5 12v8h14v-8',
  search: 'M11 4a7 7 0 1 0 0 14 7 7 0 0 0 0-14zM16.2 16.2L21 21',
  more: 'M5 11.5v1M12 11.5v1M19 11.5v1',
  menu: 'M4 7h16M4 12h16M4 17h16',
  motion: 'M3 7h7M3 12h4M3 17h7M20 12a4.5 4.5 0 1 1-9 0 4.5 4.5 0 0 1 9 0z',
  help: 'M9 9a3 3 0 1 1 4.6 2.5c-1.1.7-1.6 1.3-1.6 2.5M12 17.5v.1M12 2.5a9.5 9.5 0 1 0 0 19 9.5 9.5 0 0 0 0-19z',
  map: 'M9 4L3 6v14l6-2 6 2 6-2V4l-6 2zM9 4v14M15 6v14',
} as const;

export type IconName = keyof typeof paths;

export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true" focusable="false">
      <path d={paths[name]} fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}

type IconButtonProps = { readonly id?: string; readonly name: IconName; readonly label: string; readonly onClick: () => void; readonly pressed?: boolean; readonly disabled?: boolean };

/** One that can do nothing now keeps the focus it has (`aria-disabled`): the Tab key finds it where it was, and its name tells why. */
export function IconButton({ id, name, label, onClick, pressed, disabled }: IconButtonProps) {
  return (
    <button id={id} type="button" className="icon-button" aria-label={label} title={label} aria-pressed={pressed} aria-disabled={disabled || undefined} onClick={disabled ? undefined : onClick}>
      <Icon name={name} />
    </button>
  );
}
