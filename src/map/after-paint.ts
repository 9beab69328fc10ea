/**
 * Puts work off until what the reader has just asked for is on the screen: panels answer first, the map follows a frame
 * later. Asked for again before it is done, it is done once. `stop` forgets what is due.
 */
export function afterPaint(work: () => void): { readonly soon: () => void; readonly stop: () => void } {
  let frame = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const done = () => {
    frame = 0;
    timer = undefined;
  };
  const soon = () => {
    frame ||= requestAnimationFrame(() => {
      // A task begun in a frame runs after that frame is painted.
      timer = setTimeout(() => {
        done();
        work();
      });
    });
  };
  const stop = () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
    done();
  };
  return { soon, stop };
}
