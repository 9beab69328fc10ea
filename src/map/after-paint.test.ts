import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { afterPaint } from './after-paint.ts';

let frames: (() => void)[] = [];
const frame = () => frames.splice(0).forEach((begin) => begin());

beforeEach(() => {
  frames = [];
  vi.useFakeTimers();
  vi.stubGlobal('requestAnimationFrame', (begin: () => void) => frames.push(begin));
  vi.stubGlobal('cancelAnimationFrame', () => {
    frames = [];
  });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('work asked for twice is done once, after the frame has been painted', () => {
  const work = vi.fn();
  const { soon } = afterPaint(work);
  soon();
  soon();
  frame();
  expect(work).not.toHaveBeenCalled();
  vi.runAllTimers();
  expect(work).toHaveBeenCalledTimes(1);
  soon();
  frame();
  vi.runAllTimers();
  expect(work).toHaveBeenCalledTimes(2);
});

test('work that is called off is not done, before the frame or after it', () => {
  const work = vi.fn();
  const { soon, stop } = afterPaint(work);
  soon();
  stop();
  frame();
  soon();
  frame();
  stop();
  vi.runAllTimers();
  expect(work).not.toHaveBeenCalled();
});
